package fi.solmu.query.agreement;

import fi.solmu.query.Seats.Seat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A network's agreements on one day, with all who sat in it and what they had said.
 *
 * @param seats by id
 * @param agreements in the order of the network's practices
 */
record AgreementsOnDay(LocalDate day, Map<UUID, Seat> seats, List<Agreed> agreements) {

    /** An agreement with where members stand on each of its versions. */
    record Agreed(AgreementRow agreement, List<WhoAgreed> versions) {}

    private static final Comparator<AgreementRow> ORDER = Comparator.comparing(
                    AgreementRow::order, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(AgreementRow::name, NaturalOrder.INSTANCE);

    static AgreementsOnDay of(LocalDate day, List<Seat> there, List<AgreementRow> agreements, List<EntryRow> entries) {
        Map<UUID, Seat> seats = new LinkedHashMap<>();
        there.forEach(seat -> seats.put(seat.id(), seat));
        Map<UUID, List<EntryRow>> said = entries.stream().collect(Collectors.groupingBy(EntryRow::proposal));
        List<Agreed> all = inOrder(agreements).stream()
                .map(agreement -> new Agreed(
                        agreement,
                        agreement.versions().stream()
                                .map(version -> new WhoAgreed(
                                        agreement, version, day, seats, said.getOrDefault(version.id(), List.of())))
                                .toList()))
                .toList();
        return new AgreementsOnDay(day, seats, all);
    }

    /** The order of the network's practices. */
    static List<AgreementRow> inOrder(List<AgreementRow> agreements) {
        return agreements.stream().sorted(ORDER).toList();
    }

    List<WhoAgreed> inState(VersionState state) {
        return agreements.stream()
                .flatMap(agreed -> agreed.versions().stream())
                .filter(version -> version.state() == state)
                .toList();
    }
}
