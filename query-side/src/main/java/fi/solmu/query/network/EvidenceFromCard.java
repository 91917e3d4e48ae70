package fi.solmu.query.network;

import static fi.solmu.kernel.cycle.Sign.KIND_ASSESSED;

import fi.solmu.kernel.cycle.Sign;
import fi.solmu.query.ChecklistEvidence;
import fi.solmu.query.Question;
import fi.solmu.query.network.CardView.AssessmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows whether it was assessed what kind of network it is and how it is governed. */
@Component
final class EvidenceFromCard implements ChecklistEvidence {

    private static final Set<String> ASPECTS = Set.of("kind", "governance-mode");

    private final CardTable table;

    EvidenceFromCard(CardTable table) {
        this.table = table;
    }

    @Override
    public List<Evidence> since(LocalDate phaseBegan, Set<Sign> wanted, Question question) {
        if (!wanted.contains(KIND_ASSESSED)) {
            return List.of();
        }
        UUID network = question.network().value();
        Map<String, LocalDate> latest =
                table.assessments(Set.of(network), question.knownAt()).getOrDefault(network, List.of()).stream()
                        .filter(each ->
                                ASPECTS.contains(each.aspect()) && !each.on().isAfter(question.asOf()))
                        .collect(Collectors.toMap(
                                AssessmentView::aspect, AssessmentView::on, (earlier, later) -> later));
        return List.of(new Evidence(
                KIND_ASSESSED,
                latest.size(),
                ASPECTS.size(),
                latest.values().stream().max(LocalDate::compareTo).orElse(null),
                null));
    }
}
