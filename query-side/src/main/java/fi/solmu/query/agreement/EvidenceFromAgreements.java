package fi.solmu.query.agreement;

import static fi.solmu.kernel.cycle.Sign.DECISION_MAKING_AGREED;
import static fi.solmu.kernel.cycle.Sign.GOAL_ADOPTED;
import static fi.solmu.kernel.cycle.Sign.HEADINGS_ANSWERED;
import static fi.solmu.kernel.cycle.Sign.PRACTICES_REVIEWED;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.kernel.agreement.StandardHeadings;
import fi.solmu.kernel.cycle.Sign;
import fi.solmu.query.ChecklistEvidence;
import fi.solmu.query.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows whether there is a goal, whether it is agreed how decisions are made, under how many headings there are practices, and which were looked at again. */
@Component
final class EvidenceFromAgreements implements ChecklistEvidence {

    private static final Set<Sign> TOLD =
            Set.of(DECISION_MAKING_AGREED, GOAL_ADOPTED, HEADINGS_ANSWERED, PRACTICES_REVIEWED);

    /** A version that holds on the day. */
    private record InForce(AgreementRow agreement, VersionRow version) {

        LocalDate from() {
            return Objects.requireNonNull(version.term()).from();
        }

        boolean isGoal() {
            return agreement.goalType() != null;
        }

        Thing thing() {
            return new Thing(agreement.id(), agreement.title());
        }
    }

    private final AgreementTable table;
    private final RecordReader record;

    EvidenceFromAgreements(AgreementTable table, RecordReader record) {
        this.table = table;
        this.record = record;
    }

    @Override
    public List<Evidence> since(LocalDate phaseBegan, Set<Sign> wanted, Question question) {
        List<Evidence> evidence = new ArrayList<>();
        if (TOLD.stream().anyMatch(wanted::contains)) {
            List<InForce> inForce = inForce(question);
            for (Sign sign : wanted) {
                switch (sign) {
                    case DECISION_MAKING_AGREED ->
                        evidence.add(latest(
                                sign,
                                inForce,
                                each -> StandardHeadings.DECISION_MAKING.equals(
                                        each.agreement().heading())));
                    case GOAL_ADOPTED -> evidence.add(latest(sign, inForce, InForce::isGoal));
                    case HEADINGS_ANSWERED -> evidence.add(headings(inForce));
                    case PRACTICES_REVIEWED -> evidence.add(reviewed(phaseBegan, inForce, question));
                    default -> {}
                }
            }
        }
        return evidence;
    }

    private List<InForce> inForce(Question question) {
        UUID network = question.network().value();
        List<InForce> inForce = new ArrayList<>();
        for (AgreementRow agreement : table.agreements(Map.of(network, question.asOf()), question.knownAt())
                .getOrDefault(network, List.of())) {
            for (VersionRow version : agreement.versions()) {
                if (version.stateOn(question.asOf(), agreement.versions()) == VersionState.IN_FORCE) {
                    inForce.add(new InForce(agreement, version));
                }
            }
        }
        return inForce;
    }

    /** One such agreement is enough; told is the one that came into force last. */
    private static Evidence latest(Sign sign, List<InForce> inForce, Predicate<InForce> such) {
        return inForce.stream()
                .filter(such)
                .max(Comparator.comparing(InForce::from)
                        .thenComparing(each -> each.agreement().name()))
                .map(each -> new Evidence(sign, 1, 1, each.from(), each.thing()))
                .orElse(Evidence.of(sign, 0, 1));
    }

    private static Evidence headings(List<InForce> inForce) {
        Set<String> answered = inForce.stream()
                .map(each -> each.agreement().heading())
                .filter(heading -> heading != null && StandardHeadings.ALL.contains(heading))
                .collect(Collectors.toSet());
        return Evidence.of(HEADINGS_ANSWERED, answered.size(), StandardHeadings.ALL.size());
    }

    /** What has come into force in this phase was looked at when it was agreed. */
    private Evidence reviewed(LocalDate phaseBegan, List<InForce> inForce, Question question) {
        List<InForce> practices =
                inForce.stream().filter(each -> !each.isGoal()).toList();
        Set<UUID> reviewed = reviewedSince(phaseBegan, question);
        int looked = (int) practices.stream()
                .filter(each -> !each.from().isBefore(phaseBegan)
                        || reviewed.contains(each.version().id()))
                .count();
        return Evidence.of(PRACTICES_REVIEWED, looked, practices.size());
    }

    /** The tables have where reviews stand among the entries, and the record what they are. */
    private Set<UUID> reviewedSince(LocalDate phaseBegan, Question question) {
        List<EntryRow> entries = table.moreSince(phaseBegan, question);
        Set<Long> reviews = record.at(entries.stream().map(EntryRow::position).toList()).entrySet().stream()
                .filter(recorded -> recorded.getValue().event() instanceof VersionReviewed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> reviews.contains(entry.position()))
                .map(EntryRow::proposal)
                .collect(Collectors.toSet());
    }
}
