package fi.solmu.command.meeting;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.meeting.Gathering.MAY;
import static fi.solmu.command.meeting.Gathering.NURSE;
import static fi.solmu.command.meeting.Gathering.NURSES_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.recorded;

import fi.solmu.command.Story;
import fi.solmu.command.meeting.Pulsing.AnswerPulse;
import fi.solmu.command.meeting.Pulsing.CountPulse;
import fi.solmu.command.meeting.Pulsing.OpenPulse;
import fi.solmu.command.meeting.Pulsing.StartCounting;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import fi.solmu.kernel.meeting.PulseEvent.PulseOpened;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever was there is asked, once, and only counts are kept. */
class PulsingDecisionsTest {

    @Test
    void twoQuestionsAreAskedOnceAndCountedOnce() {
        var open = new OpenPulse(NETWORK, MAY, day("2024-05-22"), day("2024-05-15"), day("2024-05-15"));
        Gathering.held().when(open).isRecorded(opened());
        Gathering.held().given(opened()).when(open).isRefused("pulse-already-opened");
        var count = new CountPulse(NETWORK, MAY, 1, List.of(), day("2024-05-23"), day("2024-05-23"));
        Gathering.held().when(count).isRefused("pulse-not-open");
        Gathering.held()
                .given(opened(), recorded(NURSE, HOSPITAL, Attendance.BY_DEPUTY, "2024-05-14"))
                .when(count)
                .isRecorded(new PulseCounted(NETWORK, MAY, 1, 1, List.of(), day("2024-05-23")));
    }

    @Test
    void theQuestionsAreForThoseWhoWereThereAndForThemAlone() {
        Story asked = Gathering.held().given(opened());
        asked.when(answer("2024-05-20"), NURSES_ACCOUNT).isRefused("pulse-is-for-attendants");
        Story came = Gathering.held().given(opened(), recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"));
        came.when(answer("2024-05-20"), NURSES_ACCOUNT).isRecorded();
        Gathering.held()
                .given(opened(), recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"))
                .when(answer("2024-05-20"))
                .isRefused("only-for-oneself");
        Gathering.held()
                .given(opened(), recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"))
                .when(answer("2024-05-23"), NURSES_ACCOUNT)
                .isRefused("pulse-not-open");
    }

    @Test
    void whetherThereIsAnythingToCountIsKnownBeforeTheAnswersAreClosed() {
        var start = new StartCounting(NETWORK, MAY, day("2024-05-23"), day("2024-05-23"));
        Gathering.held().when(start).isRefused("pulse-not-open");
        Gathering.held().given(opened()).when(start).isRecorded();
        Gathering.held().given(opened()).when(start, NURSES_ACCOUNT).isUnknown();
        Gathering.held()
                .given(opened())
                .when(new StartCounting(NETWORK, MAY, day("2024-05-24"), day("2024-05-23")))
                .isRefused("day-has-not-come");
        Gathering.held()
                .given(opened(), new PulseCounted(NETWORK, MAY, 1, 1, List.of(), day("2024-05-22")))
                .when(start)
                .isRefused("pulse-not-open");
    }

    private static PulseOpened opened() {
        return new PulseOpened(NETWORK, MAY, day("2024-05-22"), day("2024-05-15"));
    }

    private static AnswerPulse answer(String today) {
        return new AnswerPulse(NETWORK, MAY, NURSE, day(today));
    }
}
