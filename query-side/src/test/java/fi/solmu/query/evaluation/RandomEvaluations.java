package fi.solmu.query.evaluation;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.ImpactEvent;
import fi.solmu.kernel.evaluation.ImpactEvent.OfDissemination;
import fi.solmu.kernel.evaluation.ImpactEvent.OfIndicator;
import fi.solmu.kernel.evaluation.StandardInstrument;
import fi.solmu.query.RecordInMemory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up what is said of evaluations and impact: mostly in order, with late entries and corrections. */
final class RandomEvaluations {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final RecordInMemory record;
    private final NetworkId network;
    private final List<EvaluationId> evaluations = new ArrayList<>();
    private final List<IndicatorId> indicators = new ArrayList<>();
    private final List<DisseminationId> disseminations = new ArrayList<>();
    private final List<ActionId> actions = new ArrayList<>();
    private final List<RecordedEvent> correctable = new ArrayList<>();
    private LocalDate today = FIRST_DAY;

    RandomEvaluations(long seed, RecordInMemory record, NetworkId network) {
        this.random = new Random(seed);
        this.record = record;
        this.network = network;
        for (int i = 0; i < 3; i++) {
            evaluations.add(EvaluationId.random());
            indicators.add(IndicatorId.random());
            disseminations.add(DisseminationId.random());
            actions.add(ActionId.random());
        }
    }

    void goOn() {
        record.later(random.nextInt(100_000));
        today = today.plusDays(random.nextInt(4));
        if (!correctable.isEmpty() && random.nextInt(5) == 0) {
            record.record(correction(any(correctable)));
        } else {
            correctable.add(record.record(entry()));
        }
    }

    private EvaluationEvent entry() {
        EvaluationId evaluation = any(evaluations);
        return switch (random.nextInt(10)) {
            case 0 ->
                new EvaluationEvent.EvaluationOpened(
                        network,
                        evaluation,
                        any(StandardInstrument.ALL),
                        title(),
                        Audience.MEMBERS,
                        List.of(MemberId.random()),
                        today,
                        day());
            case 1 -> new EvaluationEvent.EvaluationClosed(network, evaluation, 5, 7, List.of(), day());
            case 2 ->
                new EvaluationEvent.EvaluationRecorded(
                        network,
                        evaluation,
                        "own",
                        title(),
                        9,
                        7,
                        List.of(),
                        List.of(new Figure(null, "mood", null, number(), "1-5")),
                        null,
                        null,
                        null,
                        day());
            case 3 -> new EvaluationEvent.EvaluationInterpreted(network, evaluation, words(), day());
            case 4 -> new EvaluationEvent.ActionAgreed(network, evaluation, any(actions), words(), null, null, day());
            case 5 -> new EvaluationEvent.ActionDone(network, evaluation, any(actions), day());
            case 6 ->
                new ImpactEvent.IndicatorDefined(network, any(indicators), title(), number(), number(), null, day());
            case 7 -> new ImpactEvent.IndicatorMeasured(network, any(indicators), number(), day());
            case 8 -> new ImpactEvent.DisseminationAgreed(network, any(disseminations), words(), words(), null, day());
            default -> new ImpactEvent.DisseminationEvidenced(network, any(disseminations), words(), day());
        };
    }

    private EvaluationEvent correction(RecordedEvent wrong) {
        boolean redate = random.nextBoolean();
        Wording because = Wording.of("fi", "Erehdys");
        return switch ((EvaluationEvent) wrong.event()) {
            case OfEvaluation event ->
                redate
                        ? new EvaluationEvent.EvaluationEntryRedated(
                                network, event.evaluationId(), wrong.id(), because, day())
                        : new EvaluationEvent.EvaluationEntryWithdrawn(
                                network, event.evaluationId(), wrong.id(), because);
            case OfIndicator event ->
                redate
                        ? new ImpactEvent.IndicatorEntryRedated(
                                network, event.indicatorId(), wrong.id(), because, day())
                        : new ImpactEvent.IndicatorEntryWithdrawn(network, event.indicatorId(), wrong.id(), because);
            case OfDissemination event ->
                redate
                        ? new ImpactEvent.DisseminationEntryRedated(
                                network, event.disseminationId(), wrong.id(), because, day())
                        : new ImpactEvent.DisseminationEntryWithdrawn(
                                network, event.disseminationId(), wrong.id(), because);
        };
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(1_000), 1);
    }

    private Wording words() {
        return Wording.of("fi", "Sanat \"" + random.nextInt(1_000) + "\"");
    }

    private LocalText title() {
        return LocalText.of("fi", "Otsikko " + random.nextInt(1_000));
    }

    /** Mostly today, now and then weeks ago. */
    private LocalDate day() {
        return random.nextInt(5) > 0 ? today : today.minusDays(random.nextInt(30));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
