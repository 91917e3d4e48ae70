package fi.solmu.query.evaluation;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationAgreed;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEvidenced;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorDefined;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorMeasured;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.evaluation.ImpactView.DefinitionView;
import fi.solmu.query.evaluation.ImpactView.DisseminationView;
import fi.solmu.query.evaluation.ImpactView.EvidenceView;
import fi.solmu.query.evaluation.ImpactView.IndicatorView;
import fi.solmu.query.evaluation.ImpactView.MeasurementView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what is measured and what spreads, by what is told of it. */
final class ImpactShown {

    private static final int DECIMALS = 3;

    private ImpactShown() {}

    static Optional<IndicatorView> indicator(List<Told<EvaluationEvent>> told) {
        List<Told<IndicatorDefined>> definitions = Told.of(IndicatorDefined.class, told);
        if (definitions.isEmpty()) {
            return Optional.empty();
        }
        IndicatorDefined now = definitions.getLast().event();
        List<MeasurementView> measurements = Told.of(IndicatorMeasured.class, told).stream()
                .map(measured -> new MeasurementView(
                        measured.entryId(), measured.on(), measured.event().value()))
                .toList();
        return Optional.of(new IndicatorView(
                definitions.getFirst().subject(),
                now.name().texts(),
                now.baseline(),
                now.target(),
                definitions.stream().map(ImpactShown::definition).toList(),
                measurements,
                measurements.isEmpty()
                        ? null
                        : reached(
                                now.baseline(),
                                now.target(),
                                measurements.getLast().value()),
                ref(definitions)));
    }

    private static @Nullable String ref(List<Told<IndicatorDefined>> definitions) {
        return definitions.stream()
                .flatMap(each -> Stream.ofNullable(each.event().ref()))
                .findFirst()
                .orElse(null);
    }

    private static DefinitionView definition(Told<IndicatorDefined> defined) {
        return new DefinitionView(
                defined.entryId(),
                defined.on(),
                defined.event().name().texts(),
                defined.event().baseline(),
                defined.event().target());
    }

    private static @Nullable BigDecimal reached(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, BigDecimal value) {
        if (baseline == null || target == null || baseline.compareTo(target) == 0) {
            return null;
        }
        return value.subtract(baseline).divide(target.subtract(baseline), DECIMALS, RoundingMode.HALF_UP);
    }

    static Optional<DisseminationView> dissemination(List<Told<EvaluationEvent>> told) {
        return Told.first(DisseminationAgreed.class, told).map(agreed -> {
            MemberId owner = agreed.event().owner();
            return new DisseminationView(
                    agreed.subject(),
                    agreed.entryId(),
                    agreed.on(),
                    WordingView.of(agreed.event().what()),
                    WordingView.of(agreed.event().to()),
                    owner == null ? null : owner.value(),
                    Told.of(DisseminationEvidenced.class, told).stream()
                            .map(evidenced -> new EvidenceView(
                                    evidenced.entryId(),
                                    evidenced.on(),
                                    WordingView.of(evidenced.event().evidence())))
                            .toList());
        });
    }
}
