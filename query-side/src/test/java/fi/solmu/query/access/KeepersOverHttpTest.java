package fi.solmu.query.access;

import static fi.solmu.query.Majakka.FOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps a record, as the keepers themselves read it over HTTP. */
class KeepersOverHttpTest {

    private static QuerySideOverHttp house;

    private final AccountId successor = AccountId.random();
    private Majakka majakka;
    private String path;

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        majakka = new Majakka();
        majakka.begin(house);
        path = "/api/networks/" + majakka.id + "/keepers";
        house.database()
                .sql("insert into access.account (id, name) values (?, 'Aluekoordinaattori')")
                .param(successor.value())
                .update();
    }

    @Test
    void aKeeperSeesEveryKeeperAndHimselfFirst() {
        house.happened(new AccessEvent.KeeperNamed(majakka.id, successor, majakka.socialWorker));

        Answer answer = house.get(majakka.keeper, path);
        assertThat(answer.body().at("/keepers").size()).isEqualTo(2);
        assertThat(answer.body().at("/keepers/0").toString())
                .isEqualTo("{\"accountId\":\"%s\",\"memberId\":\"%s\",\"you\":true}"
                        .formatted(majakka.keeper, majakka.principal));
        assertThat(answer.body().at("/keepers/1").toString())
                .isEqualTo("{\"accountId\":\"%s\",\"name\":\"Aluekoordinaattori\",\"memberId\":\"%s\",\"you\":false}"
                        .formatted(successor, majakka.socialWorker));
        assertThat(house.get(successor, path).body().at("/keepers/0/name").asString())
                .isEqualTo("Aluekoordinaattori");
    }

    @Test
    void whoSpeaksForAMemberReadsAsLongAsTheyHoldTheSeat() {
        AccountId speaker = AccountId.random();
        MemberId nurse = MemberId.random();
        LocalDate today = LocalDate.of(2026, 6, 19);
        EntryId joined = house.happened(
                        majakka.joined(nurse, "Kouluterveydenhoitaja", majakka.county, null, List.of(), true, today))
                .getFirst()
                .id();
        assertThat(house.get(speaker, path).status()).isEqualTo(404);
        house.happened(new AccessEvent.SeatLinked(majakka.id, nurse, speaker, joined));
        assertThat(house.get(speaker, path).body().path("yourSeats").toString()).isEqualTo("[\"" + nurse + "\"]");
        house.happened(handedOver(nurse, PersonId.random(), today.plusDays(1)));
        assertThat(house.get(speaker, path).status()).isEqualTo(200);
        house.happened(handedOver(nurse, PersonId.random(), today));
        assertThat(house.get(speaker, path).status()).isEqualTo(404);
    }

    @Test
    void whoseLinkWasTakenAwayOrWhoLeftReadsNothing() {
        AccountId speaker = AccountId.random();
        AccountId leaver = AccountId.random();
        MemberId nurse = MemberId.random();
        EntryId joined = house.happened(
                        majakka.joined(nurse, "Kouluterveydenhoitaja", majakka.county, null, List.of(), true, FOUNDED))
                .getFirst()
                .id();
        house.happened(
                new AccessEvent.SeatLinked(majakka.id, nurse, speaker, joined),
                new AccessEvent.SeatLinked(majakka.id, nurse, leaver, joined));
        assertThat(house.get(speaker, path).status()).isEqualTo(200);
        house.happened(new AccessEvent.SeatUnlinked(majakka.id, nurse, speaker));
        assertThat(house.get(speaker, path).status()).isEqualTo(404);
        assertThat(house.get(leaver, path).status()).isEqualTo(200);
        house.happened(new SeatEvent.MemberLeft(majakka.id, nurse, null, null, LocalDate.of(2026, 6, 19)));
        assertThat(house.get(leaver, path).status()).isEqualTo(404);
    }

    @Test
    void whoKeepsARecordWithoutHoldingASeatFindsTheNetwork() {
        house.happened(new AccessEvent.KeeperNamed(majakka.id, successor, null));

        Answer answer = house.get(successor, "/api/networks");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/networks").size()).isEqualTo(1);
    }

    private SeatEvent handedOver(MemberId member, PersonId to, LocalDate on) {
        return new SeatEvent.SeatHandedOver(majakka.id, member, null, to, null, on);
    }

    @Test
    void whoDoesNotKeepTheRecordIsToldNothing() {
        assertThat(house.get(successor, path).status()).isEqualTo(404);

        house.happened(
                new AccessEvent.KeeperNamed(majakka.id, successor, null),
                new AccessEvent.KeeperReleased(majakka.id, majakka.keeper));

        assertThat(house.get(majakka.keeper, path).status()).isEqualTo(404);
        assertThat(house.get(successor, path).body().at("/keepers").size()).isEqualTo(1);
    }
}
