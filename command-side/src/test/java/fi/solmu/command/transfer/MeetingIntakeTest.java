package fi.solmu.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Meetings of files, whole and broken, on their way into a real record. */
class MeetingIntakeTest {

    private static CommandSideOnTestDatabase side;

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vip-ita-jarvi", "tyokyky-lansirinne"})
    void everythingThatAFileTellsOfMeetingsIsOnRecordAfterwards(String key) {
        ObjectNode file = TakenIn.example(key);
        Intake.Outcome outcome = take(file).outcome();
        List<MeetingEvent> events = events(outcome.id());
        assertThat(outcome.notTaken().keySet()).noneMatch(path -> path.startsWith("meetings"));
        assertThat(count(events, MeetingPlanned.class))
                .isEqualTo(file.path("meetings").size());
        assertThat(count(events, MeetingHeld.class))
                .isEqualTo(file.path("meetings").size());
        assertThat(attended(events, Attendance.PRESENT)).isEqualTo(inside(file, "present"));
        assertThat(attended(events, Attendance.EXCUSED)).isEqualTo(inside(file, "excused"));
        assertThat(count(events, DecisionReached.class)).isEqualTo(inside(file, "decisions"));
        assertThat(count(events, PromiseMade.class)).isEqualTo(inside(file, "actionItems"));
        assertThat(count(events, PromiseKept.class)).isEqualTo(with(file, "doneOn"));
        assertThat(count(events, MinutesPublished.class))
                .isEqualTo(file.path("meetings").size());
        assertThat(count(events, NextMeetingNamed.class)).isEqualTo(meetingsWith(file, "nextMeeting"));
    }

    @ParameterizedTest
    @CsvSource({"lähi, on-site", "etä, remote", "Hybridi, hybrid", "kävellen, kävellen"})
    void aModeThatIsKnownIsMappedAndAnyOtherIsKept(String told, String kept) {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        meeting(file, 0).put("mode", told);
        assertThat(events(take(file).outcome().id()))
                .filteredOn(MeetingPlanned.class::isInstance)
                .map(event -> ((MeetingPlanned) event).plan().mode())
                .contains(kept);
    }

    @Test
    void whoJoinsOnTheSecondDayOfAMeetingMayHaveBeenThere() {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        for (JsonNode one : file.path("actors")) {
            if (one.path("id").asString("").equals("a30")) {
                ((ObjectNode) one).put("joinedOn", "2024-10-03");
            }
        }
        assertThat(take(file).outcome().taken()).containsKey("meetings");
    }

    @Test
    void aMeetingOfWhichNothingCameYetIsAPlan() {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        ObjectNode coming = ((ArrayNode) file.path("meetings")).addObject();
        coming.put("id", "m99").put("date", "2031-03-04").put("title", "Kevät").put("form", "hosting");
        List<MeetingEvent> events = events(take(file).outcome().id());
        assertThat(count(events, MeetingPlanned.class)).isEqualTo(count(events, MeetingHeld.class) + 1);
    }

    @Test
    void textsMayStandByLanguage() {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        ((ArrayNode) meeting(file, 0).path("decisions"))
                .addObject()
                .put("fi", "Sovittiin")
                .put("sv", "Vi kom överens");
        assertThat(events(take(file).outcome().id()))
                .filteredOn(DecisionReached.class::isInstance)
                .anySatisfy(event ->
                        assertThat(((DecisionReached) event).text().texts()).containsEntry("sv", "Vi kom överens"));
    }

    @Test
    void everyFaultOfAMeetingIsToldWithItsPlace() {
        assertThat(faults(file -> {
                    ObjectNode first = meeting(file, 0);
                    ((ArrayNode) first.path("present")).add("nobody");
                    first.put("durationDays", 0);
                    first.put("form", "lecture");
                    ((ArrayNode) first.path("facilitators")).add("ghost");
                    ((ObjectNode) first.path("actionItems").path(0)).put("doneOn", "2024-01-30");
                    meeting(file, 1).put("date", "2024-02-31");
                    meeting(file, 5).put("id", "m1");
                    meeting(file, 3).put("nextMeeting", "m77");
                    ((ObjectNode) meeting(file, 4).path("actionItems").path(0)).remove("owner");
                    meeting(file, 5).putArray("decisions").add(42).addObject().put("fi", 42);
                    meeting(file, 6).put("agenda", "yksi");
                    meeting(file, 7).remove("title");
                }))
                .containsExactlyInAnyOrder(
                        "/meetings/0/present/16",
                        "/meetings/0/durationDays",
                        "/meetings/0/form",
                        "/meetings/0/facilitators/1",
                        "/meetings/0/actionItems/0/doneOn",
                        "/meetings/1/date",
                        "/meetings/4/nextMeeting",
                        "/meetings/5/id",
                        "/meetings/3/nextMeeting",
                        "/meetings/4/actionItems/0/owner",
                        "/meetings/5/decisions/0",
                        "/meetings/5/decisions/1/fi",
                        "/meetings/6/agenda",
                        "/meetings/7/title");
    }

    @Test
    void aMeetingThatARuleRefusesIsToldWithThePlaceOfEachRefusal() {
        assertThat(faults(file -> {
                    ((ArrayNode) meeting(file, 0).path("present"))
                            .add("a34")
                            .add("a33")
                            .add("a01");
                    meeting(file, 9).put("date", "2019-05-01");
                    ((ObjectNode) meeting(file, 4).path("actionItems").path(1)).put("dueOn", "2025-01-01");
                }))
                .contains(
                        "/meetings/0/present/16",
                        "/meetings/0/present/17",
                        "/meetings/0/present/18",
                        "/meetings/9/date",
                        "/meetings/4/actionItems/1");
    }

    private static List<String> faults(Consumer<ObjectNode> breaking) {
        ObjectNode file = TakenIn.example("vip-ita-jarvi");
        breaking.accept(file);
        return TakenIn.faults(file, side);
    }

    private static Intake.Result take(JsonNode file) {
        return TakenIn.take(file, side);
    }

    private static List<MeetingEvent> events(NetworkId network) {
        return TakenIn.events(network, MeetingEvent.class, side);
    }

    private static long count(List<MeetingEvent> events, Class<? extends MeetingEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private static long attended(List<MeetingEvent> events, Attendance attendance) {
        return events.stream()
                .filter(event -> event instanceof AttendanceRecorded recorded && recorded.attendance() == attendance)
                .count();
    }

    private static long inside(ObjectNode file, String field) {
        return file.path("meetings")
                .valueStream()
                .mapToLong(meeting -> meeting.path(field).size())
                .sum();
    }

    private static long with(ObjectNode file, String field) {
        return file.path("meetings")
                .valueStream()
                .flatMap(meeting -> meeting.path("actionItems").valueStream())
                .filter(item -> item.hasNonNull(field))
                .count();
    }

    private static long meetingsWith(ObjectNode file, String field) {
        return file.path("meetings")
                .valueStream()
                .filter(meeting -> meeting.hasNonNull(field))
                .count();
    }

    private static ObjectNode meeting(ObjectNode file, int index) {
        return (ObjectNode) file.path("meetings").path(index);
    }
}
