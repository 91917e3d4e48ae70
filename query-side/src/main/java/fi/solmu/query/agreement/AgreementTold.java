package fi.solmu.query.agreement;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.agreement.AgreementsOnDay.Agreed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An agreement on one day with every word that was said about its versions. */
record AgreementTold(AgreementRow agreement, List<VersionTold> versions) {

    /** An entry as it counts, and what it says. */
    record Said(EntryRow entry, RecordedEvent recorded) {}

    static AgreementTold of(Agreed agreed, List<Said> said, Map<UUID, Seat> named) {
        Map<UUID, List<Said>> byVersion =
                said.stream().collect(Collectors.groupingBy(each -> each.entry().proposal()));
        return new AgreementTold(
                agreed.agreement(),
                agreed.versions().stream()
                        .map(who -> new VersionTold(
                                who, byVersion.getOrDefault(who.version().id(), List.of()), named))
                        .toList());
    }

    VersionTold version(UUID proposal) {
        return versions.stream()
                .filter(told -> told.who().version().id().equals(proposal))
                .findFirst()
                .orElseThrow();
    }
}
