package fi.solmu.query.agreement;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.query.NotThere;
import fi.solmu.query.Question;
import fi.solmu.query.Seats;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.agreement.AgreementTold.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what a question about agreements asks for: rows of the day, who sat in the network, and what the record says. */
@Component
final class AgreementReading {

    private final AgreementTable table;
    private final Seats seats;
    private final RecordReader record;

    AgreementReading(AgreementTable table, Seats seats, RecordReader record) {
        this.table = table;
        this.seats = seats;
        this.record = record;
    }

    AgreementsView all(Question question) {
        Map<UUID, LocalDate> day = Map.of(question.network().value(), question.asOf());
        List<EntryRow> entries = table.counted(question);
        AgreementsOnDay then = AgreementsOnDay.of(
                question.asOf(),
                seatsOn(question.asOf(), question),
                table.agreements(day, question.knownAt())
                        .getOrDefault(question.network().value(), List.of()),
                entries);
        return new AgreementsShown(then, others(question, then, entries)).view();
    }

    AgreementTold one(Question question, UUID agreement) {
        AgreementRow row = table.agreement(question, agreement)
                .orElseThrow(() -> new NotThere(
                        "unknown-agreement",
                        "There was no such agreement in this network on " + question.asOf()
                                + ". Ask for a later day."));
        return told(question, row);
    }

    AgreementTold ofProposal(Question question, UUID proposal) {
        return table.agreementOf(question, proposal)
                .flatMap(agreement -> table.agreement(question, agreement))
                .map(row -> told(question, row))
                .orElseThrow(() -> new NotThere(
                        "unknown-proposal",
                        "There was no such proposal in this network on " + question.asOf() + ". Ask for a later day."));
    }

    /** Who sat in the network on another day, as the question knows it. */
    List<Seat> seatsOn(LocalDate day, Question question) {
        UUID network = question.network().value();
        return seats.seatsOn(Map.of(network, day), question.knownAt()).getOrDefault(network, List.of());
    }

    private AgreementTold told(Question question, AgreementRow row) {
        List<EntryRow> entries = table.about(question, row.id());
        AgreementsOnDay then =
                AgreementsOnDay.of(question.asOf(), seatsOn(question.asOf(), question), List.of(row), entries);
        Map<Long, RecordedEvent> recorded =
                record.at(entries.stream().map(EntryRow::position).toList());
        List<Said> said = new ArrayList<>(entries.size());
        for (EntryRow entry : entries) {
            said.add(new Said(
                    entry, Objects.requireNonNull(recorded.get(entry.position()), "the record has no such entry")));
        }
        Map<UUID, Seat> named = new HashMap<>(then.seats());
        others(question, then, entries).forEach(seat -> named.put(seat.id(), seat));
        return AgreementTold.of(then.agreements().getFirst(), said, named);
    }

    /** Whoever is named and was not in the network on the day: heard before joining, or invited back. */
    private Collection<Seat> others(Question question, AgreementsOnDay then, List<EntryRow> entries) {
        Set<UUID> missing = new HashSet<>();
        for (EntryRow entry : entries) {
            if (entry.member() != null && !then.seats().containsKey(entry.member())) {
                missing.add(entry.member());
            }
        }
        then.agreements().forEach(agreed -> {
            UUID owner = agreed.agreement().owner();
            if (owner != null && !then.seats().containsKey(owner)) {
                missing.add(owner);
            }
        });
        return seats.named(question.network(), missing, question.asOf(), question.knownAt())
                .values();
    }
}
