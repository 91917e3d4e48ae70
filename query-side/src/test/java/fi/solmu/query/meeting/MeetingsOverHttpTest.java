package fi.solmu.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.Reply;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A network's meetings, promises and year, as they are asked for. */
class MeetingsOverHttpTest {

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
        spring = new MeetingStory(majakka.id, SPRING, MeetingForm.FACILITATION, majakka.principal);
        may = new MeetingStory(majakka.id, MAY, MeetingForm.TEACHING, null);
        house.happened(spring.planned(SPRING.minusDays(60)), may.planned(SPRING.minusDays(30)));
    }

    @Test
    void aMeetingGoesThroughItsStatesDayByDay() {
        house.happened(
                spring.invited(majakka.principal, majakka.school, SPRING.minusDays(45)),
                spring.invited(majakka.socialWorker, majakka.county, SPRING.minusDays(45)),
                spring.replied(majakka.socialWorker, Reply.NOT_COMING, SPRING.minusDays(20)),
                spring.held(2),
                spring.attended(majakka.principal, majakka.school, Attendance.BY_DEPUTY),
                spring.attended(majakka.socialWorker, majakka.county, Attendance.EXCUSED),
                spring.guests(3),
                spring.information("Hanke alkaa"),
                spring.decision("Hyväksyttiin", null, null),
                spring.promised(PromiseId.random(), majakka.principal, null, null),
                spring.drafted(1, "Luonnos", SPRING.plusDays(2)),
                spring.published(1, SPRING.plusDays(4)),
                may.held(1),
                spring.approvedAt(may, 1),
                spring.corrected(2, "Korjattu", majakka.principal, MAY.plusDays(3)));

        assertThat(states(SPRING.minusDays(61))).isEmpty();
        assertThat(states(SPRING.minusDays(60))).containsExactly("planned");
        assertThat(states(SPRING.minusDays(45))).containsExactly("invited");
        assertThat(states(SPRING)).containsExactly("held", "planned");
        assertThat(states(SPRING.plusDays(2))).containsExactly("drafted", "planned");
        assertThat(states(SPRING.plusDays(4))).containsExactly("published", "planned");
        assertThat(states(MAY)).containsExactly("approved", "held");
        assertThat(states(MAY.plusDays(3))).containsExactly("published", "held");

        JsonNode summary = get("/meetings?asOf=" + SPRING).at("/meetings/0");
        assertThat(summary.path("turnout").toString())
                .isEqualTo("{\"invited\":2,\"present\":1,\"byDeputy\":1,\"excused\":1,\"absent\":0,\"unrecorded\":0}");
        assertThat(summary.path("lastDay").asString()).isEqualTo("2026-03-11");
        assertThat(summary.path("startsAt").asString()).isEqualTo("09:00:00");
        assertThat(List.of(
                        summary.path("guests").asInt(),
                        summary.path("information").asInt(),
                        summary.path("decisions").asInt(),
                        summary.path("promises").asInt()))
                .containsExactly(3, 1, 1, 1);
    }

    @Test
    void aMeetingShowsWhoCameForWhomAndWhatTheyHadAnswered() {
        house.happened(
                spring.invited(majakka.socialWorker, majakka.county, SPRING.minusDays(45)),
                spring.replied(majakka.socialWorker, Reply.COMING, SPRING.minusDays(30)),
                spring.replied(majakka.socialWorker, Reply.SENDING_DEPUTY, SPRING.minusDays(20)),
                spring.held(1),
                spring.attended(majakka.socialWorker, majakka.county, Attendance.PRESENT),
                spring.attended(majakka.socialWorker, majakka.county, Attendance.BY_DEPUTY),
                spring.attended(majakka.principal, majakka.school, Attendance.PRESENT));

        JsonNode attendees = meeting(spring, "").path("attendees");
        assertThat(attendees.size()).isEqualTo(2);
        JsonNode first = attendees.path(0);
        assertThat(first.at("/seat/title/fi").asString()).isEqualTo("Sosiaalityöntekijä");
        assertThat(first.at("/organisation/fi").asString()).isEqualTo("Itärannan hyvinvointialue");
        assertThat(first.at("/invited/on").asString()).isEqualTo("2026-01-24");
        assertThat(first.at("/reply/reply").asString()).isEqualTo("sending-deputy");
        assertThat(first.path("attendance").asString()).isEqualTo("by-deputy");
        assertThat(first.at("/deputy/fi").asString()).isEqualTo("Sijainen");
        assertThat(first.at("/recorded/late").asBoolean()).isTrue();
        assertThat(meeting(spring, "").at("/homes/1/organisation/fi").asString())
                .isEqualTo("Sairaalakoulu Majakka");
        assertThat(meeting(spring, "").at("/homes/1/turnout/present").asInt()).isEqualTo(1);
        assertThat(meeting(spring, "").at("/plan/facilitators/0/memberId").asString())
                .isEqualTo(majakka.principal.toString());
    }

    @Test
    void anAgendaIsShownInItsOrderWithWhatCameOfEachItem() {
        AgendaItemId goal = AgendaItemId.random();
        AgendaItemId map = AgendaItemId.random();
        AgendaItemId coffee = AgendaItemId.random();
        LocalDate on = SPRING.minusDays(10);
        ProposalId proposal = ProposalId.random();
        house.happened(
                spring.item(goal, "Tavoite", on),
                spring.item(coffee, "Kahvi", on),
                spring.item(map, "Kartta", on),
                spring.itemChanged(goal, "Yhteinen tavoite", on.plusDays(1)),
                spring.ordered(List.of(map, goal, coffee), on.plusDays(2)),
                spring.itemDropped(coffee, on.plusDays(3)),
                spring.held(1),
                spring.decision("Tavoite hyväksyttiin", goal, proposal));

        assertThat(titles(meeting(spring, "?asOf=" + on))).containsExactly("Tavoite", "Kahvi", "Kartta");
        assertThat(titles(meeting(spring, "?asOf=" + on.plusDays(2))))
                .containsExactly("Kartta", "Yhteinen tavoite", "Kahvi");
        JsonNode now = meeting(spring, "");
        assertThat(titles(now)).containsExactly("Kartta", "Yhteinen tavoite");
        assertThat(now.at("/agenda/0/minutes").asInt()).isEqualTo(20);
        assertThat(now.at("/agenda/0/purpose").asString()).isEqualTo("decide");
        assertThat(now.at("/outcomes/0/kind").asString()).isEqualTo("decision");
        assertThat(now.at("/outcomes/0/agendaItemId").asString()).isEqualTo(goal.toString());
        assertThat(now.at("/outcomes/0/proposalId").asString()).isEqualTo(proposal.toString());
    }

    @Test
    void minutesShowEveryTextTheyHadAndWhoFoundThemRight() {
        house.happened(
                spring.held(1),
                spring.drafted(1, "Luonnos", SPRING.plusDays(1)),
                spring.drafted(2, "Toinen", SPRING.plusDays(2)),
                spring.published(2, SPRING.plusDays(3)),
                spring.followedBy(may),
                may.held(1),
                spring.approvedAt(may, 2));
        house.happened(spring.corrected(3, "Kolmas", majakka.principal, MAY.plusDays(1)));

        JsonNode minutes = meeting(spring, "").path("minutes");
        assertThat(minutes.path("versions").valueStream())
                .extracting(version -> version.path("version").asInt() + " "
                        + version.path("kind").asString() + " "
                        + version.at("/sections/0/text/texts/fi").asString())
                .containsExactly("1 draft Luonnos", "2 draft Toinen", "3 correction Kolmas");
        assertThat(minutes.at("/versions/2/because/texts/fi").asString()).isEqualTo("Sana puuttui");
        assertThat(minutes.at("/versions/2/authors/0/title/fi").asString()).isEqualTo("Sairaalakoulun rehtori");
        assertThat(minutes.at("/publication/on").asString()).isEqualTo("2026-03-13");
        assertThat(minutes.at("/approvals/0/version").asInt()).isEqualTo(2);
        assertThat(minutes.at("/approvals/0/at/meetingId").asString()).isEqualTo(may.id.toString());
        assertThat(minutes.path("published").asInt()).isEqualTo(3);
        assertThat(minutes.path("approved").asInt()).isEqualTo(2);
        assertThat(meeting(may, "").at("/approvedHere/0/meetingId").asString()).isEqualTo(spring.id.toString());
        assertThat(meeting(spring, "").at("/next/meetingId").asString()).isEqualTo(may.id.toString());
        assertThat(meeting(spring, "?asOf=" + MAY.minusDays(1))
                        .at("/minutes/approvals")
                        .size())
                .isZero();
    }

    @Test
    void lateEntriesAndCorrectionsShowAndWhatWasKnownBeforeStaysKnown() {
        house.happened(spring.held(1));
        RecordedEvent present = house.happened(
                        spring.attended(majakka.principal, majakka.school, Attendance.PRESENT),
                        spring.attended(majakka.socialWorker, majakka.county, Attendance.PRESENT))
                .getFirst();
        RecordedEvent replanned = house.happened(spring.replanned("Kevät", SPRING, SPRING.minusDays(3)))
                .getFirst();
        Instant before = replanned.recordedAt();
        MeetingId id = spring.id;
        MemberId principal = majakka.principal;
        RecordedEvent withdrawal = house.happened(
                        new MeetingEvent.MeetingEntryWithdrawn(
                                majakka.id, id, principal, null, null, present.id(), Majakka.wording("Erehdys")),
                        new MeetingEvent.MeetingEntryRedated(
                                majakka.id,
                                id,
                                null,
                                null,
                                null,
                                replanned.id(),
                                Majakka.wording("Myöhemmin"),
                                SPRING.minusDays(1)))
                .getFirst();

        JsonNode now = meeting(spring, "");
        assertThat(now.at("/summary/turnout/present").asInt()).isEqualTo(1);
        assertThat(now.at("/withdrawn/0/entryId").asString())
                .isEqualTo(present.id().toString());
        assertThat(now.at("/withdrawn/0/tells").asString()).isEqualTo("attended");
        assertThat(now.at("/withdrawn/0/correctedBy").asString())
                .isEqualTo(withdrawal.id().toString());
        assertThat(now.at("/steps/1/recorded/redated").asBoolean()).isTrue();
        assertThat(now.at("/steps/1/because/texts/fi").asString()).isEqualTo("Sali");
        assertThat(title(SPRING.minusDays(2), "")).isEqualTo("Tapaaminen");
        assertThat(title(SPRING.minusDays(2), "&knownAt=" + before)).isEqualTo("Kevät");
        assertThat(meeting(spring, "?knownAt=" + before)
                        .at("/summary/turnout/present")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aPromiseTellsWhoWhatToWhomByWhenAndWhatBecameOfIt() {
        PromiseId promise = PromiseId.random();
        PromiseId other = PromiseId.random();
        house.happened(
                spring.held(1),
                spring.promised(promise, majakka.principal, majakka.socialWorker, SPRING.plusDays(20)),
                spring.promised(other, majakka.socialWorker, null, null),
                spring.missed(promise, majakka.principal, SPRING.plusDays(30)),
                may.held(1),
                may.takenUp(promise),
                spring.kept(promise, majakka.principal, MAY.plusDays(2)));

        assertThat(promiseStates(SPRING.minusDays(1))).isEmpty();
        assertThat(promiseStates(SPRING.plusDays(20))).containsExactly("open", "open");
        assertThat(promiseStates(SPRING.plusDays(21))).containsExactly("overdue", "open");
        assertThat(promiseStates(SPRING.plusDays(30))).containsExactly("missed", "open");
        assertThat(promiseStates(MAY.plusDays(2))).containsExactly("kept", "open");
        JsonNode shown = get("/promises").at("/promises/0");
        assertThat(shown.at("/by/memberId").asString()).isEqualTo(majakka.principal.toString());
        assertThat(shown.at("/to/title/fi").asString()).isEqualTo("Sosiaalityöntekijä");
        assertThat(shown.at("/text/texts/fi").asString()).isEqualTo("Kokoan luonnokset");
        assertThat(shown.path("dueOn").asString()).isEqualTo("2026-03-30");
        assertThat(shown.path("inTime").asBoolean()).isFalse();
        assertThat(shown.at("/missed/because/texts/fi").asString()).isEqualTo("Kiire");
        assertThat(shown.at("/madeAt/meetingId").asString()).isEqualTo(spring.id.toString());
        assertThat(shown.at("/takenUp/0/meetingId").asString()).isEqualTo(may.id.toString());
        assertThat(meeting(spring, "").path("promises").size()).isEqualTo(2);
        assertThat(meeting(may, "").at("/takenUp/0/id").asString()).isEqualTo(promise.toString());
        assertThat(meeting(may, "").path("promises").size()).isZero();
    }

    @Test
    void aYearTellsTheShareOfEachFormAndHowOftenEachHomeOrganisationCame() {
        MeetingStory newYear = new MeetingStory(majakka.id, LocalDate.of(2025, 12, 31), MeetingForm.HOSTING, null);
        house.happened(
                newYear.planned(LocalDate.of(2025, 12, 1)),
                newYear.held(2),
                spring.held(2),
                may.held(1),
                spring.invited(majakka.socialWorker, majakka.county, SPRING),
                spring.attended(majakka.principal, majakka.school, Attendance.PRESENT),
                may.attended(majakka.principal, majakka.school, Attendance.PRESENT),
                may.attended(majakka.socialWorker, majakka.county, Attendance.ABSENT));

        JsonNode year = get("/meetings/year?year=2026");
        assertThat(year.path("days").asInt()).isEqualTo(4);
        assertThat(year.path("forms").valueStream())
                .extracting(form -> form.path("form").asString() + " "
                        + form.path("meetings").asInt() + " "
                        + form.path("days").asInt() + " "
                        + form.path("share").asDouble())
                .containsExactly("teaching 1 1 0.25", "facilitation 1 2 0.5", "hosting 1 1 0.25");
        assertThat(year.path("homes").valueStream())
                .extracting(home -> home.at("/organisation/fi").asString() + " "
                        + home.at("/turnout/present").asInt() + " "
                        + home.at("/turnout/unrecorded").asInt() + " "
                        + home.path("share").asDouble() + " "
                        + home.path("meetings").size())
                .containsExactly("Sairaalakoulu Majakka 2 0 1.0 2", "Itärannan hyvinvointialue 0 1 0.0 2");
        assertThat(get("/meetings/year?asOf=" + SPRING).path("days").asInt()).isEqualTo(2);
        assertThat(get("/meetings/year?year=2025").path("days").asInt()).isEqualTo(1);
        JsonNode empty = get("/meetings/year?year=2020");
        assertThat(empty.at("/forms/0/share").isNull()).isTrue();
        assertThat(house.get(majakka.keeper, path("/meetings/year?year=1")).status())
                .isEqualTo(400);
    }

    @Test
    void theHistoryOfOneMeetingTellsOfItAlone() {
        house.happened(spring.held(1), spring.decision("Hyväksyttiin", null, null), may.held(1));

        assertThat(get("/history?order=happened&meeting=" + spring.id)
                        .path("entries")
                        .valueStream())
                .extracting(entry -> entry.path("type").asString())
                .containsExactly("meeting.DecisionReached", "meeting.MeetingHeld", "meeting.MeetingPlanned");
        assertThat(get("/history?meeting=" + MeetingId.random()).path("entries").isEmpty())
                .isTrue();
    }

    @Test
    void whatIsNotThereIsToldAndStrangersSeeNothing() {
        Answer unknown = house.get(majakka.keeper, path("/meetings/" + MeetingId.random()));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().path("type").asString()).isEqualTo("/problems/unknown-meeting");
        assertThat(house.get(majakka.keeper, path("/meetings/" + may.id + "?asOf=2025-01-01"))
                        .status())
                .isEqualTo(404);
        Majakka other = new Majakka();
        other.begin(house);
        assertThat(house.get(other.keeper, path("/meetings")).status()).isEqualTo(404);
        assertThat(house.get(other.keeper, "/api/networks/" + other.id + "/meetings/" + may.id)
                        .status())
                .isEqualTo(404);
        assertThat(house.get(AccountId.random(), path("/promises")).status()).isEqualTo(404);
        assertThat(house.getAsNobody(path("/meetings")).status()).isIn(401, 403);
    }

    private List<String> states(LocalDate day) {
        return get("/meetings?asOf=" + day)
                .path("meetings")
                .valueStream()
                .map(meeting -> meeting.path("state").asString())
                .toList();
    }

    private List<String> promiseStates(LocalDate day) {
        return get("/promises?asOf=" + day)
                .path("promises")
                .valueStream()
                .map(promise -> promise.path("state").asString())
                .toList();
    }

    private String title(LocalDate day, String more) {
        return get("/meetings?asOf=" + day + more).at("/meetings/0/title/fi").asString();
    }

    private static List<String> titles(JsonNode meeting) {
        return meeting.path("agenda")
                .valueStream()
                .map(item -> item.at("/title/fi").asString())
                .toList();
    }

    private JsonNode meeting(MeetingStory meeting, String question) {
        return get("/meetings/" + meeting.id + question);
    }

    private JsonNode get(String path) {
        Answer answer = house.get(majakka.keeper, path(path));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private String path(String rest) {
        return "/api/networks/" + majakka.id + rest;
    }
}
