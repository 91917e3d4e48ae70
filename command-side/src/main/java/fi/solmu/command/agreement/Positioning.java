package fi.solmu.command.agreement;

import static fi.solmu.command.Days.assertHasCome;

import fi.solmu.command.Actor;
import fi.solmu.command.BadInput;
import fi.solmu.command.Facts;
import fi.solmu.command.Fault;
import fi.solmu.command.MemberPresence;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Members say where they stand, one by one or many at once in a meeting. */
final class Positioning {

    private static final Set<Stance> WITHOUT_A_SAY = EnumSet.of(Stance.HEARD, Stance.ABSENT, Stance.NO_RESPONSE);

    /**
     * One member's answer.
     *
     * @param objectionId what the objection is called, if it comes to one
     */
    record Answer(
            MemberId memberId, Stance stance, @Nullable Wording reason, ObjectionId objectionId) {}

    /**
     * The wish to say where a member stands.
     *
     * @param draft on which text
     * @param asItHappened whether this is history, in which the member may have been heard before joining, or without a say, and nobody may have noted why they stood aside
     * @param today the day on which this is wished, where the network is
     */
    record TakePosition(
            NetworkId networkId,
            ProposalId proposalId,
            Answer answer,
            int draft,
            boolean asItHappened,
            LocalDate on,
            LocalDate today)
            implements StandCommand {

        @Override
        public MemberId memberId() {
            return answer.memberId();
        }
    }

    /**
     * The wish to record what many said in a meeting: each is one member's own, and all of them are recorded or none.
     *
     * @param today the day on which this is wished, where the network is
     */
    record RecordPositions(
            NetworkId networkId, ProposalId proposalId, List<Answer> answers, int draft, LocalDate on, LocalDate today)
            implements ProposalCommand {}

    @CommandHandler
    void decide(TakePosition command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        Answer answer = command.answer();
        stand.assertActedOnBy(actor, command.today(), facts);
        stand.log().assertOpen();
        assertHasCome(command.on(), command.today());
        if (command.asItHappened()) {
            stand.presence().assertNotGoneOn(command.on());
        } else {
            assertMayAnswer(answer, stand.presence(), command.on());
        }
        if (!command.asItHappened() || answer.stance() == Stance.OBJECTION) {
            assertReasoned(answer);
        }
        List<AgreementEvent> taken =
                taken(answer, command.draft(), command.on(), command.networkId(), command.proposalId(), stand.log());
        stand.assertFit(taken, command.on());
        events.append(taken);
    }

    /** Tells of every answer that can't be taken in, by its place. */
    @CommandHandler
    void decide(RecordPositions command, @InjectEntity Proposal proposal, Actor actor, EventAppender events) {
        proposal.assertKeptBy(actor);
        proposal.log().assertOpen();
        assertHasCome(command.on(), command.today());
        List<AgreementEvent> all = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<MemberId> members = new HashSet<>();
        for (int i = 0; i < command.answers().size(); i++) {
            Answer answer = command.answers().get(i);
            if (!members.add(answer.memberId())) {
                faults.add(new Fault("/positions/" + i, "This member is named twice."));
            }
            try {
                assertMayAnswer(answer, proposal.presenceOf(answer.memberId()), command.on());
                assertReasoned(answer);
                List<AgreementEvent> taken = taken(
                        answer,
                        command.draft(),
                        command.on(),
                        command.networkId(),
                        command.proposalId(),
                        proposal.log());
                proposal.assertFit(taken, command.on());
                all.addAll(taken);
            } catch (RuleViolation | Unknown refusal) {
                faults.add(new Fault("/positions/" + i, String.valueOf(refusal.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput("Some positions can't be taken in; none has been recorded.", faults);
        }
        events.append(all);
    }

    private static void assertMayAnswer(Answer answer, MemberPresence presence, LocalDate on) {
        presence.assertThereOn(on);
        if (!presence.on(on).hasSay() && !WITHOUT_A_SAY.contains(answer.stance())) {
            throw new RuleViolation(
                    "no-say",
                    "On " + on + " this member had no say: they can be heard, and do not take part in deciding.");
        }
    }

    /**
     * The position, and what becomes of the member's objection: whoever says anything else later no longer objects, also when the
     * objection is recorded late. Nothing when the member says the same again.
     */
    private static List<AgreementEvent> taken(
            Answer answer, int draft, LocalDate on, NetworkId network, ProposalId proposal, ProposalLog log) {
        MemberId member = answer.memberId();
        @Nullable
        Wording reason = answer.reason() == null ? null : answer.reason().by(member);
        var position =
                new PositionTaken(network, log.agreement(), proposal, member, answer.stance(), draft, reason, on);
        ProposalLife before = log.until(on);
        Optional<ObjectionRaised> open = before.openObjection(member);
        boolean objects = answer.stance() == Stance.OBJECTION;
        if (open.isPresent() == objects
                && before.position(member)
                        .filter(earlier -> saysTheSame(earlier, position))
                        .isPresent()) {
            return List.of();
        }
        List<AgreementEvent> taken = new ArrayList<>();
        taken.add(position);
        if (!objects) {
            open.ifPresent(objection -> taken.add(new ObjectionWithdrawn(
                    network, log.agreement(), proposal, objection.objectionId(), member, reason, on)));
        } else if (reason != null) {
            taken.add(
                    open.isPresent()
                            ? new ObjectionClarified(
                                    network,
                                    log.agreement(),
                                    proposal,
                                    open.get().objectionId(),
                                    member,
                                    reason,
                                    on)
                            : new ObjectionRaised(
                                    network, log.agreement(), proposal, answer.objectionId(), member, reason, on));
            if (open.isEmpty()) {
                log.nextPosition(member, on)
                        .filter(later -> later.event().stance() != Stance.OBJECTION)
                        .ifPresent(later -> taken.add(new ObjectionWithdrawn(
                                network, log.agreement(), proposal, answer.objectionId(), member, null, later.on())));
            }
        }
        return taken;
    }

    private static boolean saysTheSame(PositionTaken earlier, PositionTaken position) {
        return earlier.stance() == position.stance()
                && earlier.draft() == position.draft()
                && Optional.ofNullable(earlier.reason()).equals(Optional.ofNullable(position.reason()));
    }

    private static void assertReasoned(Answer answer) {
        if (answer.stance().needsReason() && answer.reason() == null) {
            throw answer.stance() == Stance.OBJECTION
                    ? new RuleViolation(
                            "objection-needs-reason",
                            "An objection is heard for its reason. Say what would have to change.")
                    : new RuleViolation("stand-aside-needs-reason", "Who stands aside says why.");
        }
    }
}
