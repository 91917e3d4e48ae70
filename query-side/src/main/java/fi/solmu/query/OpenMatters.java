package fi.solmu.query;

import fi.solmu.kernel.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a network has before it to decide and to look at again, for those who put together what it is to talk about. */
public interface OpenMatters {

    /** Why a matter is open. */
    enum Kind {
        /** A text is proposed and has no outcome yet. */
        PROPOSAL,
        /** What holds is to be looked at again. */
        REVIEW
    }

    /**
     * A version of an agreement that is open.
     *
     * @param title of the agreement
     * @param due the last day for comments, or the day for which the review is set
     */
    record Matter(
            Kind kind,
            UUID agreementId,
            UUID proposalId,
            Map<String, String> title,
            int version,
            @Nullable LocalDate due) {}

    /** These versions as they were called on a day, open or not, by proposal. */
    Map<UUID, Version> called(NetworkId network, Collection<UUID> proposals, LocalDate day, @Nullable Instant knownAt);

    /**
     * A version of an agreement.
     *
     * @param title of the agreement
     */
    record Version(UUID agreementId, UUID proposalId, Map<String, String> title, int version) {}

    /** What was open on a day; reviews among it that are due by another. */
    List<Matter> openOn(NetworkId network, LocalDate day, @Nullable Instant knownAt, LocalDate reviewsDueBy);
}
