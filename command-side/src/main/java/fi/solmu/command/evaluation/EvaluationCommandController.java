package fi.solmu.command.evaluation;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.BadInput;
import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.evaluation.Asking.CloseEvaluation;
import fi.solmu.command.evaluation.Asking.OpenEvaluation;
import fi.solmu.command.evaluation.Asking.StartCounting;
import fi.solmu.command.evaluation.Correcting.RedateEvaluationEntry;
import fi.solmu.command.evaluation.Correcting.WithdrawEvaluationEntry;
import fi.solmu.command.evaluation.Recording.AgreeAction;
import fi.solmu.command.evaluation.Recording.FinishAction;
import fi.solmu.command.evaluation.Recording.InterpretEvaluation;
import fi.solmu.command.evaluation.Recording.RecordEvaluation;
import fi.solmu.command.evaluation.Recording.SetDevelopmentTarget;
import fi.solmu.command.evaluation.Urn.Given;
import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.StandardInstrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about evaluations: asking, counting, recording, interpreting, and doing something about it. */
@RestController
@RequestMapping("/api/networks/{network}/evaluations")
final class EvaluationCommandController {

    /**
     * An evaluation to open.
     *
     * @param standard which of the questions that come with Solmu are asked; else the network's own
     * @param instrument the network's own questions
     * @param title what it is called; else by its questions
     * @param members whose answers are asked for; everybody's who is a member, unless some are named
     */
    record NewEvaluation(
            @Nullable String standard,
            @Nullable @Valid InstrumentBody instrument,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText title,
            @NotNull Audience audience,
            @Nullable @Size(max = 5_000) List<@NotNull MemberId> members,
            @NotNull LocalDate answerBy,
            @Nullable LocalDate on) {}

    /**
     * What an evaluation came to that was done by other means.
     *
     * @param instrument what was asked, by its usual name
     */
    record EvaluationResults(
            @NotBlank @Pattern(regexp = InstrumentBody.NAME) String instrument,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable @PositiveOrZero Integer invited,
            @NotNull @PositiveOrZero Integer answers,
            @Nullable @Size(max = 60) List<@NotNull @Legible(max = LONGEST_TITLE) LocalText> questions,
            @NotNull @Size(max = 200) List<@NotNull @Valid FigureBody> figures,
            @Nullable @Legible(max = LONGEST_REASON) Words note,
            @Nullable MemberId recordedBy,
            @Nullable LocalDate on) {}

    /** A number that it came to. */
    record FigureBody(
            @Nullable @Pattern(regexp = InstrumentBody.NAME) String group,
            @NotBlank @Pattern(regexp = InstrumentBody.NAME) String key,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText name,
            @NotNull @Digits(integer = 15, fraction = 10) BigDecimal value,
            @Nullable @Legible(max = LONGEST_TITLE) String scale) {}

    record EvaluationClosing(@Nullable LocalDate on) {}

    record Interpretation(
            @NotNull @Legible(max = LONGEST_REASON) Words text,
            @Nullable LocalDate on) {}

    record NewAction(
            @NotNull @Legible(max = LONGEST_REASON) Words text,
            @Nullable MemberId owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on) {}

    record ActionFinish(@Nullable LocalDate on) {}

    /**
     * Something to get better at.
     *
     * @param about the question, the part or the figure, by its name
     */
    record NewTarget(
            @NotBlank @Pattern(regexp = InstrumentBody.NAME) String about,
            @NotNull @Legible(max = LONGEST_REASON) Words text,
            @Nullable LocalDate on) {}

    private final Wishes wishes;
    private final Urn urn;

    EvaluationCommandController(Wishes wishes, Urn urn) {
        this.wishes = wishes;
        this.urn = urn;
    }

    @PostMapping
    ResponseEntity<Created> open(@PathVariable NetworkId network, @Valid @RequestBody NewEvaluation body) {
        EvaluationId id = new EvaluationId(wishes.newId("evaluation"));
        Instrument instrument = instrument(body);
        wishes.decide(new OpenEvaluation(
                network,
                id,
                instrument,
                body.title() == null ? instrument.name() : body.title(),
                body.audience(),
                Objects.requireNonNullElse(body.members(), List.of()),
                body.answerBy(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/evaluations/" + id, id);
    }

    private Instrument instrument(NewEvaluation body) {
        InstrumentBody own = body.instrument();
        String standard = body.standard();
        if ((own == null) == (standard == null)) {
            throw BadInput.at(
                    "/standard", "Name one of the questions that come with Solmu, or else send your own, not both.");
        }
        return own != null
                ? own.instrument("own-" + wishes.newId("instrument"))
                : StandardInstrument.called(standard)
                        .orElseThrow(() -> BadInput.at("/standard", "No questions come with Solmu by this name."));
    }

    @PostMapping("/recorded")
    ResponseEntity<Created> record(@PathVariable NetworkId network, @Valid @RequestBody EvaluationResults body) {
        EvaluationId id = new EvaluationId(wishes.newId("evaluation"));
        wishes.decide(new RecordEvaluation(
                network,
                id,
                body.instrument(),
                body.title(),
                body.invited(),
                body.answers(),
                Objects.requireNonNullElse(body.questions(), List.of()),
                body.figures().stream()
                        .map(figure ->
                                new Figure(figure.group(), figure.key(), figure.name(), figure.value(), figure.scale()))
                        .toList(),
                Words.of(body.note()),
                body.recordedBy(),
                null,
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/evaluations/" + id, id);
    }

    /** Once the counts are on record the ballots are deleted. What can't be counted is refused before the urn is closed. */
    @PostMapping("/{evaluation}/closing")
    void close(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @Valid @RequestBody EvaluationClosing body) {
        if (!wishes.wasDecidedBefore()) {
            count(network, evaluation, wishes.dayIn(network, body.on()));
        }
        urn.empty(evaluation);
    }

    private void count(NetworkId network, EvaluationId evaluation, LocalDate on) {
        LocalDate today = wishes.dayIn(network, null);
        Instrument asked = wishes.decide(new StartCounting(network, evaluation, on, today), Instrument.class);
        Collection<Map<String, Given>> ballots = urn.close(evaluation);
        try {
            wishes.decide(new CloseEvaluation(
                    network, evaluation, ballots.size(), Count.of(asked.questions(), ballots), on, today));
        } catch (RuntimeException failure) {
            boolean closedByAnother = failure instanceof RuleViolation violation
                    && violation.code().equals("evaluation-not-open");
            if (!closedByAnother) {
                urn.reopen(evaluation);
            }
            throw failure;
        }
    }

    @PostMapping("/{evaluation}/interpretations")
    @ResponseStatus(HttpStatus.CREATED)
    void interpret(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @Valid @RequestBody Interpretation body) {
        wishes.decide(new InterpretEvaluation(
                network,
                evaluation,
                body.text().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{evaluation}/actions")
    ResponseEntity<Created> agree(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @Valid @RequestBody NewAction body) {
        ActionId id = new ActionId(wishes.newId("action"));
        wishes.decide(new AgreeAction(
                network,
                evaluation,
                id,
                body.text().wording(),
                body.owner(),
                body.dueOn(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
        return Created.at("/api/networks/" + network + "/evaluations/" + evaluation + "/actions/" + id, id);
    }

    @PostMapping("/{evaluation}/actions/{action}/finish")
    void finish(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @PathVariable ActionId action,
            @Valid @RequestBody ActionFinish body) {
        wishes.decide(new FinishAction(
                network, evaluation, action, wishes.dayIn(network, body.on()), wishes.dayIn(network, null)));
    }

    @PostMapping("/{evaluation}/targets")
    @ResponseStatus(HttpStatus.CREATED)
    void target(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @Valid @RequestBody NewTarget body) {
        wishes.decide(new SetDevelopmentTarget(
                network,
                evaluation,
                body.about(),
                body.text().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{evaluation}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateEvaluationEntry(
                network, evaluation, entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/{evaluation}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable EvaluationId evaluation,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawEvaluationEntry(
                network, evaluation, entry, body.because().wording()));
    }
}
