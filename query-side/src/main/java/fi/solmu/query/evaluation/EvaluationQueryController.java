package fi.solmu.query.evaluation;

import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.StandardInstrument;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.NetworkZones;
import fi.solmu.query.NotThere;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.evaluation.AnswersTable.Link;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a network's evaluations, and what its work brings about. */
@RestController
@Shows({EvaluationProjection.NAME})
final class EvaluationQueryController {

    /**
     * What whoever has a link is asked.
     *
     * @param open whether answers are taken
     */
    record AskedView(
            Map<String, String> networkName,
            Map<String, String> title,
            InstrumentView asked,
            LocalDate answerBy,
            boolean open) {}

    private final Questions questions;
    private final EvaluationTable table;
    private final AnswersTable answers;
    private final EvaluationWaiting waiting;
    private final NetworkZones zones;

    EvaluationQueryController(
            Questions questions,
            EvaluationTable table,
            AnswersTable answers,
            EvaluationWaiting waiting,
            NetworkZones zones) {
        this.questions = questions;
        this.table = table;
        this.answers = answers;
        this.waiting = waiting;
        this.zones = zones;
    }

    @GetMapping("/api/networks/{network}/evaluations")
    EvaluationsView evaluations(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        List<EvaluationView> all = shown(question, Told.bySubject(table.told(question, Subject.EVALUATION)));
        List<EvaluationView> newestFirst = all.stream()
                .sorted(Comparator.comparing(EvaluationView::on).reversed().thenComparing(EvaluationView::id))
                .toList();
        return new EvaluationsView(question.asOf(), newestFirst, Trends.of(all));
    }

    @GetMapping("/api/networks/{network}/evaluations/{evaluation}")
    EvaluationView evaluation(
            @PathVariable("network") UUID networkId,
            @PathVariable("evaluation") UUID evaluationId,
            @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        return shown(question, Map.of(evaluationId, table.told(question, evaluationId))).stream()
                .findFirst()
                .orElseThrow(() -> new NotThere("unknown-evaluation", "There is no such evaluation on that day."));
    }

    /** How many have answered so far is known of now alone; of what was open on another day nobody knows it. */
    private List<EvaluationView> shown(Question question, Map<UUID, List<Told<EvaluationEvent>>> told) {
        boolean now = !question.asOfGiven() && question.knownAt() == null;
        Map<UUID, Integer> soFar = now ? answers.counted(told.keySet()) : Map.of();
        return told.entrySet().stream()
                .flatMap(each -> new EvaluationShown(each.getValue())
                        .view(now ? soFar.getOrDefault(each.getKey(), 0) : null).stream())
                .toList();
    }

    /** Those that come with Solmu, and the network's own in the version that was asked last. */
    @GetMapping("/api/networks/{network}/evaluations/instruments")
    List<InstrumentView> instruments(@PathVariable("network") UUID networkId) {
        Question question = questions.about(networkId, new TwoClocks(null, null));
        Map<String, Instrument> own = new LinkedHashMap<>();
        for (Told<EvaluationOpened> opened :
                Told.of(EvaluationOpened.class, table.told(question, Subject.EVALUATION))) {
            Instrument asked = opened.event().instrument();
            if (!StandardInstrument.isOne(asked.key())) {
                own.merge(asked.key(), asked, (one, other) -> one.version() > other.version() ? one : other);
            }
        }
        return Stream.concat(StandardInstrument.ALL.stream(), own.values().stream())
                .map(InstrumentView::of)
                .toList();
    }

    @GetMapping("/api/networks/{network}/impact")
    ImpactView impact(@PathVariable("network") UUID networkId, @ParameterObject TwoClocks clocks) {
        Question question = questions.about(networkId, clocks);
        return new ImpactView(
                question.asOf(),
                Told.bySubject(table.told(question, Subject.INDICATOR)).values().stream()
                        .flatMap(told -> ImpactShown.indicator(told).stream())
                        .toList(),
                Told.bySubject(table.told(question, Subject.DISSEMINATION)).values().stream()
                        .flatMap(told -> ImpactShown.dissemination(told).stream())
                        .toList());
    }

    @GetMapping("/api/waiting/evaluations")
    List<EvaluationWaitingView> waiting() {
        Map<UUID, Standing> standings = questions.standings();
        return waiting.of(standings, questions.today(standings.keySet()));
    }

    /** Unknown and no longer good are answered alike. */
    @GetMapping("/api/answers/{secret}")
    @SecurityRequirements
    AskedView asked(@PathVariable("secret") String secret) {
        Link link = answers.bySecret(secret).orElseThrow(EvaluationQueryController::noSuchLink);
        UUID network = link.network().value();
        Map<UUID, LocalDate> today = questions.today(List.of(network));
        LocalDate day = Objects.requireNonNullElse(today.get(network), LocalDate.MIN);
        List<Told<EvaluationEvent>> told = table.told(
                        today, null, Subject.EVALUATION, link.evaluation().value())
                .getOrDefault(network, List.of());
        EvaluationOpened opened = Told.first(EvaluationOpened.class, told)
                .orElseThrow(EvaluationQueryController::noSuchLink)
                .event();
        return new AskedView(
                zones.atWork(today).getOrDefault(network, Map.of()),
                opened.title().texts(),
                InstrumentView.of(opened.instrument()),
                opened.answerBy(),
                new EvaluationShown(told).open().isPresent() && !day.isAfter(opened.answerBy()));
    }

    private static NotThere noSuchLink() {
        return new NotThere(
                "unknown-link", "This link does not work, or no more. Ask whoever sent it to you for a new one.");
    }
}
