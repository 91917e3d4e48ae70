package fi.solmu.query.history;

import static fi.solmu.query.history.SentencesTest.DAY;
import static fi.solmu.query.history.SentencesTest.NETWORK;
import static fi.solmu.query.history.SentencesTest.PRINCIPAL;
import static fi.solmu.query.history.SentencesTest.WHY;

import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.ImpactEvent;
import fi.solmu.kernel.evaluation.StandardInstrument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One of each event about evaluations and impact. */
final class EvaluationExamples {

    static final EvaluationId SPRING = EvaluationId.random();
    static final ActionId ACTION = ActionId.random();
    static final IndicatorId WAITING = IndicatorId.random();
    static final DisseminationId MODEL = DisseminationId.random();

    private EvaluationExamples() {}

    static Stream<Event> all() {
        EntryId entry = EntryId.random();
        LocalText title = LocalText.of("fi", "Kevään kysely");
        return Stream.of(
                new EvaluationEvent.EvaluationOpened(
                        NETWORK,
                        SPRING,
                        StandardInstrument.ALL.getFirst(),
                        title,
                        Audience.MEMBERS,
                        List.of(PRINCIPAL),
                        DAY,
                        DAY),
                new EvaluationEvent.EvaluationOpened(
                        NETWORK, SPRING, StandardInstrument.ALL.getFirst(), title, Audience.LINK, List.of(), DAY, DAY),
                new EvaluationEvent.EvaluationClosed(NETWORK, SPRING, 5, 7, List.of(), DAY),
                new EvaluationEvent.EvaluationClosed(NETWORK, SPRING, 5, null, List.of(), DAY),
                new EvaluationEvent.EvaluationRecorded(
                        NETWORK,
                        SPRING,
                        "core-self-assessment",
                        null,
                        18,
                        15,
                        List.of(),
                        List.of(),
                        null,
                        PRINCIPAL,
                        null,
                        DAY),
                new EvaluationEvent.EvaluationRecorded(
                        NETWORK, SPRING, "own", title, null, 15, List.of(), List.of(), null, null, null, DAY),
                new EvaluationEvent.EvaluationInterpreted(NETWORK, SPRING, WHY, DAY),
                new EvaluationEvent.ActionAgreed(NETWORK, SPRING, ACTION, WHY, PRINCIPAL, DAY, DAY),
                new EvaluationEvent.ActionDone(NETWORK, SPRING, ACTION, DAY),
                new EvaluationEvent.DevelopmentTargetSet(NETWORK, SPRING, "mean", WHY, DAY),
                new EvaluationEvent.EvaluationEntryRedated(NETWORK, SPRING, entry, WHY, DAY),
                new EvaluationEvent.EvaluationEntryWithdrawn(NETWORK, SPRING, entry, WHY),
                new ImpactEvent.IndicatorDefined(NETWORK, WAITING, title, null, null, null, DAY),
                new ImpactEvent.IndicatorMeasured(NETWORK, WAITING, new BigDecimal("4.6"), DAY),
                new ImpactEvent.IndicatorEntryRedated(NETWORK, WAITING, entry, WHY, DAY),
                new ImpactEvent.IndicatorEntryWithdrawn(NETWORK, WAITING, entry, WHY),
                new ImpactEvent.DisseminationAgreed(NETWORK, MODEL, WHY, WHY, PRINCIPAL, DAY),
                new ImpactEvent.DisseminationEvidenced(NETWORK, MODEL, WHY, DAY),
                new ImpactEvent.DisseminationEntryRedated(NETWORK, MODEL, entry, WHY, DAY),
                new ImpactEvent.DisseminationEntryWithdrawn(NETWORK, MODEL, entry, WHY));
    }
}
