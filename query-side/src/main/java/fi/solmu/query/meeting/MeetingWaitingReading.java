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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what of meetings waits for a reader in all their networks that are at work. */
@Component
final class MeetingWaitingReading {

    private static final EnumSet<Tells> LOOKED_AT =
            EnumSet.of(Tells.INVITED, Tells.REPLIED, Tells.ATTENDED, Tells.PROMISE, Tells.MINUTES, Tells.PULSE);

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
        Set<UUID> seats = standings.values().stream()
                .flatMap(standing -> standing.seats().stream())
                .collect(Collectors.toSet());
        Map<UUID, List<ToldRow>> told = table.told(days, null, LOOKED_AT, seats);
        List<MeetingWaiting> ofNetworks = new ArrayList<>();
        days.forEach((network, day) -> ofNetworks.add(new MeetingWaiting(
                network,
                names.getOrDefault(network, Map.of()),
                standings.getOrDefault(network, Standing.NOBODY),
                day,
                meetings.getOrDefault(network, List.of()),
                told.getOrDefault(network, List.of()))));
        Map<Long, RecordedEvent> promises = record.at(ofNetworks.stream()
                .flatMap(each -> each.promises().stream())
                .map(promise -> promise.made().position())
                .toList());
        Set<AnsweredBy> answered = typed.answered(
                ofNetworks.stream()
                        .flatMap(each -> each.openPulses().keySet().stream())
                        .toList(),
                seats);
        return ofNetworks.stream()
                .flatMap(each -> each
                        .all(
                                made -> words(promises, made),
                                (member, meeting) -> answered.contains(new AnsweredBy(meeting, member)))
                        .stream())
                .sorted(Comparator.comparing(MeetingWaitingView::since))
                .toList();
    }

    private static WordingView words(Map<Long, RecordedEvent> promises, ToldRow made) {
        RecordedEvent recorded = Objects.requireNonNull(promises.get(made.position()), "the record has no such entry");
        return WordingView.of(((PromiseMade) recorded.event()).text());
    }
}
