package fi.solmu.query.agreement;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
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
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.Words;
import fi.solmu.query.agreement.AgreementTold.Said;
import fi.solmu.query.agreement.VersionView.CommentView;
import fi.solmu.query.agreement.VersionView.CommitmentView;
import fi.solmu.query.agreement.VersionView.DraftView;
import fi.solmu.query.agreement.VersionView.EndingView;
import fi.solmu.query.agreement.VersionView.OutcomeView;
import fi.solmu.query.agreement.VersionView.PositionView;
import fi.solmu.query.agreement.VersionView.ReviewView;
import fi.solmu.query.agreement.VersionView.RuleView;
import fi.solmu.query.agreement.VersionView.TakenPositionView;
import fi.solmu.query.agreement.VersionView.TermsView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version with every word that was said about it. What was said counts as it does for {@link WhoAgreed}. */
final class VersionTold {

    private record Taken(PositionTaken position, LocalDate on, Instant recordedAt) {

        TakenPositionView view() {
            return new TakenPositionView(
                    Words.spell(position.stance()), position.draft(), wording(position.reason()), on);
        }
    }

    private final WhoAgreed who;
    private final Map<UUID, Seat> named;
    private @Nullable VersionProposed proposed;
    private Terms terms = Terms.OPEN;
    private @Nullable OutcomeView outcome;
    private @Nullable EndingView ending;
    private final List<DraftView> drafts = new ArrayList<>();
    private final Map<MemberId, List<Taken>> positions = new LinkedHashMap<>();
    private final Map<ObjectionId, ObjectionTold> objections = new LinkedHashMap<>();
    private final List<CommentView> comments = new ArrayList<>();
    private final List<ReviewView> reviews = new ArrayList<>();
    private final List<CommitmentView> commitments = new ArrayList<>();

    /**
     * Takes in what was said.
     *
     * @param said in order
     * @param named everybody who said something
     */
    VersionTold(WhoAgreed who, List<Said> said, Map<UUID, Seat> named) {
        this.who = who;
        this.named = named;
        for (Said each : said) {
            EntryRow entry = each.entry();
            ProposalEvent event = (ProposalEvent) each.recorded().event();
            switch (event) {
                case CommentMade made -> comment(made, entry);
                case CommitmentConfirmed confirmed -> commit(confirmed, entry.on());
                default -> {
                    if (entry.id().equals(who.version().decidedBy())) {
                        decide(event, entry.on());
                    } else if (who.isBeforeOutcome(entry)) {
                        propose(event, entry.on(), each.recorded().recordedAt());
                    } else if (who.adopted()) {
                        age(event, entry.on());
                    }
                }
            }
        }
    }

    WhoAgreed who() {
        return who;
    }

    WordingView text() {
        return drafts.getLast().text();
    }

    @Nullable
    OutcomeView outcome() {
        return outcome;
    }

    private void propose(ProposalEvent event, LocalDate on, Instant recordedAt) {
        switch (event) {
            case VersionProposed first
            when proposed == null -> {
                proposed = first;
                terms = first.terms();
                drafts.add(new DraftView(1, WordingView.of(first.text()), on, null));
            }
            case TextAmended amended
            when proposed != null -> {
                terms = amended.terms();
                drafts.add(
                        new DraftView(amended.draft(), WordingView.of(amended.text()), on, wording(amended.because())));
            }
            case PositionTaken taken ->
                positions
                        .computeIfAbsent(taken.memberId(), first -> new ArrayList<>())
                        .add(new Taken(taken, on, recordedAt));
            case ObjectionRaised raised -> objections.put(raised.objectionId(), new ObjectionTold(raised, on));
            case ObjectionClarified clarified -> {
                ObjectionTold objection = objections.get(clarified.objectionId());
                if (objection != null) {
                    objection.clarified(on, clarified.clarification());
                }
            }
            case ObjectionIntegrated integrated -> {
                ObjectionTold objection = objections.get(integrated.objectionId());
                if (objection != null) {
                    objection.integrated(on, integrated.change());
                }
            }
            case ObjectionWithdrawn withdrawn -> {
                ObjectionTold objection = objections.get(withdrawn.objectionId());
                if (objection != null) {
                    objection.withdrawn(on, withdrawn.because());
                }
            }
            default -> {
                // Nothing can come of a proposal twice, and it ages only once it is adopted.
            }
        }
    }

    private void decide(ProposalEvent event, LocalDate on) {
        switch (event) {
            case VersionAdopted adopted -> {
                terms = adopted.terms();
                outcome = outcome("adopted", on, adopted.tally(), adopted.because(), adopted.meetingId());
            }
            case VersionNotAdopted notAdopted ->
                outcome = outcome("not-adopted", on, notAdopted.tally(), notAdopted.because(), null);
            case ProposalWithdrawn withdrawn -> outcome = outcome("withdrawn", on, null, withdrawn.because(), null);
            default -> throw new IllegalStateException("no outcome: " + event);
        }
    }

    private OutcomeView outcome(
            String word, LocalDate on, @Nullable Tally tally, @Nullable Wording because, @Nullable MeetingId meeting) {
        return new OutcomeView(word, on, tally, who.version().shortfalls(), wording(because), value(meeting));
    }

    private static @Nullable UUID value(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }

    private void age(ProposalEvent event, LocalDate on) {
        switch (event) {
            case VersionReviewed reviewed ->
                reviews.add(new ReviewView(
                        on,
                        Words.spell(reviewed.outcome()),
                        reviewed.nextReviewOn(),
                        wording(reviewed.because()),
                        value(reviewed.meetingId())));
            case NoticeGiven notice -> ending = new EndingView(on, notice.endsOn(), wording(notice.because()));
            case VersionEnded ended -> {
                // After notice the day is already told, with the reason.
                if (ending == null || !ending.endsOn().equals(on) || ended.because() != null) {
                    ending = new EndingView(on, on, wording(ended.because()));
                }
            }
            case VersionLapsed _ -> {
                // The version's own last day tells it.
            }
            default -> {
                // Said of a proposal after its outcome, it does not count.
            }
        }
    }

    private void comment(CommentMade made, EntryRow entry) {
        EntryId inReplyTo = made.inReplyTo();
        comments.add(new CommentView(
                entry.id(),
                made.memberId() == null ? null : made.memberId().value(),
                WordingView.of(made.comment()),
                inReplyTo == null ? null : inReplyTo.value(),
                entry.on()));
    }

    private void commit(CommitmentConfirmed confirmed, LocalDate on) {
        commitments.add(new CommitmentView(
                confirmed.memberId().value(), Words.spell(confirmed.level()), wording(confirmed.because()), on));
    }

    VersionView view() {
        VersionRow version = who.version();
        VersionProposed first = Objects.requireNonNull(proposed, "a version without its proposal");
        Term term = version.term();
        return new VersionView(
                version.id(),
                first.ref(),
                version.version(),
                who.state().spelled(),
                text(),
                drafts,
                RuleView.of(version.rule()),
                TermsView.of(terms),
                version.proposedOn(),
                first.proposedBy() == null ? null : first.proposedBy().value(),
                version.commentsUntil(),
                wording(first.because()),
                term == null ? null : version.decidedOn(),
                term == null ? null : term.from(),
                version.nextReviewOn(),
                version.expiresOn(),
                term == null ? null : term.endsOn(),
                ending,
                outcome,
                positionViews(),
                objections.values().stream().map(ObjectionTold::view).toList(),
                comments,
                reviews,
                commitments);
    }

    /** Those of one day in the order in which people count. */
    private List<PositionView> positionViews() {
        return positions.entrySet().stream()
                .map(entry -> position(entry.getKey().value(), entry.getValue()))
                .sorted(Comparator.comparing(
                        position -> position.ref() == null ? position.memberId().toString() : position.ref(),
                        NaturalOrder.INSTANCE))
                .toList();
    }

    private PositionView position(UUID member, List<Taken> taken) {
        Seat seat = named.get(member);
        Taken last = taken.getLast();
        TakenPositionView said = last.view();
        return new PositionView(
                member,
                seat == null ? null : seat.ref(),
                seat == null ? Map.of() : seat.title(),
                seat == null ? Map.of() : seat.organisation(),
                said.stance(),
                said.draft(),
                said.reason(),
                said.on(),
                last.recordedAt(),
                taken.subList(0, taken.size() - 1).stream().map(Taken::view).toList());
    }

    private static @Nullable WordingView wording(@Nullable Wording wording) {
        return wording == null ? null : WordingView.of(wording);
    }
}
