package fi.solmu.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What meetings show of how the work of a network goes. */
class SignsFromMeetingsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);

    private static QuerySideOverHttp house;

    private Majakka majakka;
    private MeetingStory spring;
    private MeetingStory may;

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
        spring = new MeetingStory(majakka.id, SPRING, MeetingForm.FACILITATION, null);
        may = new MeetingStory(majakka.id, MAY, MeetingForm.TEACHING, null);
        house.happened(
                spring.planned(SPRING.minusDays(60)), may.planned(SPRING.minusDays(30)), spring.held(2), may.held(1));
    }

    @Test
    void minutesAreCountedFromTheLastDayOfTheMeeting() {
        house.happened(spring.drafted(1, "Luonnos", SPRING.plusDays(2)), spring.published(1, SPRING.plusDays(5)));

        assertThat(sign("minutes-published", MAY)).isEqualTo("1 of 2 in 4 days");
        assertThat(sign("minutes-published", SPRING.plusDays(4))).isEqualTo("0 of 1");
        assertThat(sign("minutes-published", SPRING)).as("not over yet").isEqualTo("0 of 0");
        assertThat(sign("minutes-published", MAY, MAY)).isEqualTo("0 of 1");
    }

    @Test
    void aHomeThatComesHalfOfTheTimeIsThere() {
        house.happened(
                spring.attended(majakka.principal, majakka.school, Attendance.PRESENT),
                spring.attended(majakka.socialWorker, majakka.county, Attendance.EXCUSED),
                may.attended(majakka.principal, majakka.school, Attendance.ABSENT),
                may.attended(majakka.socialWorker, majakka.county, Attendance.ABSENT));

        assertThat(sign("homes-at-meetings", MAY)).isEqualTo("1 of 2");
        JsonNode things = shown("homes-at-meetings", "?asOf=" + MAY).path("things");
        assertThat(things.findValuesAsString("fi"))
                .containsExactlyInAnyOrder("Sairaalakoulu Majakka", "Itärannan hyvinvointialue");
        assertThat(things.findValues("met").stream().map(JsonNode::intValue)).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void seatsThatWereTakenStandBesideThoseOfTheTimeBefore() {
        house.happened(
                spring.attended(majakka.principal, majakka.school, Attendance.PRESENT),
                spring.attended(majakka.socialWorker, majakka.county, Attendance.EXCUSED),
                may.attended(majakka.principal, majakka.school, Attendance.ABSENT));

        assertThat(sign("seats-taken", MAY, MAY.minusDays(30))).isEqualTo("0 of 1");
        assertThat(sign("seats-taken-before", MAY, MAY.minusDays(30))).isEqualTo("1 of 2");
        assertThat(sign("seats-taken-before", MAY, MAY.minusDays(7))).isEqualTo("0 of 0");
    }

    @Test
    void aPromiseIsKeptInTimeOrNotOnceItIsDue() {
        PromiseId inTime = PromiseId.random();
        PromiseId late = PromiseId.random();
        house.happened(
                spring.promised(inTime, majakka.principal, null, SPRING.plusDays(10)),
                spring.promised(late, majakka.principal, null, SPRING.plusDays(20)),
                spring.promised(PromiseId.random(), majakka.principal, null, MAY.plusDays(90)),
                spring.kept(inTime, majakka.principal, SPRING.plusDays(10)),
                spring.kept(late, majakka.principal, SPRING.plusDays(21)));

        assertThat(sign("promises-kept-in-time", MAY)).isEqualTo("1 of 2");
        assertThat(sign("promises-kept-in-time", SPRING.plusDays(9))).isEqualTo("0 of 0");
        assertThat(sign("promises-kept-in-time", MAY, SPRING.plusDays(11))).isEqualTo("0 of 1");
    }

    @Test
    void someoneNewIsMetFromTheDayOnWhichTheyCame() {
        MemberId teacher = MemberId.random();
        house.happened(majakka.joined(teacher, "Opettaja", majakka.school, null, List.of(), true, MAY.minusDays(20)));
        assertThat(sign("newcomers-first-meeting", MAY)).isEqualTo("0 of 1");

        house.happened(may.attended(teacher, majakka.school, Attendance.PRESENT));

        assertThat(sign("newcomers-first-meeting", MAY)).isEqualTo("1 of 1 in 20 days");
        assertThat(sign("newcomers-first-meeting", MAY, MAY.minusDays(19))).isEqualTo("0 of 0");
    }

    @Test
    void aStretchOfDaysThatEndsBeforeItBeginsIsRefused() {
        QuerySideOverHttp.Answer answer =
                house.get(majakka.keeper, "/api/networks/" + majakka.id + "/signs?from=2026-05-02&asOf=2026-05-01");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).contains("problem");
    }

    private String sign(String key, LocalDate asOf) {
        return told(shown(key, "?asOf=" + asOf));
    }

    private String sign(String key, LocalDate asOf, LocalDate from) {
        return told(shown(key, "?asOf=" + asOf + "&from=" + from));
    }

    private static String told(JsonNode sign) {
        return sign.path("met").intValue() + " of " + sign.path("cases").intValue()
                + (sign.has("days") ? " in " + sign.path("days").intValue() + " days" : "");
    }

    private JsonNode shown(String key, String query) {
        for (JsonNode sign : house.get(majakka.keeper, "/api/networks/" + majakka.id + "/signs" + query)
                .body()
                .path("signs")) {
            if (sign.path("key").stringValue().equals(key)) {
                return sign;
            }
        }
        throw new AssertionError("no sign " + key);
    }
}
