package fi.solmu.query.agreement;

import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.kernel.agreement.Stance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version as its entries up to a day tell of it, worked out by looking through them, and not step by step as the view does. */
final class FoldedVersion {

    final VersionProposed proposed;
    final @Nullable Entry<AgreementEvent> outcome;
    final List<Entry<AgreementEvent>> before;
    final List<Entry<AgreementEvent>> after;
    private final List<Entry<AgreementEvent>> entries;

    private FoldedVersion(List<Entry<AgreementEvent>> entries, int proposedAt) {
        this.entries = entries;
        this.proposed = (VersionProposed) entries.get(proposedAt).event();
        int end = proposedAt;
        while (end < entries.size() && !isOutcome(entries.get(end).event())) {
            end++;
        }
        this.outcome = end < entries.size() ? entries.get(end) : null;
        this.before = entries.subList(0, end);
        this.after = end < entries.size() ? entries.subList(end + 1, entries.size()) : List.of();
    }

    /** None while it has not been proposed. */
    static Optional<FoldedVersion> of(ProposalId id, List<Entry<AgreementEvent>> ofAgreement) {
        List<Entry<AgreementEvent>> own = ofAgreement.stream()
                .filter(entry -> entry.event() instanceof ProposalEvent event
                        && event.proposalId().equals(id))
                .toList();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).event() instanceof VersionProposed) {
                return Optional.of(new FoldedVersion(own, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isOutcome(AgreementEvent event) {
        return event instanceof VersionAdopted
                || event instanceof VersionNotAdopted
                || event instanceof ProposalWithdrawn;
    }

    @Nullable
    VersionAdopted adopted() {
        return outcome != null && outcome.event() instanceof VersionAdopted adopted ? adopted : null;
    }

    DecisionRule rule() {
        if (outcome != null && outcome.event() instanceof VersionNotAdopted notAdopted) {
            return notAdopted.rule();
        }
        VersionAdopted adopted = adopted();
        return adopted == null ? proposed.rule() : adopted.rule();
    }

    int draft() {
        return last(TextAmended.class, amendments()).map(TextAmended::draft).orElse(1);
    }

    String text() {
        return last(TextAmended.class, amendments())
                .map(amended -> amended.text().texts())
                .orElse(proposed.text().texts())
                .getOrDefault("fi", "");
    }

    private List<Entry<AgreementEvent>> amendments() {
        List<AgreementEvent> events = before.stream().map(Entry::event).toList();
        return before.subList(events.indexOf(proposed), before.size());
    }

    /** Of those who said where they stand on the text as it stands. */
    Map<UUID, Entry<AgreementEvent>> positions() {
        Map<UUID, Entry<AgreementEvent>> positions = new LinkedHashMap<>();
        for (Entry<AgreementEvent> entry : before) {
            if (entry.event() instanceof PositionTaken taken && taken.draft() == draft()) {
                positions.put(taken.memberId().value(), entry);
            }
        }
        return positions;
    }

    @Nullable
    Stance stance(UUID member) {
        Entry<AgreementEvent> position = positions().get(member);
        return position == null ? null : ((PositionTaken) position.event()).stance();
    }

    Collection<UUID> openObjections() {
        Map<UUID, UUID> open = new LinkedHashMap<>();
        for (Entry<AgreementEvent> entry : before) {
            switch (entry.event()) {
                case ObjectionRaised raised ->
                    open.put(raised.objectionId().value(), raised.memberId().value());
                case ObjectionIntegrated integrated ->
                    open.remove(integrated.objectionId().value());
                case ObjectionWithdrawn withdrawn ->
                    open.remove(withdrawn.objectionId().value());
                default -> {}
            }
        }
        return open.values();
    }

    Map<UUID, Entry<AgreementEvent>> commitments() {
        Map<UUID, Entry<AgreementEvent>> commitments = new LinkedHashMap<>();
        for (Entry<AgreementEvent> entry : entries) {
            if (entry.event() instanceof CommitmentConfirmed confirmed) {
                commitments.put(confirmed.memberId().value(), entry);
            }
        }
        return commitments;
    }

    static boolean commits(Entry<AgreementEvent> commitment) {
        return ((CommitmentConfirmed) commitment.event()).level() != CommitmentLevel.NOT_YET;
    }

    /** The first day on which it holds. */
    @Nullable
    LocalDate from() {
        VersionAdopted adopted = adopted();
        if (adopted == null) {
            return null;
        }
        LocalDate on = Objects.requireNonNull(outcome).on();
        LocalDate given = adopted.terms().inForceFrom();
        return given != null && given.isAfter(on) ? given : on;
    }

    /** The first day on which it no longer holds by itself. */
    @Nullable
    LocalDate until() {
        VersionAdopted adopted = adopted();
        LocalDate expires = adopted == null ? null : adopted.terms().expiresOn();
        LocalDate expired = expires == null ? null : expires.plusDays(1);
        LocalDate lapsed = after.stream()
                .filter(entry -> entry.event() instanceof VersionLapsed)
                .map(Entry::on)
                .reduce((_, later) -> later)
                .orElse(null);
        return Stream.of(expired, lapsed, endsOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** By notice or by decision, whichever was recorded of the later day. */
    @Nullable
    LocalDate endsOn() {
        LocalDate ends = null;
        for (Entry<AgreementEvent> entry : after) {
            ends = switch (entry.event()) {
                case NoticeGiven notice -> notice.endsOn();
                case VersionEnded _ -> entry.on();
                default -> ends;
            };
        }
        return ends;
    }

    @Nullable
    LocalDate nextReview() {
        VersionAdopted adopted = adopted();
        return adopted == null
                ? null
                : after.stream()
                        .filter(entry -> entry.event() instanceof VersionReviewed)
                        .reduce((_, later) -> later)
                        .map(entry -> Optional.ofNullable(((VersionReviewed) entry.event()).nextReviewOn()))
                        .orElse(Optional.ofNullable(adopted.terms().reviewOn()))
                        .orElse(null);
    }

    long count(Class<? extends ProposalEvent> type, List<Entry<AgreementEvent>> of) {
        return of.stream().filter(entry -> type.isInstance(entry.event())).count();
    }

    long comments() {
        return count(CommentMade.class, entries);
    }

    long allCommitments() {
        return count(CommitmentConfirmed.class, entries);
    }

    String state(LocalDate day, Collection<FoldedVersion> all) {
        LocalDate from = from();
        if (from == null) {
            return outcome == null
                    ? "proposed"
                    : outcome.event() instanceof VersionNotAdopted ? "not-adopted" : "withdrawn";
        }
        LocalDate until = until();
        LocalDate replaced = all.stream()
                .filter(other -> other.proposed.version() > proposed.version())
                .filter(FoldedVersion::everHolds)
                .map(FoldedVersion::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (replaced != null && !replaced.isAfter(day) && (until == null || !until.isBefore(replaced))) {
            return "superseded";
        }
        if (until != null && !until.isAfter(day)) {
            return until.equals(endsOn()) ? "ended" : "lapsed";
        }
        return from.isAfter(day) ? "adopted" : "in-force";
    }

    private boolean everHolds() {
        LocalDate from = from();
        LocalDate until = until();
        return from != null && (until == null || from.isBefore(until));
    }

    private static <E> Optional<E> last(Class<E> type, List<Entry<AgreementEvent>> of) {
        return of.stream()
                .map(Entry::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, later) -> later);
    }
}
