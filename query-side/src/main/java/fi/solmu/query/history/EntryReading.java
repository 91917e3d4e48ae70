package fi.solmu.query.history;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.query.Keepers;
import fi.solmu.query.Question;
import fi.solmu.query.Reader;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.history.EntryView.By;
import fi.solmu.query.history.HistoryTable.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of entries back from the record and puts them into words. */
@Component
final class EntryReading {

    private static final String ACCOUNT = "account";

    private final RecordReader record;
    private final HistoryTable table;
    private final Keepers keepers;
    private final Reader reader;

    EntryReading(RecordReader record, HistoryTable table, Keepers keepers, Reader reader) {
        this.record = record;
        this.table = table;
        this.keepers = keepers;
        this.reader = reader;
    }

    List<EntryView> read(Question question, List<Place> places) {
        Map<Long, RecordedEvent> recorded =
                record.at(places.stream().map(Place::position).toList());
        Map<UUID, List<Labels.Label>> labels = labels(question.network(), recorded);
        Actors actors = new Actors(
                keepers.seatsIn(question.network()),
                keepers.namesFor(reader.account(), question.network(), accountsIn(recorded)));
        return places.stream()
                .map(place -> entry(
                        question,
                        place,
                        Objects.requireNonNull(recorded.get(place.position()), "the record has no such entry"),
                        labels,
                        actors))
                .toList();
    }

    private Map<UUID, List<Labels.Label>> labels(NetworkId network, Map<Long, RecordedEvent> recorded) {
        Set<UUID> subjects = new HashSet<>();
        subjects.add(network.value());
        for (RecordedEvent each : recorded.values()) {
            subjects.addAll(Plain.members(each.event()));
            subjects.addAll(Plain.organisations(each.event()));
            if (each.event() instanceof AgreementEvent ofAgreement) {
                subjects.add(ofAgreement.agreementId().value());
            }
            if (each.event() instanceof ProposalEvent ofVersion) {
                subjects.add(ofVersion.proposalId().value());
            }
            subjects.addAll(Plain.inCalendar(each.event()));
            subjects.addAll(Plain.inMeetings(each.event()));
            subjects.addAll(Plain.inEvaluations(each.event()));
            if (each.event() instanceof CycleEvent ofCycle) {
                subjects.addAll(Plain.inCycles(ofCycle));
            }
        }
        Map<UUID, List<Labels.Label>> labels = new HashMap<>(table.labels(subjects));
        Set<UUID> homes = new HashSet<>();
        labels.values()
                .forEach(said -> said.forEach(label -> {
                    if (label.organisation() != null) {
                        homes.add(label.organisation());
                    }
                }));
        homes.removeAll(subjects);
        labels.putAll(table.labels(homes));
        return labels;
    }

    private static EntryView entry(
            Question question,
            Place place,
            RecordedEvent recorded,
            Map<UUID, List<Labels.Label>> labels,
            Actors actors) {
        Event event = recorded.event();
        LocalDate on = event instanceof DatedEvent dated ? dated.on() : null;
        LocalDate recordedOn = LocalDate.ofInstant(recorded.recordedAt(), question.zone());
        Labels called = new Labels(labels, on == null ? recordedOn : on, recorded.recordedAt());
        Map<String, Object> data = Plain.fields(event);
        return new EntryView(
                recorded.id().value(),
                recorded.position(),
                recorded.type(),
                HistoryKind.of(event).spelled(),
                on,
                recorded.recordedAt(),
                on != null && on.isBefore(recordedOn),
                new ArrayList<>(Plain.members(event)),
                new ArrayList<>(Plain.organisations(event)),
                actors.by(recorded),
                Sentences.of(event, called),
                data.get("because") instanceof WordingView because ? because : null,
                event instanceof Correction correction ? correction.entryId().value() : null,
                place.correctedBy(),
                place.state(),
                place.state().equals("redated") ? place.happenedOn() : null,
                data);
    }

    private static Set<String> accountsIn(Map<Long, RecordedEvent> recorded) {
        Set<String> accounts = new HashSet<>();
        for (RecordedEvent each : recorded.values()) {
            String account = each.metadata().get(ACCOUNT);
            if (account != null) {
                accounts.add(account);
            }
        }
        return accounts;
    }

    /** The accounts behind the entries: the seats that they act for, and what they are called, as far as the reader may know. */
    private record Actors(Map<String, UUID> seats, Map<String, String> names) {

        @Nullable
        By by(RecordedEvent recorded) {
            String account = recorded.metadata().get(ACCOUNT);
            return account == null ? null : new By(account, seats.get(account), names.get(account));
        }
    }
}
