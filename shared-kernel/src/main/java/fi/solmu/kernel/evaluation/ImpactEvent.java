package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a network's work brings about outside itself: what is measured over time, and what spreads to others. */
public sealed interface ImpactEvent extends EvaluationEvent {

    /** What happens to one indicator. */
    sealed interface OfIndicator extends ImpactEvent {

        IndicatorId indicatorId();

        @Override
        default Identifier subject() {
            return indicatorId();
        }
    }

    /** What happens to one thing that spreads. */
    sealed interface OfDissemination extends ImpactEvent {

        DisseminationId disseminationId();

        @Override
        default Identifier subject() {
            return disseminationId();
        }
    }

    /**
     * Something is measured from now on, or is to be measured otherwise.
     *
     * @param name what is measured, with its unit
     * @param baseline where it stood before the work
     * @param target where it is to come
     * @param ref what it was called where it was imported from
     */
    record IndicatorDefined(
            NetworkId networkId,
            IndicatorId indicatorId,
            LocalText name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String ref,
            LocalDate on)
            implements OfIndicator, DatedEvent {}

    /** It was measured on that day. */
    record IndicatorMeasured(NetworkId networkId, IndicatorId indicatorId, BigDecimal value, LocalDate on)
            implements OfIndicator, DatedEvent {}

    /**
     * Something is to spread.
     *
     * @param to to whom
     * @param owner who answers for it
     */
    record DisseminationAgreed(
            NetworkId networkId,
            DisseminationId disseminationId,
            Wording what,
            Wording to,
            @Nullable MemberId owner,
            LocalDate on)
            implements OfDissemination, DatedEvent {}

    /** Something shows that it has spread. */
    record DisseminationEvidenced(NetworkId networkId, DisseminationId disseminationId, Wording evidence, LocalDate on)
            implements OfDissemination, DatedEvent {}

    /** An entry about an indicator holds from another day than it said. */
    record IndicatorEntryRedated(
            NetworkId networkId, IndicatorId indicatorId, EntryId entryId, Wording because, LocalDate on)
            implements OfIndicator, Correction.Redating {}

    /** An entry about an indicator should not have been recorded. */
    record IndicatorEntryWithdrawn(NetworkId networkId, IndicatorId indicatorId, EntryId entryId, Wording because)
            implements OfIndicator, Correction.Withdrawal {}

    /** An entry about something that spreads holds from another day than it said. */
    record DisseminationEntryRedated(
            NetworkId networkId, DisseminationId disseminationId, EntryId entryId, Wording because, LocalDate on)
            implements OfDissemination, Correction.Redating {}

    /** An entry about something that spreads should not have been recorded. */
    record DisseminationEntryWithdrawn(
            NetworkId networkId, DisseminationId disseminationId, EntryId entryId, Wording because)
            implements OfDissemination, Correction.Withdrawal {}
}
