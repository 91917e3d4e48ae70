package fi.solmu.command.mail;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.Occurrence;
import fi.solmu.kernel.calendar.OccurrenceState;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.membership.SeatEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of what the members of a network are to be reminded, since a day and up to today: what they prepare for by the annual clock, what
 * they promised, and what they are asked. Each is told on its days, and no more once it is done or over.
 */
final class Reminders {

    private static final String COORDINATOR = "coordinator";
    private static final int DAYS_BEFORE_A_PROMISE_IS_DUE = 7;
    private static final int DAYS_BEFORE_ANSWERS_CLOSE = 3;

    private final Sender network;
    private final LocalDate after;
    private final LocalDate today;
    private final RecordReader record;
    private final Phrases phrases;
    private final Map<MemberId, Presence> seats;

    /** @param after the last day of which they were reminded already */
    Reminders(Sender network, LocalDate after, LocalDate today, RecordReader record) {
        this.network = network;
        this.after = after;
        this.today = today;
        this.record = record;
        this.phrases = Phrases.in(network.language());
        this.seats = seats();
    }

    /** The earliest first. */
    List<Reminder> all() {
        List<Reminder> all = new ArrayList<>();
        chronicles(CalendarEntryEvent.class, CalendarEntryEvent::calendarEntryId)
                .values()
                .forEach(entry -> EntryPlan.of(entry).ifPresent(plan -> prepare(plan, all)));
        promises().values().forEach(promise -> keep(promise, all));
        chronicles(EvaluationEvent.OfEvaluation.class, EvaluationEvent.OfEvaluation::evaluationId)
                .values()
                .forEach(evaluation -> open(evaluation).ifPresent(opened -> answer(opened, all)));
        all.removeIf(reminder -> !isThere(reminder.member()));
        all.sort(Comparator.comparing(Reminder::due));
        return all;
    }

    private void prepare(EntryPlan plan, List<Reminder> all) {
        for (Occurrence occurrence : plan.occurrences(network.zone())) {
            LocalDate start = occurrence.shifted(plan.details().weekendShift()).start();
            boolean toCome =
                    occurrence.state() == OccurrenceState.PLANNED || occurrence.state() == OccurrenceState.MOVED;
            if (toCome
                    && !start.isBefore(today)
                    && Stream.concat(occurrence.preparation(plan.details()).stream(), Stream.of(start.minusDays(1)))
                            .anyMatch(this::isNews)) {
                String line = phrases.say(
                        "reminder." + soon(start),
                        "what",
                        network.pick(plan.details().title().texts()),
                        "when",
                        phrases.day(start),
                        "days",
                        String.valueOf(ChronoUnit.DAYS.between(today, start)));
                whoSeesTo(plan.responsible()).forEach(member -> all.add(new Reminder(member, start, line)));
            }
        }
    }

    private String soon(LocalDate start) {
        return start.equals(today) ? "today" : start.equals(today.plusDays(1)) ? "tomorrow" : "prepare";
    }

    /** Those who coordinate, when the one who sees to it is not named or no longer there. */
    private List<MemberId> whoSeesTo(@Nullable MemberId responsible) {
        return responsible != null && isThere(responsible)
                ? List.of(responsible)
                : seats.entrySet().stream()
                        .filter(seat -> seat.getValue().roles().contains(COORDINATOR))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private void keep(PromiseMade promise, List<Reminder> all) {
        LocalDate due = promise.dueOn();
        if (due != null && (isNews(due.minusDays(DAYS_BEFORE_A_PROMISE_IS_DUE)) || isNews(due.plusDays(1)))) {
            all.add(new Reminder(
                    promise.memberId(),
                    due,
                    phrases.say(
                            due.isBefore(today) ? "reminder.overdue" : "reminder.promise",
                            "what",
                            network.pick(promise.text().texts()),
                            "when",
                            phrases.day(due))));
        }
    }

    /** Told to all who are asked: whoever learns who is reminded must not learn who has answered. */
    private void answer(Entry<EvaluationEvent.OfEvaluation> entry, List<Reminder> all) {
        if (entry.event() instanceof EvaluationOpened opened
                && !opened.answerBy().isBefore(today)
                && (isNews(entry.on()) || isNews(opened.answerBy().minusDays(DAYS_BEFORE_ANSWERS_CLOSE)))) {
            String line = phrases.say(
                    "reminder.evaluation",
                    "what",
                    network.pick(opened.title().texts()),
                    "when",
                    phrases.day(opened.answerBy()));
            opened.invited().forEach(member -> all.add(new Reminder(member, opened.answerBy(), line)));
        }
    }

    private boolean isNews(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(today);
    }

    private boolean isThere(MemberId member) {
        return seats.getOrDefault(member, Presence.NONE).there();
    }

    private Map<MemberId, Presence> seats() {
        Map<MemberId, Presence> presences = new LinkedHashMap<>();
        chronicles(SeatEvent.class, SeatEvent::memberId)
                .forEach((member, entries) -> presences.put(member, Presence.on(today, entries)));
        return presences;
    }

    private static Optional<Entry<EvaluationEvent.OfEvaluation>> open(
            List<Entry<EvaluationEvent.OfEvaluation>> evaluation) {
        boolean closed = evaluation.stream().anyMatch(entry -> entry.event() instanceof EvaluationClosed);
        return closed
                ? Optional.empty()
                : evaluation.stream()
                        .filter(entry -> entry.event() instanceof EvaluationOpened)
                        .findFirst();
    }

    /** Those that are still to be kept. */
    private Map<PromiseId, PromiseMade> promises() {
        Chronicle<MeetingEvent> chronicle = new Chronicle<>();
        recorded(Set.of(OutcomeEvent.OfPromise.class, MeetingEntryRedated.class, MeetingEntryWithdrawn.class))
                .forEach(each -> chronicle.add(each.id(), (MeetingEvent) each.event()));
        Map<PromiseId, PromiseMade> open = new LinkedHashMap<>();
        for (Entry<MeetingEvent> entry : chronicle.entries()) {
            switch (entry.event()) {
                case PromiseMade made -> open.put(made.promiseId(), made);
                case PromiseKept kept -> open.remove(kept.promiseId());
                case PromiseReleased released -> open.remove(released.promiseId());
                default -> {}
            }
        }
        return open;
    }

    private <E extends Event, I extends Identifier> Map<I, List<Entry<E>>> chronicles(
            Class<E> events, Function<E, I> subject) {
        Map<I, Chronicle<E>> chronicles = new LinkedHashMap<>();
        recorded(Set.of(events)).forEach(each -> {
            E event = events.cast(each.event());
            chronicles
                    .computeIfAbsent(subject.apply(event), _ -> new Chronicle<>())
                    .add(each.id(), event);
        });
        Map<I, List<Entry<E>>> entries = new LinkedHashMap<>();
        chronicles.forEach((id, chronicle) -> entries.put(id, chronicle.entries()));
        return entries;
    }

    private List<RecordedEvent> recorded(Set<Class<? extends Event>> events) {
        return record.about(List.of(network.id()), events, Long.MAX_VALUE).getOrDefault(network.id(), List.of());
    }
}
