package fi.solmu.query.meeting;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.Wording;
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
import fi.solmu.query.RecordInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up what is said of meetings: mostly in order, with late entries and corrections, and what no decision would allow. */
final class RandomMeetings {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final Wording WHY = Wording.of("fi", "Siksi");

    private final Random random;
    private final RecordInMemory record;
    private final NetworkId network;
    private final List<MeetingId> meetings = new ArrayList<>();
    private final List<PromiseId> promises = new ArrayList<>();
    private final List<MemberId> members =
            IntStream.range(0, 6).mapToObj(_ -> MemberId.random()).toList();
    private final List<OrganisationId> homes =
            IntStream.range(0, 3).mapToObj(_ -> OrganisationId.random()).toList();
    private final List<RecordedEvent> correctable = new ArrayList<>();
    private LocalDate today = FIRST_DAY;

    RandomMeetings(long seed, RecordInMemory record, NetworkId network) {
        this.random = new Random(seed);
        this.record = record;
        this.network = network;
        plan();
    }

    void goOn() {
        record.later(random.nextInt(100_000));
        today = today.plusDays(random.nextInt(3));
        int turn = random.nextInt(20);
        if (turn == 0) {
            plan();
        } else if (turn < 4) {
            correct();
        } else if (turn < 8) {
            record(aboutThePlan(any(meetings)));
        } else if (turn < 13) {
            record(aboutWhoCame(any(meetings)));
        } else if (turn < 17) {
            record(aboutWhatCameOfIt(any(meetings)));
        } else {
            record(aboutTheMinutes(any(meetings)));
        }
    }

    private void plan() {
        meetings.add(MeetingId.random());
        record(new MeetingEvent.MeetingPlanned(
                network, meetings.getLast(), aPlan(), random.nextBoolean() ? "m" + meetings.size() : null, day()));
    }

    private MeetingEvent aboutThePlan(MeetingId meeting) {
        return switch (random.nextInt(7)) {
            case 0 -> new MeetingEvent.MeetingPlanned(network, meeting, aPlan(), null, day());
            case 1 -> new MeetingEvent.MeetingReplanned(network, meeting, aPlan(), WHY, day());
            case 2 -> new MeetingEvent.MeetingCancelled(network, meeting, null, day());
            case 3 -> new MeetingEvent.NextMeetingNamed(network, meeting, any(meetings), day());
            default -> new MeetingEvent.MeetingHeld(network, meeting, 1 + random.nextInt(3), day());
        };
    }

    private MeetingEvent aboutWhoCame(MeetingId meeting) {
        return switch (random.nextInt(6)) {
            case 0 -> new AttendanceEvent.AttendeeInvited(network, meeting, any(members), any(homes), day());
            case 1 ->
                new AttendanceEvent.InvitationAnswered(
                        network, meeting, any(members), any(List.of(Reply.values())), null, day());
            case 2 -> new AttendanceEvent.GuestsNoted(network, meeting, 1 + random.nextInt(5), null, null, day());
            default ->
                new AttendanceEvent.AttendanceRecorded(
                        network,
                        meeting,
                        any(members),
                        any(homes),
                        any(List.of(Attendance.values())),
                        null,
                        null,
                        day());
        };
    }

    private MeetingEvent aboutWhatCameOfIt(MeetingId meeting) {
        if (promises.isEmpty() || random.nextInt(4) == 0) {
            promises.add(PromiseId.random());
            return new OutcomeEvent.PromiseMade(
                    network,
                    meeting,
                    promises.getLast(),
                    null,
                    any(members),
                    WHY,
                    null,
                    random.nextBoolean() ? null : day().plusDays(20),
                    day());
        }
        PromiseId promise = any(promises);
        MemberId member = any(members);
        return switch (random.nextInt(8)) {
            case 0 -> new OutcomeEvent.InformationNoted(network, meeting, OutcomeId.random(), null, WHY, day());
            case 1 -> new OutcomeEvent.DecisionReached(network, meeting, OutcomeId.random(), null, WHY, null, day());
            case 2 -> new OutcomeEvent.PromiseKept(network, meeting, promise, member, null, day());
            case 3 -> new OutcomeEvent.PromiseMissed(network, meeting, promise, member, null, day());
            case 4 -> new OutcomeEvent.PromiseReleased(network, meeting, promise, member, WHY, day());
            case 5 ->
                new AgendaEvent.AgendaItemAdded(
                        network,
                        meeting,
                        AgendaItemId.random(),
                        LocalText.of("fi", "Kohta"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        day());
            case 6 -> new PulseEvent.PulseOpened(network, meeting, day().plusDays(5), day());
            default -> new AgendaEvent.PromisesTakenUp(network, meeting, List.of(promise, any(promises)), day());
        };
    }

    private MeetingEvent aboutTheMinutes(MeetingId meeting) {
        int version = 1 + random.nextInt(3);
        List<MinutesSection> text = List.of(new MinutesSection(null, WHY));
        return switch (random.nextInt(5)) {
            case 0, 1 -> new MinutesEvent.MinutesDrafted(network, meeting, version, text, List.of(), day());
            case 2 -> new MinutesEvent.MinutesPublished(network, meeting, version, day());
            case 3 -> new MinutesEvent.MinutesCorrected(network, meeting, version, text, List.of(), WHY, day());
            default -> new MinutesEvent.MinutesApproved(network, meeting, version, any(meetings), day());
        };
    }

    private void correct() {
        RecordedEvent wrong = any(correctable);
        MeetingId meeting = ((MeetingEvent) wrong.event()).meetingId();
        record(
                random.nextBoolean()
                        ? new MeetingEvent.MeetingEntryRedated(
                                network, meeting, null, null, null, wrong.id(), WHY, day())
                        : new MeetingEvent.MeetingEntryWithdrawn(network, meeting, null, null, null, wrong.id(), WHY));
    }

    private MeetingPlan aPlan() {
        return new MeetingPlan(
                LocalText.of("fi", "Tapaaminen " + random.nextInt(1_000)),
                any(List.of(MeetingForm.values())),
                random.nextBoolean() ? "on-site" : null,
                FIRST_DAY.plusDays(random.nextInt(100)),
                1 + random.nextInt(2),
                null,
                null,
                null,
                null,
                List.of("fi"),
                List.of(any(members)),
                null,
                null);
    }

    /** Mostly today, now and then weeks ago. */
    private LocalDate day() {
        return random.nextInt(5) > 0 ? today : today.minusDays(random.nextInt(30));
    }

    private void record(MeetingEvent event) {
        RecordedEvent recorded = record.record(event);
        if (event instanceof DatedEvent && !(event instanceof Correction)) {
            correctable.add(recorded);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
