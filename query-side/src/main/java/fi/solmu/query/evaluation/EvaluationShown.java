package fi.solmu.query.evaluation;

import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionAgreed;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionDone;
import fi.solmu.kernel.evaluation.EvaluationEvent.DevelopmentTargetSet;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationInterpreted;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.QuestionResult;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.Words;
import fi.solmu.query.evaluation.EvaluationView.ActionView;
import fi.solmu.query.evaluation.EvaluationView.QuestionResultView;
import fi.solmu.query.evaluation.EvaluationView.SaidView;
import fi.solmu.query.evaluation.EvaluationView.TargetView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows one evaluation by what is told of it. */
final class EvaluationShown {

    private static final int DECIMALS = 3;

    private final List<Told<EvaluationEvent>> told;

    EvaluationShown(List<Told<EvaluationEvent>> told) {
        this.told = told;
    }

    /**
     * Nothing is shown of what was withdrawn, though something may still be told of it.
     *
     * @param answersSoFar where that is known of what is open
     */
    Optional<EvaluationView> view(@Nullable Integer answersSoFar) {
        return Told.first(EvaluationOpened.class, told)
                .map(opened -> asked(opened, answersSoFar))
                .or(() -> Told.first(EvaluationRecorded.class, told).map(this::recorded));
    }

    /** What is asked, as long as answers are taken. */
    Optional<Told<EvaluationOpened>> open() {
        return Told.first(EvaluationClosed.class, told).isPresent()
                ? Optional.empty()
                : Told.first(EvaluationOpened.class, told);
    }

    private EvaluationView asked(Told<EvaluationOpened> opened, @Nullable Integer answersSoFar) {
        EvaluationOpened event = opened.event();
        Told<EvaluationClosed> closed = Told.first(EvaluationClosed.class, told).orElse(null);
        Integer invited = event.invited().isEmpty()
                ? null
                : Integer.valueOf(event.invited().size());
        Integer answers =
                closed == null ? answersSoFar : Integer.valueOf(closed.event().answers());
        return new EvaluationView(
                opened.subject(),
                opened.entryId(),
                event.instrument().key(),
                event.title().texts(),
                opened.on(),
                closed == null ? "open" : "closed",
                Words.spell(event.audience()),
                event.answerBy(),
                closed == null ? null : closed.on(),
                closed == null ? null : closed.entryId(),
                invited,
                answers,
                rate(answers, invited),
                closed == null ? event.invited().stream().map(MemberId::value).toList() : null,
                closed == null
                        ? List.of()
                        : Figures.counted(event.instrument(), closed.event().results()),
                InstrumentView.of(event.instrument()),
                closed == null
                        ? null
                        : closed.event().results().stream()
                                .map(EvaluationShown::result)
                                .toList(),
                null,
                null,
                null,
                interpretations(),
                actions(),
                targets(),
                null);
    }

    private EvaluationView recorded(Told<EvaluationRecorded> recorded) {
        EvaluationRecorded event = recorded.event();
        LocalText title = event.title();
        MemberId by = event.recordedBy();
        return new EvaluationView(
                recorded.subject(),
                recorded.entryId(),
                event.instrument(),
                title == null ? null : title.texts(),
                recorded.on(),
                "recorded",
                null,
                null,
                null,
                null,
                event.invited(),
                event.answers(),
                rate(event.answers(), event.invited()),
                null,
                Figures.recorded(event),
                null,
                null,
                event.questions().stream().map(LocalText::texts).toList(),
                words(event.note()),
                by == null ? null : by.value(),
                interpretations(),
                actions(),
                targets(),
                event.ref());
    }

    private static @Nullable BigDecimal rate(@Nullable Integer answers, @Nullable Integer invited) {
        return answers == null || invited == null || invited == 0
                ? null
                : BigDecimal.valueOf(answers).divide(BigDecimal.valueOf(invited), DECIMALS, RoundingMode.HALF_UP);
    }

    private static QuestionResultView result(QuestionResult result) {
        return new QuestionResultView(
                result.question(),
                result.answers(),
                result.counts().isEmpty() && result.texts().isEmpty(),
                result.counts(),
                Figures.mean(result).orElse(null),
                result.texts().stream().map(WordingView::of).toList());
    }

    private List<SaidView> interpretations() {
        return Told.of(EvaluationInterpreted.class, told).stream()
                .map(said -> new SaidView(
                        said.entryId(), said.on(), WordingView.of(said.event().text())))
                .toList();
    }

    private List<ActionView> actions() {
        Map<ActionId, Told<ActionDone>> done = Told.of(ActionDone.class, told).stream()
                .collect(Collectors.toMap(each -> each.event().actionId(), each -> each, (first, second) -> first));
        return Told.of(ActionAgreed.class, told).stream()
                .map(agreed -> action(agreed, done.get(agreed.event().actionId())))
                .toList();
    }

    private static ActionView action(Told<ActionAgreed> agreed, @Nullable Told<ActionDone> done) {
        MemberId owner = agreed.event().owner();
        return new ActionView(
                agreed.event().actionId().value(),
                agreed.entryId(),
                agreed.on(),
                WordingView.of(agreed.event().text()),
                owner == null ? null : owner.value(),
                agreed.event().dueOn(),
                done == null ? null : done.on(),
                done == null ? null : done.entryId());
    }

    private List<TargetView> targets() {
        return Told.of(DevelopmentTargetSet.class, told).stream()
                .map(set -> new TargetView(
                        set.entryId(),
                        set.on(),
                        set.event().about(),
                        WordingView.of(set.event().text())))
                .toList();
    }

    private static @Nullable WordingView words(@Nullable Wording wording) {
        return wording == null ? null : WordingView.of(wording);
    }
}
