package fi.solmu.command.meeting;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemAdded;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemChanged;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemDropped;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaReordered;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.AttendanceEvent.InvitationAnswered;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.InformationNoted;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.PulseEvent;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import fi.solmu.kernel.meeting.PulseEvent.PulseOpened;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of one meeting, lived through entry by entry; refuses what can't follow. It may be given only a part of the entries, as
 * long as those about the meeting as such are among them.
 */
final class MeetingLife {

    private enum Standing {
        UNKNOWN,
        PLANNED,
        CANCELLED,
        HELD
    }

    private Standing standing = Standing.UNKNOWN;
    private @Nullable MeetingPlan plan;
    private @Nullable LocalDate firstDay;
    private int days;
    private final Set<AgendaItemId> agenda = new HashSet<>();
    private final Set<AgendaItemId> concluded = new HashSet<>();
    private final Set<PromiseId> takenUp = new HashSet<>();
    private final Set<MemberId> invited = new HashSet<>();
    private final Map<MemberId, Entry<MeetingEvent>> attendance = new LinkedHashMap<>();
    private final Map<PromiseId, PromiseLife> promises = new HashMap<>();
    private final MinutesLife minutes = new MinutesLife();
    private @Nullable PulseOpened pulse;
    private boolean pulseCounted;

    /** As all that is on record leaves it. */
    static MeetingLife of(List<Entry<MeetingEvent>> entries) {
        MeetingLife life = new MeetingLife();
        entries.forEach(life::live);
        return life;
    }

    boolean isPlanned() {
        return standing != Standing.UNKNOWN;
    }

    boolean isHeld() {
        return standing == Standing.HELD;
    }

    MeetingPlan plan() {
        return Objects.requireNonNull(plan);
    }

    /** Who may run it. */
    Set<MemberId> runners() {
        return plan == null ? Set.of() : plan.runners();
    }

    /** The first day of those on which it was held, or is to be held. */
    LocalDate firstDay() {
        return Objects.requireNonNull(firstDay);
    }

    LocalDate lastDay() {
        return firstDay().plusDays(days - 1L);
    }

    /** The day of the meeting that is nearest to a day. */
    LocalDate dayNearestTo(LocalDate day) {
        return day.isBefore(firstDay()) ? firstDay() : day.isAfter(lastDay()) ? lastDay() : day;
    }

    /** Whether it goes on on a day. */
    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    Set<AgendaItemId> agenda() {
        return agenda;
    }

    /** Whether something came out of an item, or the minutes speak of it. */
    boolean dealtWith(AgendaItemId item) {
        return concluded.contains(item) || minutes.spokenOf().contains(item);
    }

    Set<PromiseId> takenUp() {
        return takenUp;
    }

    /** How many seats were taken. */
    int attendants() {
        return (int) attendance.values().stream()
                .filter(entry -> entry.event() instanceof AttendanceRecorded recorded
                        && recorded.attendance().seated())
                .count();
    }

    MinutesLife minutes() {
        return minutes;
    }

    Optional<PulseOpened> pulse() {
        return pulseCounted ? Optional.empty() : Optional.ofNullable(pulse);
    }

    void live(Entry<MeetingEvent> entry) {
        LocalDate on = entry.on();
        switch (entry.event()) {
            case MeetingPlanned planned -> {
                require(
                        standing == Standing.UNKNOWN,
                        "meeting-already-exists",
                        "A meeting with this identifier is on record already.");
                standing = Standing.PLANNED;
                follow(planned.plan());
            }
            case MeetingReplanned replanned -> {
                requireNotCancelled(on);
                follow(replanned.plan());
            }
            case MeetingCancelled _ -> {
                requireStillPlanned(on);
                standing = Standing.CANCELLED;
            }
            case MeetingHeld held -> {
                requireStillPlanned(on);
                standing = Standing.HELD;
                firstDay = on;
                days = held.days();
            }
            case NextMeetingNamed _ -> requireDayOfMeeting(on);
            case MeetingEntryRedated _, MeetingEntryWithdrawn _ -> {}
            case AttendanceEvent attended -> attend(attended, entry);
            case AgendaEvent agendaEvent -> arrange(agendaEvent, on);
            case OutcomeEvent outcome -> conclude(outcome, on);
            case MinutesEvent ofMinutes -> {
                requireHeld(on);
                minutes.live(ofMinutes, on);
            }
            case PulseEvent pulseEvent -> feel(pulseEvent, on);
        }
    }

    /** Once it was held, the days are those on which it was. */
    private void follow(MeetingPlan newPlan) {
        plan = newPlan;
        if (standing != Standing.HELD) {
            firstDay = newPlan.firstDay();
            days = newPlan.days();
        }
    }

    private void attend(AttendanceEvent event, Entry<MeetingEvent> entry) {
        LocalDate on = entry.on();
        switch (event) {
            case AttendeeInvited invitation -> {
                requireStillPlanned(on);
                require(
                        invited.add(invitation.memberId()),
                        "already-invited",
                        "The member was invited to this meeting by " + on + " already.");
            }
            case InvitationAnswered _ -> requireStillPlanned(on);
            case AttendanceRecorded recorded -> {
                requireDayOfMeeting(on);
                attendance.merge(
                        recorded.memberId(), entry, (one, other) -> one.number() > other.number() ? one : other);
            }
            case GuestsNoted _ -> requireDayOfMeeting(on);
        }
    }

    private void arrange(AgendaEvent event, LocalDate on) {
        requireNotCancelled(on);
        switch (event) {
            case AgendaItemAdded added ->
                require(
                        agenda.add(added.agendaItemId()),
                        "agenda-item-already-exists",
                        "An item with this identifier is on the agenda already.");
            case AgendaItemChanged changed -> requireItem(agenda.contains(changed.agendaItemId()), on);
            case AgendaItemDropped dropped -> requireItem(agenda.remove(dropped.agendaItemId()), on);
            case AgendaReordered reordered ->
                require(
                        reordered.order().size() == agenda.size() && agenda.equals(Set.copyOf(reordered.order())),
                        "agenda-order-incomplete",
                        "The new order has to name each item that is on the agenda on " + on + " once.");
            case PromisesTakenUp taken -> takenUp.addAll(taken.promiseIds());
        }
    }

    private void conclude(OutcomeEvent event, LocalDate on) {
        switch (event) {
            case InformationNoted noted -> {
                requireDayOfMeeting(on);
                comesFrom(noted.agendaItemId());
            }
            case DecisionReached reached -> {
                requireDayOfMeeting(on);
                comesFrom(reached.agendaItemId());
            }
            case OutcomeEvent.OfPromise ofPromise -> {
                if (ofPromise instanceof PromiseMade made) {
                    requireDayOfMeeting(on);
                    comesFrom(made.agendaItemId());
                }
                promises.computeIfAbsent(ofPromise.promiseId(), _ -> new PromiseLife())
                        .live(ofPromise, on);
            }
        }
    }

    private void comesFrom(@Nullable AgendaItemId item) {
        if (item != null) {
            concluded.add(item);
        }
    }

    private void feel(PulseEvent event, LocalDate on) {
        switch (event) {
            case PulseOpened opened -> {
                requireHeld(on);
                require(pulse == null, "pulse-already-opened", "The two questions were asked by " + on + " already.");
                pulse = opened;
            }
            case PulseCounted _ -> {
                require(
                        pulse != null && !pulseCounted,
                        "pulse-not-open",
                        "On " + on + " there are no answers to be counted.");
                pulseCounted = true;
            }
        }
    }

    private void requireItem(boolean there, LocalDate on) {
        require(there, "agenda-item-not-there", "On " + on + " this item was not on the agenda.");
    }

    private void requireKnown(LocalDate on) {
        require(
                standing != Standing.UNKNOWN,
                "before-it-was-planned",
                "By " + on + " the meeting had not been planned. Correct the day.");
    }

    private void requireNotCancelled(LocalDate on) {
        requireKnown(on);
        require(
                standing != Standing.CANCELLED,
                "meeting-cancelled",
                "By " + on + " the meeting had been cancelled. Withdraw the cancellation first, or plan another one.");
    }

    private void requireStillPlanned(LocalDate on) {
        requireNotCancelled(on);
        require(standing != Standing.HELD, "meeting-already-held", "By " + on + " the meeting had been held.");
    }

    private void requireHeld(LocalDate on) {
        requireNotCancelled(on);
        require(
                standing == Standing.HELD,
                "meeting-not-held",
                "By " + on + " the meeting had not been held. Record first that it was.");
    }

    private void requireDayOfMeeting(LocalDate on) {
        requireHeld(on);
        require(
                includes(on),
                "not-a-day-of-the-meeting",
                "The meeting was held from " + firstDay() + " to " + lastDay() + "; " + on
                        + " is not among these days.");
    }
}
