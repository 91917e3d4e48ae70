package fi.solmu.command.agreement;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementRetitled;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.GoalType;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Goals and practices are taken up, named and looked after. */
final class TakingUp {

    record TakeUpPractice(
            NetworkId networkId,
            AgreementId agreementId,
            String heading,
            LocalText title,
            @Nullable Integer order,
            @Nullable MemberId owner,
            @Nullable String ref,
            LocalDate on)
            implements AgreementCommand {}

    record TakeUpGoal(
            NetworkId networkId,
            AgreementId agreementId,
            GoalType type,
            LocalText title,
            @Nullable MemberId owner,
            @Nullable String ref,
            LocalDate on)
            implements AgreementCommand {}

    record RetitleAgreement(
            NetworkId networkId,
            AgreementId agreementId,
            LocalText title,
            @Nullable Wording because,
            LocalDate on) implements AgreementCommand {}

    record ChangeOwner(
            NetworkId networkId,
            AgreementId agreementId,
            @Nullable MemberId owner,
            @Nullable Wording because,
            LocalDate on)
            implements AgreementCommand {}

    @CommandHandler
    void decide(
            TakeUpPractice command, @InjectEntity Agreement agreement, Facts facts, Actor actor, EventAppender events) {
        agreement.assertKeptBy(actor);
        facts.about(Headings.class, command.networkId()).assertFree(command.heading());
        assertThere(command.owner(), command.networkId(), command.on(), facts);
        append(
                new PracticeTakenUp(
                        command.networkId(),
                        command.agreementId(),
                        command.heading(),
                        command.title(),
                        command.order(),
                        command.owner(),
                        command.ref(),
                        command.on()),
                command.on(),
                agreement,
                events);
    }

    @CommandHandler
    void decide(TakeUpGoal command, @InjectEntity Agreement agreement, Facts facts, Actor actor, EventAppender events) {
        agreement.assertKeptBy(actor);
        assertThere(command.owner(), command.networkId(), command.on(), facts);
        append(
                new GoalTakenUp(
                        command.networkId(),
                        command.agreementId(),
                        command.type(),
                        command.title(),
                        command.owner(),
                        command.ref(),
                        command.on()),
                command.on(),
                agreement,
                events);
    }

    @CommandHandler
    void decide(RetitleAgreement command, @InjectEntity Agreement agreement, Actor actor, EventAppender events) {
        agreement.assertKeptBy(actor);
        agreement.assertKnown();
        append(
                new AgreementRetitled(
                        command.networkId(), command.agreementId(), command.title(), command.because(), command.on()),
                command.on(),
                agreement,
                events);
    }

    @CommandHandler
    void decide(
            ChangeOwner command, @InjectEntity Agreement agreement, Facts facts, Actor actor, EventAppender events) {
        agreement.assertKeptBy(actor);
        agreement.assertKnown();
        assertThere(command.owner(), command.networkId(), command.on(), facts);
        append(
                new OwnerChanged(
                        command.networkId(), command.agreementId(), command.owner(), command.because(), command.on()),
                command.on(),
                agreement,
                events);
    }

    private static void assertThere(@Nullable MemberId owner, NetworkId network, LocalDate on, Facts facts) {
        if (owner != null) {
            facts.about(MemberPresence.class, new MemberPresence.Key(network, owner))
                    .assertThereOn(on);
        }
    }

    private static void append(AgreementEvent event, LocalDate on, Agreement agreement, EventAppender events) {
        agreement.assertFit(List.of(event), on);
        events.append(event);
    }
}
