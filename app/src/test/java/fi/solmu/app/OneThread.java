package fi.solmu.app;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replays what is on record event by event, and notes whatever a single thread that keeps to the rules would not have recorded next.
 * The rules are told here once more, simply, for histories that are recorded in the order in which they happened.
 */
final class OneThread {

    private static final Set<Stance> OF_ANYBODY = EnumSet.of(Stance.HEARD, Stance.ABSENT, Stance.NO_RESPONSE);

    private static final class Member {
        boolean there;
        boolean hasSay;

        @Nullable
        OrganisationId home;

        final Set<String> roles = new HashSet<>();
    }

    private static final class Proposal {
        final VersionProposed made;
        int draft = 1;
        boolean open = true;
        boolean adopted;
        final Map<MemberId, PositionTaken> positions = new HashMap<>();
        final Map<MemberId, ObjectionId> objections = new HashMap<>();

        Proposal(VersionProposed made) {
            this.made = made;
        }
    }

    /** A member is asked once because of one succession. */
    private record Question(MemberId member, EntryId succession) {}

    private final Map<MemberId, Member> members = new HashMap<>();
    private final Map<ProposalId, Proposal> proposals = new HashMap<>();
    private final Map<OrganisationId, LocalDate> gone = new HashMap<>();
    private final Map<OrganisationId, EntryId> successions = new HashMap<>();
    private final Set<Question> asked = new HashSet<>();
    private final List<String> violations = new ArrayList<>();

    OneThread(List<RecordedEvent> recorded) {
        for (RecordedEvent event : recorded) {
            int before = violations.size();
            follow(event.id(), event.event());
            if (violations.size() > before) {
                violations.set(before, violations.get(before) + " at " + event.position() + ": " + event.event());
            }
        }
    }

    List<String> violations() {
        return violations;
    }

    /** Those whose home organisation was continued by others, and whom nobody has asked yet whom they sit for. */
    List<MemberId> unasked() {
        List<MemberId> unasked = new ArrayList<>();
        members.forEach((id, member) -> {
            EntryId succession = successions.get(member.home);
            if (member.there && succession != null && !asked.contains(new Question(id, succession))) {
                unasked.add(id);
            }
        });
        return unasked;
    }

    private void follow(EntryId id, Event event) {
        switch (event) {
            case MemberJoined joined -> join(joined);
            case MemberLeft left -> {
                allow(member(left.memberId()).there, "left twice");
                member(left.memberId()).there = false;
                member(left.memberId()).roles.clear();
            }
            case SayChanged changed -> {
                allow(member(changed.memberId()).there, "who has left got another say");
                member(changed.memberId()).hasSay = changed.hasSay();
            }
            case RoleTaken taken -> {
                allow(member(taken.memberId()).there, "who has left took a role");
                allow(member(taken.memberId()).roles.add(taken.role()), "took a role twice");
            }
            case RoleLaidDown laidDown ->
                allow(member(laidDown.memberId()).roles.remove(laidDown.role()), "laid down a role twice");
            case HomeOrganisationChanged changed -> {
                allow(member(changed.memberId()).there, "who has left moved");
                allow(isThere(changed.organisationId(), changed.on()), "sits for an organisation that is gone");
                member(changed.memberId()).home = changed.organisationId();
            }
            case OrganisationSucceeded succeeded -> succeed(id, succeeded);
            case ConfirmationAsked question -> {
                allow(member(question.memberId()).there, "who has left is asked");
                allow(asked.add(new Question(question.memberId(), question.entryId())), "asked twice");
            }
            case ProposalEvent proposalEvent -> follow(proposalEvent);
            default -> {}
        }
    }

    private void join(MemberJoined joined) {
        Member member = member(joined.memberId());
        allow(!member.there, "joined twice");
        allow(isThere(joined.organisationId(), joined.on()), "sits for an organisation that is gone");
        member.there = true;
        member.hasSay = joined.hasSay();
        member.home = joined.organisationId();
        member.roles.addAll(joined.roles());
    }

    private void succeed(EntryId id, OrganisationSucceeded succeeded) {
        for (OrganisationId from : succeeded.from()) {
            allow(isThere(from, succeeded.on()), "succeeded twice");
            gone.put(from, succeeded.on());
            successions.put(from, id);
        }
        succeeded.to().forEach(to -> allow(isThere(to, succeeded.on()), "continued by what is gone"));
    }

    private boolean isThere(OrganisationId organisation, LocalDate on) {
        return !gone.containsKey(organisation) || on.isBefore(gone.get(organisation));
    }

    private void follow(ProposalEvent event) {
        if (event instanceof VersionProposed made) {
            propose(made);
            return;
        }
        Proposal proposal = Objects.requireNonNull(proposals.get(event.proposalId()));
        switch (event) {
            case PositionTaken position -> take(position, proposal);
            case TextAmended amended -> {
                allow(proposal.open, "amended after the outcome");
                allow(amended.draft() == proposal.draft + 1, "a draft is missing or there twice");
                proposal.draft = amended.draft();
            }
            case ObjectionRaised raised -> {
                allow(proposal.open, "objected after the outcome");
                allow(!proposal.objections.containsKey(raised.memberId()), "two objections of one member are open");
                proposal.objections.put(raised.memberId(), raised.objectionId());
            }
            case ObjectionClarified clarified -> {
                allow(proposal.open, "clarified after the outcome");
                allow(
                        clarified.objectionId().equals(proposal.objections.get(clarified.memberId())),
                        "clarified what was not open");
            }
            case ObjectionWithdrawn withdrawn -> {
                allow(proposal.open, "withdrawn after the outcome");
                allow(
                        withdrawn.objectionId().equals(proposal.objections.remove(withdrawn.memberId())),
                        "withdrew what was not open");
            }
            case VersionAdopted adopted -> {
                close(proposal);
                Tally counted = count(proposal, adopted.rule());
                allow(adopted.tally().equals(counted), "counted " + counted);
                allow(isEnough(counted, adopted.rule()), "adopted against the rule");
                proposal.adopted = true;
            }
            case VersionNotAdopted notAdopted -> {
                close(proposal);
                Tally counted = count(proposal, notAdopted.rule());
                allow(notAdopted.tally().equals(counted), "counted " + counted);
            }
            case ProposalWithdrawn _ -> close(proposal);
            case CommitmentConfirmed confirmed -> {
                allow(proposal.adopted, "committed to what is not adopted");
                allow(member(confirmed.memberId()).there, "who has left committed");
                allow(!isSuperseded(proposal), "committed to what a later version took the place of");
            }
            default -> {}
        }
    }

    private void propose(VersionProposed made) {
        List<Proposal> ofTheSame = proposals.values().stream()
                .filter(other -> other.made.agreementId().equals(made.agreementId()))
                .toList();
        allow(ofTheSame.stream().noneMatch(other -> other.open), "two proposals for the same are open");
        allow(made.version() == ofTheSame.size() + 1, "a version is missing or there twice");
        proposals.put(made.proposalId(), new Proposal(made));
    }

    private void take(PositionTaken position, Proposal proposal) {
        Member member = member(position.memberId());
        PositionTaken before = proposal.positions.put(position.memberId(), position);
        boolean objects = proposal.objections.containsKey(position.memberId());
        allow(proposal.open, "a position after the outcome");
        allow(position.draft() == proposal.draft, "a position on another text");
        allow(member.there, "a position of who has left");
        allow(member.hasSay || OF_ANYBODY.contains(position.stance()), "a position of who has no say");
        allow(
                before == null || !before.equals(position) || objects != (position.stance() == Stance.OBJECTION),
                "the same said twice");
    }

    private void close(Proposal proposal) {
        allow(proposal.open, "a second outcome");
        proposal.open = false;
    }

    private boolean isSuperseded(Proposal proposal) {
        AgreementId agreement = proposal.made.agreementId();
        return proposals.values().stream()
                .anyMatch(other -> other.adopted
                        && other.made.agreementId().equals(agreement)
                        && other.made.version() > proposal.made.version());
    }

    private static boolean isEnough(Tally tally, DecisionRule rule) {
        int consenting = tally.consents() + tally.concerns();
        return rule.method() == DecisionMethod.GROUP_AFTER_HEARING
                ? consenting > tally.objections() && tally.heard() > 0
                : consenting > 0 && tally.openObjections() == 0;
    }

    private Tally count(Proposal proposal, DecisionRule rule) {
        Map<Stance, Integer> said = new HashMap<>();
        int entitled = 0;
        int silent = 0;
        int heard = 0;
        int openObjections = 0;
        for (Map.Entry<MemberId, Member> seat : members.entrySet()) {
            Member member = seat.getValue();
            if (!member.there) {
                continue;
            }
            PositionTaken position = proposal.positions.get(seat.getKey());
            Stance stance =
                    position == null || position.draft() != proposal.draft ? Stance.NO_RESPONSE : position.stance();
            boolean decides = member.hasSay && (rule.group() == null || member.roles.contains(rule.group()));
            if (decides) {
                entitled++;
                said.merge(stance, 1, Integer::sum);
                silent += stance == Stance.NO_RESPONSE ? 1 : 0;
                openObjections += proposal.objections.containsKey(seat.getKey()) ? 1 : 0;
            } else if (stance != Stance.NO_RESPONSE && stance != Stance.ABSENT) {
                heard++;
            }
        }
        return new Tally(
                entitled,
                said.getOrDefault(Stance.CONSENT, 0),
                said.getOrDefault(Stance.CONSENT_WITH_CONCERN, 0),
                said.getOrDefault(Stance.OBJECTION, 0),
                said.getOrDefault(Stance.STAND_ASIDE, 0),
                said.getOrDefault(Stance.ABSENT, 0),
                silent,
                heard,
                openObjections);
    }

    private Member member(MemberId id) {
        return members.computeIfAbsent(id, _ -> new Member());
    }

    private void allow(boolean allowed, String otherwise) {
        if (!allowed) {
            violations.add(otherwise);
        }
    }
}
