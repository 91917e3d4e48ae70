package fi.solmu.query.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comings and goings show of how open a network is. */
class SignsOfOpennessTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static QuerySideOverHttp house;

    private Majakka majakka;

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
    }

    @Test
    void whoWasAskedJoinedOrNot() {
        MemberId teacher = MemberId.random();
        house.happened(
                invited(teacher, MARCH),
                invited(MemberId.random(), MARCH.plusDays(1)),
                majakka.joined(teacher, "Opettaja", majakka.school, null, List.of(), true, APRIL));

        assertThat(sign("invited-who-joined", MARCH, MARCH)).isEqualTo("0 of 1");
        assertThat(sign("invited-who-joined", MARCH, MAY)).isEqualTo("1 of 2");
        assertThat(sign("invited-who-joined", APRIL, MAY)).isEqualTo("0 of 0");
    }

    @Test
    void whoLeftDidNotStayAndMayReturn() {
        house.happened(
                new SeatEvent.MemberLeft(majakka.id, majakka.socialWorker, null, Majakka.wording("Vapaa"), MARCH),
                new SeatEvent.MemberReturned(
                        majakka.id, majakka.socialWorker, majakka.county, null, List.of(), null, MAY));

        assertThat(sign("members-who-stayed", MARCH.minusDays(1), APRIL)).isEqualTo("1 of 2");
        assertThat(sign("members-who-returned", MARCH.minusDays(1), APRIL)).isEqualTo("0 of 1");
        assertThat(sign("members-who-returned", APRIL, MAY)).isEqualTo("1 of 1");
        assertThat(sign("members-who-returned", MAY.plusDays(1), MAY.plusDays(2)))
                .as("nobody was away")
                .isEqualTo("0 of 0");
        assertThat(sign("members-who-stayed", MARCH.minusDays(1), MAY)).isEqualTo("2 of 2");
    }

    private SeatEvent invited(MemberId member, LocalDate on) {
        return new SeatEvent.MemberInvited(
                majakka.id, member, LocalText.of("fi", "Opettaja"), majakka.school, null, null, null, on);
    }

    private String sign(String key, LocalDate from, LocalDate asOf) {
        for (JsonNode sign : house.get(
                        majakka.keeper, "/api/networks/" + majakka.id + "/signs?asOf=" + asOf + "&from=" + from)
                .body()
                .path("signs")) {
            if (sign.path("key").stringValue().equals(key)) {
                return sign.path("met").intValue() + " of " + sign.path("cases").intValue();
            }
        }
        throw new AssertionError("no sign " + key);
    }
}
