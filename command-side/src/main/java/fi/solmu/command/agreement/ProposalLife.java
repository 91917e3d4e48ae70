package fi.solmu.command.agreement;

import static fi.solmu.command.agreement.AgreementLife.require;

import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.Ballot.Voice;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.membership.Presence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One proposal from the day it was made to its outcome: its text, where members stand, and what stands against it. */
final class ProposalLife {

    private @Nullable VersionProposed proposed;
    private Terms terms = Terms.OPEN;
    private int draft = 1;
    private boolean closed;
    private final Map<MemberId, PositionTaken> positions = new HashMap<>();
    private final Map<ObjectionId, ObjectionRaised> open = new HashMap<>();

    /** As it stood at the end of a day. */
    static ProposalLife until(LocalDate day, List<Entry<AgreementEvent>> entries) {
        ProposalLife life = new ProposalLife();
        entries.stream().takeWhile(entry -> !entry.on().isAfter(day)).forEach(life::live);
        return life;
    }

    Terms terms() {
        return terms;
    }

    int draft() {
        return draft;
    }

    Optional<PositionTaken> position(MemberId member) {
        return Optional.ofNullable(positions.get(member));
    }

    Optional<ObjectionRaised> openObjection(MemberId member) {
        return open.values().stream()
                .filter(objection -> objection.memberId().equals(member))
                .findFirst();
    }

    /** What the member says under the rule. A position on an earlier text no longer counts: everybody was asked again. */
    Voice voice(MemberId member, Presence presence, DecisionRule rule) {
        @Nullable
        Stance stance = position(member)
                .filter(position -> position.draft() == draft)
                .map(PositionTaken::stance)
                .orElse(null);
        return new Voice(
                rule.decides(presence.hasSay(), presence.roles()),
                presence.organisationId(),
                stance,
                openObjection(member).isPresent());
    }

    void live(Entry<AgreementEvent> entry) {
        LocalDate on = entry.on();
        switch (entry.event()) {
            case VersionProposed version -> {
                proposed = version;
                terms = version.terms();
            }
            case TextAmended amended -> {
                requireOpen(on);
                require(
                        amended.draft() == draft + 1,
                        "text-changed-later",
                        "By " + on + " this was not the next change of the text. Name a day after the last change.");
                draft = amended.draft();
                terms = amended.terms();
            }
            case PositionTaken position -> take(position, on);
            case CommentMade _ -> requireOpen(on);
            case ObjectionRaised raised -> raise(raised, on);
            case ObjectionClarified clarified -> requireOpenObjection(clarified.objectionId(), on);
            case ObjectionIntegrated integrated -> settle(integrated.objectionId(), on);
            case ObjectionWithdrawn withdrawn -> settle(withdrawn.objectionId(), on);
            case VersionAdopted _, VersionNotAdopted _, ProposalWithdrawn _ -> {
                requireOpen(on);
                closed = true;
            }
            default -> {}
        }
    }

    private void take(PositionTaken position, LocalDate on) {
        requireOpen(on);
        require(
                position.draft() == draft,
                "text-has-changed",
                "The text is not the one that this position is on: by " + on + " it was draft " + draft
                        + ". Read it, and take a position on that.");
        positions.put(position.memberId(), position);
    }

    private void raise(ObjectionRaised raised, LocalDate on) {
        requireOpen(on);
        require(
                openObjection(raised.memberId()).isEmpty(),
                "objection-already-open",
                "An objection of this member is open already. Clarify that one.");
        open.put(raised.objectionId(), raised);
    }

    private void settle(ObjectionId objection, LocalDate on) {
        requireOpenObjection(objection, on);
        open.remove(objection);
    }

    private void requireOpenObjection(ObjectionId objection, LocalDate on) {
        requireOpen(on);
        require(
                open.containsKey(objection),
                "objection-not-open",
                "On " + on
                        + " this objection was not open: it had not been raised yet, or was integrated or withdrawn.");
    }

    private void requireOpen(LocalDate on) {
        if (proposed == null) {
            throw new RuleViolation(
                    "before-it-was-proposed", "By " + on + " the version had not been proposed. Correct the day.");
        }
        require(
                !closed,
                "proposal-already-closed",
                "The proposal has its outcome already. Propose a new version instead.");
    }
}
