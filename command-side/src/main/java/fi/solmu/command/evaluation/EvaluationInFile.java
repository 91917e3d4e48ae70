package fi.solmu.command.evaluation;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.evaluation.Recording.AgreeAction;
import fi.solmu.command.evaluation.Recording.FinishAction;
import fi.solmu.command.evaluation.Recording.InterpretEvaluation;
import fi.solmu.command.evaluation.Recording.RecordEvaluation;
import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeType;

/** One evaluation in a file. What its results are called depends on its instrument, so that every number in them is taken. */
final class EvaluationInFile {

    /** After whoever joined on that day, and the meeting at which it was looked at. */
    private static final int RECORDED = 81;

    private static final int INTERPRETED = 82;
    private static final int ACTION = 83;
    private static final int DONE = 84;

    private final FileObject evaluation;
    private final Set<String> actorRefs;
    private final NetworkFile file;
    private final EvaluationId id;
    private final LocalDate on;

    EvaluationInFile(FileObject evaluation, Set<String> actorRefs, NetworkFile file) {
        this.evaluation = evaluation;
        this.actorRefs = actorRefs;
        this.file = file;
        this.id = file.evaluation(evaluation.string("id"));
        this.on = evaluation.date("on");
    }

    void read(IndicatorsInFile indicators) {
        evaluation.understood("responseRate");
        List<Figure> figures = new ArrayList<>();
        List<LocalText> questions = new ArrayList<>();
        Wording note = null;
        if (evaluation.has("results")) {
            FileObject results = evaluation.object("results");
            results.wordings("questions").forEach(question -> questions.add(new LocalText(question.texts())));
            results.objects("indicators").forEach(indicator -> indicators.take(indicator, on));
            themes(results, figures);
            note = results.wording("note");
            figures(results, figures);
        }
        Integer invited = notNegative("invited");
        Integer answers = notNegative("respondents");
        if (invited != null && answers != null && answers > invited) {
            file.fault(
                    evaluation.pointerTo("respondents"),
                    "Of " + invited + " who were asked, " + answers + " can't have answered.");
        }
        file.add(
                on,
                RECORDED,
                evaluation.pointer(),
                new RecordEvaluation(
                        file.network(),
                        id,
                        evaluation.string("instrument"),
                        null,
                        invited,
                        Objects.requireNonNullElse(answers, 0),
                        questions,
                        figures,
                        note,
                        evaluation.reference("recordedBy", actorRefs, file::member),
                        evaluation.string("id"),
                        on,
                        on));
        Wording interpretation = evaluation.wording("interpretation");
        if (interpretation != null) {
            file.add(
                    on,
                    INTERPRETED,
                    evaluation.pointerTo("interpretation"),
                    new InterpretEvaluation(file.network(), id, interpretation, on, on));
        }
        evaluation.objects("actions").forEach(this::action);
    }

    private @Nullable Integer notNegative(String field) {
        Integer number = evaluation.optionalInteger(field);
        if (number != null && number < 0) {
            file.fault(evaluation.pointerTo(field), "A number of people is expected here.");
            return null;
        }
        return number;
    }

    private void themes(FileObject results, List<Figure> figures) {
        int place = 0;
        for (FileObject theme : results.objects("themes")) {
            place++;
            LocalText name = theme.text("theme");
            BigDecimal mentions = theme.optionalNumber("mentions");
            if (mentions == null) {
                file.fault(theme.pointerTo("mentions"), "This is missing.");
            } else {
                figures.add(new Figure("themes", "theme-" + place, name, mentions, null));
            }
        }
    }

    private static void figures(FileObject results, List<Figure> figures) {
        String scale = results.optionalString("scale");
        for (String key : results.fieldsOfKind(JsonNodeType.NUMBER)) {
            figures.add(figure(results, null, key, scale));
        }
        for (String group : results.fieldsOfKind(JsonNodeType.OBJECT)) {
            if (!group.equals("note")) {
                FileObject grouped = results.object(group);
                String own = grouped.optionalString("scale");
                for (String key : grouped.fieldsOfKind(JsonNodeType.NUMBER)) {
                    figures.add(figure(grouped, group, key, own == null ? scale : own));
                }
            }
        }
    }

    private static Figure figure(FileObject from, @Nullable String group, String key, @Nullable String scale) {
        return new Figure(
                group, key, null, Objects.requireNonNullElse(from.optionalNumber(key), BigDecimal.ZERO), scale);
    }

    private void action(FileObject action) {
        ActionId actionId = file.action(action.pointer());
        Wording text = action.wording("text");
        MemberId owner = action.reference("owner", actorRefs, file::member);
        LocalDate dueOn = action.optionalDate("dueOn");
        LocalDate doneOn = action.optionalDate("doneOn");
        if (text == null) {
            file.fault(action.pointerTo("text"), "This is missing.");
            return;
        }
        if (dueOn != null && dueOn.isBefore(on)) {
            file.fault(action.pointerTo("dueOn"), dueOn + " comes before it was agreed on (" + on + ").");
            return;
        }
        file.add(
                on,
                ACTION,
                action.pointer(),
                new AgreeAction(file.network(), id, actionId, text, owner, dueOn, on, on));
        if (doneOn != null && doneOn.isBefore(on)) {
            file.fault(action.pointerTo("doneOn"), doneOn + " comes before it was agreed on (" + on + ").");
        } else if (doneOn != null) {
            file.add(
                    doneOn,
                    DONE,
                    action.pointerTo("doneOn"),
                    new FinishAction(file.network(), id, actionId, doneOn, doneOn));
        }
    }
}
