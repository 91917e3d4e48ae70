package fi.solmu.query;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.NetworkEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small network for tests: a hospital school and a county, a principal and a social worker. */
public final class Majakka {

    public static final LocalDate INITIATED = LocalDate.of(2024, 1, 15);
    public static final LocalDate FOUNDED = LocalDate.of(2024, 2, 7);

    public final NetworkId id = NetworkId.random();
    public final AccountId keeper = AccountId.random();
    public final OrganisationId school = OrganisationId.random();
    public final OrganisationId county = OrganisationId.random();
    public final MemberId principal = MemberId.random();
    public final MemberId socialWorker = MemberId.random();
    public final PersonId person = PersonId.random();

    public void begin(QuerySideOverHttp house) {
        house.happened(
                new NetworkEvent.NetworkInitiated(
                        id,
                        new LocalText(Map.of("fi", "Verkosto Majakka", "sv", "Nätverket Fyren")),
                        wording("Kukaan ei putoa"),
                        null,
                        "education",
                        "Europe/Helsinki",
                        List.of("fi", "sv"),
                        "net-majakka",
                        INITIATED),
                new AccessEvent.KeeperNamed(id, keeper, principal),
                registered(school, "Sairaalakoulu Majakka", INITIATED),
                registered(county, "Itärannan hyvinvointialue", INITIATED),
                new NetworkEvent.NetworkFounded(id, principal, FOUNDED),
                joined(principal, "Sairaalakoulun rehtori", school, person, List.of("coordinator"), true, FOUNDED),
                joined(socialWorker, "Sosiaalityöntekijä", county, null, List.of(), false, FOUNDED.plusDays(30)));
    }

    public OrganisationEvent registered(OrganisationId organisation, String name, LocalDate on) {
        return new OrganisationEvent.OrganisationRegistered(
                id, organisation, LocalText.of("fi", name), "municipality", "education", List.of("fi"), null, on);
    }

    public SeatEvent joined(
            MemberId member,
            String title,
            OrganisationId organisation,
            @Nullable PersonId person,
            List<String> roles,
            boolean hasSay,
            LocalDate on) {
        return new SeatEvent.MemberJoined(
                id, member, LocalText.of("fi", title), organisation, person, roles, hasSay, 12, null, null, null, on);
    }

    public static Wording wording(String text) {
        return Wording.of("fi", text);
    }
}
