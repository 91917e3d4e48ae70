package fi.solmu.query.history;

import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.EvaluationEvent.OfEvaluation;
import fi.solmu.kernel.evaluation.ImpactEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells in one language what happened to evaluations, and what was measured and spread. */
final class EvaluationSentences {

    private final Language language;
    private final Labels labels;

    EvaluationSentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    /** What an evaluation that was done by other means is called: by its title, or else by its instrument. */
    static LocalText title(EvaluationRecorded recorded) {
        LocalText title = recorded.title();
        if (title != null) {
            return title;
        }
        Map<String, String> names = new TreeMap<>();
        for (Language each : Language.ALL) {
            names.put(each.code(), each.word("instrument", recorded.instrument()));
        }
        return new LocalText(names);
    }

    String tell(EvaluationEvent event) {
        return switch (event) {
            case OfEvaluation ofEvaluation -> evaluation(ofEvaluation);
            case ImpactEvent.OfIndicator ofIndicator -> indicator(ofIndicator);
            case ImpactEvent.OfDissemination ofDissemination -> dissemination(ofDissemination);
        };
    }

    private String evaluation(OfEvaluation event) {
        String evaluation = name(event.evaluationId());
        return switch (event) {
            case EvaluationEvent.EvaluationOpened opened -> opened(opened);
            case EvaluationEvent.EvaluationClosed closed -> closed(closed, evaluation);
            case EvaluationRecorded recorded ->
                language.sentence(
                        "evaluation.recorded",
                        Map.of("evaluation", text(title(recorded)), "answers", Integer.toString(recorded.answers())));
            case EvaluationEvent.EvaluationInterpreted interpreted ->
                quoting("evaluation.interpreted", "evaluation", evaluation, interpreted.text());
            case EvaluationEvent.ActionAgreed agreed ->
                quoting("evaluation.action", "evaluation", evaluation, agreed.text()) + owner(agreed.owner());
            case EvaluationEvent.ActionDone done ->
                say("evaluation.action-done", "text", language.quote(name(done.actionId())));
            case EvaluationEvent.DevelopmentTargetSet set ->
                quoting("evaluation.target", "evaluation", evaluation, set.text());
            case EvaluationEvent.EvaluationEntryRedated redated ->
                redated("evaluation.redated", "evaluation", evaluation, redated.on());
            case EvaluationEvent.EvaluationEntryWithdrawn _ -> say("evaluation.withdrawn", "evaluation", evaluation);
        };
    }

    private String opened(EvaluationEvent.EvaluationOpened opened) {
        return language.sentence(
                opened.audience() == Audience.LINK ? "evaluation.opened-by-link" : "evaluation.opened",
                Map.of(
                        "evaluation",
                        text(opened.title()),
                        "invited",
                        Integer.toString(opened.invited().size()),
                        "day",
                        language.day(opened.answerBy())));
    }

    private String closed(EvaluationEvent.EvaluationClosed closed, String evaluation) {
        String answers = Integer.toString(closed.answers());
        Integer invited = closed.invited();
        return invited == null
                ? language.sentence("evaluation.closed-by-link", Map.of("evaluation", evaluation, "answers", answers))
                : language.sentence(
                        "evaluation.closed",
                        Map.of("evaluation", evaluation, "answers", answers, "invited", invited.toString()));
    }

    private String indicator(ImpactEvent.OfIndicator event) {
        String indicator = name(event.indicatorId());
        return switch (event) {
            case ImpactEvent.IndicatorDefined defined -> say("indicator.defined", "indicator", text(defined.name()));
            case ImpactEvent.IndicatorMeasured measured ->
                language.sentence(
                        "indicator.measured",
                        Map.of("indicator", indicator, "value", language.number(measured.value())));
            case ImpactEvent.IndicatorEntryRedated redated ->
                redated("indicator.redated", "indicator", indicator, redated.on());
            case ImpactEvent.IndicatorEntryWithdrawn _ -> say("indicator.withdrawn", "indicator", indicator);
        };
    }

    private String dissemination(ImpactEvent.OfDissemination event) {
        String what = name(event.disseminationId());
        return switch (event) {
            case ImpactEvent.DisseminationAgreed agreed ->
                language.sentence(
                                "dissemination.agreed", Map.of("what", words(agreed.what()), "to", words(agreed.to())))
                        + owner(agreed.owner());
            case ImpactEvent.DisseminationEvidenced evidenced ->
                quoting("dissemination.evidenced", "what", what, evidenced.evidence());
            case ImpactEvent.DisseminationEntryRedated redated ->
                redated("dissemination.redated", "what", what, redated.on());
            case ImpactEvent.DisseminationEntryWithdrawn _ -> say("dissemination.withdrawn", "what", what);
        };
    }

    private String owner(@Nullable MemberId owner) {
        return owner == null ? "" : " " + say("evaluation.owner", "member", labels.member(owner, language.code()));
    }

    private String redated(String key, String part, String text, LocalDate on) {
        return language.sentence(key, Map.of(part, text, "day", language.day(on)));
    }

    private String quoting(String key, String part, String text, Wording wording) {
        return language.sentence(key, Map.of(part, text, "text", language.quote(words(wording))));
    }

    private String say(String key, String part, String text) {
        return language.sentence(key, Map.of(part, text));
    }

    private String name(Identifier subject) {
        return labels.name(subject, language.code());
    }

    private String words(Wording wording) {
        return Labels.pick(wording, language.code());
    }

    private String text(LocalText text) {
        return Labels.pick(text.texts(), language.code());
    }
}
