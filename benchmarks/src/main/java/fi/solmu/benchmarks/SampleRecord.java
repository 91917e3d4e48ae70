package fi.solmu.benchmarks;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.network.NetworkEvent.KindAssessed;
import fi.solmu.kernel.network.NetworkEvent.NetworkFounded;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import fi.solmu.kernel.network.NetworkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented networks of the size and the mix of events of the example networks. */
final class SampleRecord {

    private static final int ORGANISATIONS = 20;
    private static final int MEMBERS = 35;
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 15);
    private static final Wording REASON = Wording.of("fi", "Puheenjohtajuus kiertää kausittain");

    private SampleRecord() {}

    static List<Event> network(NetworkId network, AccountId keeper) {
        List<Event> events = new ArrayList<>();
        events.add(new NetworkInitiated(
                network,
                LocalText.of("fi", "Alueellinen tuen verkosto"),
                Wording.of("fi", "Jokainen saa tukea ajoissa lähellä."),
                null,
                "education",
                "Europe/Helsinki",
                List.of("fi", "sv"),
                null,
                BEGIN));
        events.add(new KeeperNamed(network, keeper, null));
        List<OrganisationId> organisations = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            OrganisationId organisation = OrganisationId.random();
            organisations.add(organisation);
            events.add(new OrganisationRegistered(
                    network,
                    organisation,
                    LocalText.of("fi", "Kunta " + i + ", kasvatus ja opetus"),
                    "municipality",
                    "education",
                    List.of("fi"),
                    null,
                    BEGIN));
        }
        events.add(new NetworkFounded(network, null, BEGIN.plusDays(20)));
        events.add(new KindAssessed(network, NetworkKind.JOINTLY_LED_STRATEGIC, REASON, BEGIN.plusDays(20)));
        for (int i = 0; i < MEMBERS; i++) {
            seat(network, organisations.get(i % ORGANISATIONS), i, events);
        }
        return events;
    }

    private static void seat(NetworkId network, OrganisationId home, int number, List<Event> events) {
        MemberId member = MemberId.random();
        LocalText title = LocalText.of("fi", "Oppimisen tuen koordinaattori " + number);
        LocalDate joined = BEGIN.plusDays(20 + number * 7L);
        events.add(new MemberInvited(network, member, title, home, null, null, null, joined.minusDays(14)));
        events.add(new MemberJoined(
                network, member, title, home, null, List.of("member"), true, 4, null, null, null, joined));
        events.add(new RoleTaken(network, member, "facilitator", null, REASON, joined.plusDays(100)));
        if (number % 3 == 0) {
            events.add(new RoleLaidDown(network, member, "facilitator", null, REASON, joined.plusDays(200)));
        }
        if (number % 10 == 0) {
            events.add(new MemberLeft(network, member, null, REASON, joined.plusDays(400)));
        }
    }
}
