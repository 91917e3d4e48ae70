package fi.solmu.query.agreement;

import fi.solmu.kernel.NetworkId;
import fi.solmu.query.OpenMatters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is proposed and has no outcome, and what of what holds is to be looked at again. */
@Component
final class MattersToTalkAbout implements OpenMatters {

    private final AgreementTable table;

    MattersToTalkAbout(AgreementTable table) {
        this.table = table;
    }

    @Override
    public List<Matter> openOn(NetworkId network, LocalDate day, @Nullable Instant knownAt, LocalDate reviewsDueBy) {
        UUID id = network.value();
        List<AgreementRow> rows = table.agreements(Map.of(id, day), knownAt).getOrDefault(id, List.of());
        List<Matter> matters = new ArrayList<>();
        AgreementsOnDay.inOrder(rows).forEach(agreement -> {
            for (VersionRow version : agreement.versions()) {
                VersionState state = version.stateOn(day, agreement.versions());
                LocalDate review = version.nextReviewOn();
                if (state == VersionState.PROPOSED) {
                    matters.add(matter(Kind.PROPOSAL, agreement, version, version.commentsUntil()));
                } else if (state == VersionState.IN_FORCE && review != null && !review.isAfter(reviewsDueBy)) {
                    matters.add(matter(Kind.REVIEW, agreement, version, review));
                }
            }
        });
        return matters;
    }

    @Override
    public Map<UUID, Version> called(
            NetworkId network, Collection<UUID> proposals, LocalDate day, @Nullable Instant knownAt) {
        UUID id = network.value();
        Map<UUID, Version> called = new HashMap<>();
        if (!proposals.isEmpty()) {
            for (AgreementRow agreement :
                    table.agreements(Map.of(id, day), knownAt).getOrDefault(id, List.of())) {
                for (VersionRow version : agreement.versions()) {
                    if (proposals.contains(version.id())) {
                        called.put(
                                version.id(),
                                new Version(agreement.id(), version.id(), agreement.title(), version.version()));
                    }
                }
            }
        }
        return called;
    }

    private static Matter matter(Kind kind, AgreementRow agreement, VersionRow version, @Nullable LocalDate due) {
        return new Matter(kind, agreement.id(), version.id(), agreement.title(), version.version(), due);
    }
}
