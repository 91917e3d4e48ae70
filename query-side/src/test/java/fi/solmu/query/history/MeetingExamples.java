package fi.solmu.query.history;

import static fi.solmu.query.history.SentencesTest.DAY;
import static fi.solmu.query.history.SentencesTest.DOCTOR;
import static fi.solmu.query.history.SentencesTest.HOSPITAL;
import static fi.solmu.query.history.SentencesTest.NETWORK;
import static fi.solmu.query.history.SentencesTest.PRINCIPAL;
import static fi.solmu.query.history.SentencesTest.SECOND;
import static fi.solmu.query.history.SentencesTest.WHY;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesSection;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.PulseEvent;
import fi.solmu.kernel.meeting.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of each event about meetings. */
final class MeetingExamples {

    static final MeetingId AUTUMN = MeetingId.random();
    static final AgendaItemId ITEM = AgendaItemId.random();
    static final PromiseId PROMISE = PromiseId.random();

    private MeetingExamples() {}

    static Stream<Event> all() {
        EntryId entry = EntryId.random();
        MeetingId next = AUTUMN;
        MeetingPlan plan = new MeetingPlan(
                LocalText.of("fi", "Syksyn tapaaminen"),
                MeetingForm.HOSTING,
                null,
                DAY,
                1,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
        LocalText title = LocalText.of("fi", "Tavoite");
        List<MinutesSection> sections = List.of(new MinutesSection(null, WHY));
        return Stream.of(
                        Stream.of(
                                new MeetingEvent.MeetingPlanned(NETWORK, AUTUMN, plan, null, DAY),
                                new MeetingEvent.MeetingReplanned(NETWORK, AUTUMN, plan, null, DAY),
                                new MeetingEvent.MeetingCancelled(NETWORK, AUTUMN, WHY, DAY),
                                new MeetingEvent.MeetingHeld(NETWORK, AUTUMN, 2, DAY),
                                new MeetingEvent.NextMeetingNamed(NETWORK, AUTUMN, next, DAY),
                                new MeetingEvent.MeetingEntryRedated(
                                        NETWORK, AUTUMN, null, PROMISE, null, entry, WHY, DAY),
                                new MeetingEvent.MeetingEntryWithdrawn(NETWORK, AUTUMN, DOCTOR, null, null, entry, WHY),
                                new AgendaEvent.AgendaItemAdded(
                                        NETWORK, AUTUMN, ITEM, title, null, null, null, null, null, DAY),
                                new AgendaEvent.AgendaItemChanged(NETWORK, AUTUMN, ITEM, title, null, null, DAY),
                                new AgendaEvent.AgendaItemDropped(NETWORK, AUTUMN, ITEM, DAY),
                                new AgendaEvent.AgendaReordered(NETWORK, AUTUMN, List.of(ITEM), DAY),
                                new AgendaEvent.PromisesTakenUp(NETWORK, AUTUMN, List.of(PROMISE), DAY),
                                new AttendanceEvent.AttendeeInvited(NETWORK, AUTUMN, DOCTOR, HOSPITAL, DAY),
                                new AttendanceEvent.GuestsNoted(NETWORK, AUTUMN, 3, null, null, DAY),
                                new OutcomeEvent.InformationNoted(NETWORK, AUTUMN, OutcomeId.random(), null, WHY, DAY),
                                new OutcomeEvent.DecisionReached(
                                        NETWORK, AUTUMN, OutcomeId.random(), ITEM, WHY, SECOND, DAY),
                                new OutcomeEvent.PromiseMade(
                                        NETWORK, AUTUMN, PROMISE, null, DOCTOR, WHY, PRINCIPAL, DAY.plusDays(9), DAY),
                                new OutcomeEvent.PromiseMade(
                                        NETWORK, AUTUMN, PROMISE, null, DOCTOR, WHY, null, null, DAY),
                                new OutcomeEvent.PromiseKept(NETWORK, AUTUMN, PROMISE, DOCTOR, null, DAY),
                                new OutcomeEvent.PromiseMissed(NETWORK, AUTUMN, PROMISE, DOCTOR, WHY, DAY),
                                new OutcomeEvent.PromiseReleased(NETWORK, AUTUMN, PROMISE, DOCTOR, WHY, DAY),
                                new MinutesEvent.MinutesDrafted(NETWORK, AUTUMN, 1, sections, List.of(DOCTOR), DAY),
                                new MinutesEvent.MinutesPublished(NETWORK, AUTUMN, 1, DAY),
                                new MinutesEvent.MinutesCorrected(NETWORK, AUTUMN, 2, sections, List.of(), WHY, DAY),
                                new MinutesEvent.MinutesApproved(NETWORK, AUTUMN, 2, next, DAY),
                                new PulseEvent.PulseOpened(NETWORK, AUTUMN, DAY.plusDays(7), DAY),
                                new PulseEvent.PulseCounted(NETWORK, AUTUMN, 4, 12, List.of(), DAY)),
                        Arrays.stream(Reply.values())
                                .map(reply -> new AttendanceEvent.InvitationAnswered(
                                        NETWORK, AUTUMN, DOCTOR, reply, null, DAY)),
                        Arrays.stream(Attendance.values())
                                .map(attendance -> new AttendanceEvent.AttendanceRecorded(
                                        NETWORK, AUTUMN, DOCTOR, HOSPITAL, attendance, null, null, DAY)))
                .flatMap(each -> each);
    }
}
