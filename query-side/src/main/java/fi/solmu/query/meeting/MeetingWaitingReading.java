package fi.solmu.query.meeting;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.meeting.TypedTable.AnsweredBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what of meetings waits for a reader in all their networks that are at work. */
@Component
final class MeetingWaitingReading {

    private static final EnumSet<Tells> LOOKED_AT = EnumSet.of(
            Tells.INVITED, Tells.REPLIED, Tells.ATTENDED, Tells.PROMISE, Tells.TAKEN_UP, Tells.MINUTES, Tells.PULSE);

    private final MeetingTable table;
    private final TypedTable typed;
    private final RecordReader record;
    private final NetworkZones networks;

    MeetingWaitingReading(MeetingTable table, TypedTable typed, RecordReader record, NetworkZones networks) {
        this.table = table;
        this.typed = typed;
        this.record = record;
        this.networks = networks;
    }

    /** What has been waiting longest comes first. */
    List<MeetingWaitingView> of(Map<UUID, Standing> standings, Map<UUID, LocalDate> today) {
        Map<UUID, Map<String, String>> names = networks.atWork(today);
        Map<UUID, LocalDate> days = new HashMap<>(today);
        days.keySet().retainAll(names.keySet());
        Map<UUID, List<MeetingRow>> meetings = table.meetings(days, null);
        Map<UUID, List<ToldRow>> told = table.told(days, null, LOOKED_AT);
        List<MeetingWaitingView> waiting = new ArrayList<>();
        days.forEach((network, day) -> {
            Standing reader = standings.getOrDefault(network, Standing.NOBODY);
            List<MeetingRow> rows = meetings.getOrDefault(network, List.of());
            MeetingWaiting ofNetwork = new MeetingWaiting(
                    network,
                    names.getOrDefault(network, Map.of()),
                    reader,
                    day,
                    rows,
                    told.getOrDefault(network, List.of()));
            Map<Long, RecordedEvent> promises = record.at(ofNetwork.promises().stream()
                    .map(promise -> promise.made().position())
                    .toList());
            Set<AnsweredBy> answered =
                    typed.answered(rows.stream().map(MeetingRow::id).toList(), reader.seats());
            waiting.addAll(ofNetwork.all(
                    made -> words(promises, made),
                    (member, meeting) -> answered.contains(new AnsweredBy(meeting, member))));
        });
        waiting.sort(Comparator.comparing(MeetingWaitingView::since));
        return waiting;
    }

    private static WordingView words(Map<Long, RecordedEvent> promises, ToldRow made) {
        RecordedEvent recorded = Objects.requireNonNull(promises.get(made.position()), "the record has no such entry");
        return WordingView.of(((PromiseMade) recorded.event()).text());
    }
}
