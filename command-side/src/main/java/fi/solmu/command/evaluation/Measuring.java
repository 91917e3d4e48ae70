package fi.solmu.command.evaluation;

import fi.solmu.command.Actor;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorDefined;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorEntryRedated;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorEntryWithdrawn;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorMeasured;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;
import org.jspecify.annotations.Nullable;

/** It is said what is measured, and measured. */
final class Measuring {

    /** A wish about one indicator. */
    interface IndicatorCommand {

        NetworkId networkId();

        IndicatorId indicatorId();

        @TargetEntityId
        default Indicator.Key indicator() {
            return new Indicator.Key(networkId(), indicatorId());
        }
    }

    record DefineIndicator(
            NetworkId networkId,
            IndicatorId indicatorId,
            LocalText name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String ref,
            LocalDate on,
            LocalDate today)
            implements IndicatorCommand {}

    record RedefineIndicator(
            NetworkId networkId,
            IndicatorId indicatorId,
            LocalText name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            LocalDate on,
            LocalDate today)
            implements IndicatorCommand {}

    record MeasureIndicator(
            NetworkId networkId, IndicatorId indicatorId, BigDecimal value, LocalDate on, LocalDate today)
            implements IndicatorCommand {}

    record RedateIndicatorEntry(
            NetworkId networkId,
            IndicatorId indicatorId,
            EntryId entryId,
            Wording because,
            LocalDate on,
            LocalDate today)
            implements IndicatorCommand {}

    record WithdrawIndicatorEntry(NetworkId networkId, IndicatorId indicatorId, EntryId entryId, Wording because)
            implements IndicatorCommand {}

    @CommandHandler
    void decide(DefineIndicator command, @InjectEntity Indicator indicator, Actor actor, EventAppender events) {
        indicator.assertKeptBy(actor);
        var defined = new IndicatorDefined(
                command.networkId(),
                command.indicatorId(),
                command.name(),
                command.baseline(),
                command.target(),
                command.ref(),
                command.on());
        indicator.assertFits(defined, command.on(), command.today());
        events.append(defined);
    }

    /** What was measured before stays what it was; from now on another target holds, or another name. */
    @CommandHandler
    void decide(RedefineIndicator command, @InjectEntity Indicator indicator, Actor actor, EventAppender events) {
        indicator.assertKeptBy(actor);
        indicator.assertKnown();
        var defined = new IndicatorDefined(
                command.networkId(),
                command.indicatorId(),
                command.name(),
                command.baseline(),
                command.target(),
                null,
                command.on());
        indicator.assertFits(defined, command.on(), command.today());
        events.append(defined);
    }

    @CommandHandler
    void decide(MeasureIndicator command, @InjectEntity Indicator indicator, Actor actor, EventAppender events) {
        indicator.assertKeptBy(actor);
        indicator.assertKnown();
        var measured = new IndicatorMeasured(command.networkId(), command.indicatorId(), command.value(), command.on());
        indicator.assertFits(measured, command.on(), command.today());
        events.append(measured);
    }

    @CommandHandler
    void decide(RedateIndicatorEntry command, @InjectEntity Indicator indicator, Actor actor, EventAppender events) {
        indicator.assertKeptBy(actor);
        indicator.assertHas(command.entryId());
        var redated = new IndicatorEntryRedated(
                command.networkId(), command.indicatorId(), command.entryId(), command.because(), command.on());
        indicator.assertFits(redated, command.on(), command.today());
        events.append(redated);
    }

    @CommandHandler
    void decide(WithdrawIndicatorEntry command, @InjectEntity Indicator indicator, Actor actor, EventAppender events) {
        indicator.assertKeptBy(actor);
        indicator.assertHas(command.entryId());
        var withdrawn = new IndicatorEntryWithdrawn(
                command.networkId(), command.indicatorId(), command.entryId(), command.because());
        indicator.assertStillFitsWith(withdrawn);
        events.append(withdrawn);
    }
}
