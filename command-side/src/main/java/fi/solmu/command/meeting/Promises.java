package fi.solmu.command.meeting;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.OutcomeEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** All promises of a network, to see which are still open. */
final class Promises implements DecisionModel {

    private final Chronicle<MeetingEvent> chronicle = new Chronicle<>();

    static EventCriteria criteria(NetworkId network, Criteria criteria) {
        return criteria.about(
                List.of(network), OutcomeEvent.OfPromise.class, MeetingEntryRedated.class, MeetingEntryWithdrawn.class);
    }

    /** Corrections of what is no promise have nothing to correct here. */
    @Override
    public void evolve(EntryId entry, Event event) {
        boolean aboutPromise = switch (event) {
            case MeetingEntryRedated redated -> redated.promiseId() != null;
            case MeetingEntryWithdrawn withdrawn -> withdrawn.promiseId() != null;
            default -> true;
        };
        if (aboutPromise && event instanceof MeetingEvent meetingEvent) {
            chronicle.add(entry, meetingEvent);
        }
    }

    /** Those made before by others than this meeting that are open at the end of the day and not among these. */
    List<PromiseId> openOn(LocalDate day, MeetingId meeting, Set<PromiseId> besides) {
        Map<PromiseId, PromiseLife> lives = new LinkedHashMap<>();
        chronicle.entries().stream()
                .takeWhile(entry -> !entry.on().isAfter(day))
                .forEach(entry -> {
                    if (entry.event() instanceof OutcomeEvent.OfPromise ofPromise) {
                        lives.computeIfAbsent(ofPromise.promiseId(), _ -> new PromiseLife())
                                .live(ofPromise, entry.on());
                    }
                });
        return lives.entrySet().stream()
                .filter(life -> life.getValue().isOpen()
                        && !isOf(meeting, life.getValue().made()))
                .map(Map.Entry::getKey)
                .filter(promise -> !besides.contains(promise))
                .toList();
    }

    private static boolean isOf(MeetingId meeting, OutcomeEvent.@Nullable PromiseMade made) {
        return made != null && made.meetingId().equals(meeting);
    }
}
