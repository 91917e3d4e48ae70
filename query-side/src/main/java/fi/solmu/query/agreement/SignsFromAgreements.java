package fi.solmu.query.agreement;

import static fi.solmu.kernel.evaluation.StandardInstrument.DEVELOPMENT;
import static fi.solmu.kernel.evaluation.StandardInstrument.DIALOGUE;
import static fi.solmu.kernel.evaluation.StandardInstrument.OPENNESS;

import fi.solmu.query.Question;
import fi.solmu.query.Seats;
import fi.solmu.query.Seats.Arrival;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Signs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what became of objections, whom decisions were taken with, what was renewed, and what those who came later committed to. */
@Component
final class SignsFromAgreements implements Signs {

    private record Adopted(AgreementRow agreement, VersionRow version, LocalDate on) {}

    private final AgreementTable table;
    private final AgreementReading reading;
    private final Seats seats;

    SignsFromAgreements(AgreementTable table, AgreementReading reading, Seats seats) {
        this.table = table;
        this.reading = reading;
        this.seats = seats;
    }

    @Override
    public List<Sign> since(LocalDate from, Question question) {
        UUID network = question.network().value();
        List<AgreementRow> agreements =
                AgreementsOnDay.inOrder(table.agreements(Map.of(network, question.asOf()), question.knownAt())
                        .getOrDefault(network, List.of()));
        List<EntryRow> said = table.counted(question);
        List<Adopted> adopted = adopted(from, agreements);
        AgreementsOnDay then =
                AgreementsOnDay.of(question.asOf(), reading.seatsOn(question.asOf(), question), agreements, said);
        return List.of(
                objections(from, said),
                together(adopted, question),
                renewed(adopted),
                newcomers(then, seats.arrivals(from, question)),
                decidedTogether(then),
                leftOpen(from, said),
                lapsed(from, question.asOf(), agreements));
    }

    private static Sign objections(LocalDate from, List<EntryRow> said) {
        Set<UUID> raised = raised(from, said);
        return Sign.of(
                "objections-integrated",
                DIALOGUE,
                those(raised, said, Says.INTEGRATED).size(),
                raised.size());
    }

    private static Sign leftOpen(LocalDate from, List<EntryRow> said) {
        Set<UUID> raised = raised(from, said);
        Set<UUID> open = new HashSet<>(raised);
        open.removeAll(those(raised, said, Says.INTEGRATED));
        open.removeAll(those(raised, said, Says.WITHDRAWN));
        return Sign.of("objections-left-open", KIND, open.size(), raised.size());
    }

    private static Set<UUID> raised(LocalDate from, List<EntryRow> said) {
        return said.stream()
                .filter(entry -> entry.says() == Says.OBJECTION && Says.RAISED.equals(entry.word()))
                .filter(entry -> !entry.on().isBefore(from))
                .map(EntryRow::objection)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> those(Set<UUID> objections, List<EntryRow> said, String became) {
        return said.stream()
                .filter(entry -> entry.says() == Says.OBJECTION && became.equals(entry.word()))
                .map(EntryRow::objection)
                .filter(Objects::nonNull)
                .filter(objections::contains)
                .collect(Collectors.toSet());
    }

    /** A rule by which a group or the coordinators decide leaves others only to be heard. */
    private static Sign decidedTogether(AgreementsOnDay then) {
        List<WhoAgreed> inForce = then.inState(VersionState.IN_FORCE);
        int together = (int) inForce.stream()
                .map(agreed -> agreed.version().rule())
                .filter(rule -> rule.decides(true, Set.of()))
                .count();
        return Sign.of("in-force-decided-together", KIND, together, inForce.size());
    }

    /** Of what was in force at some time, what ran out without anything in its place. */
    private static Sign lapsed(LocalDate from, LocalDate to, List<AgreementRow> agreements) {
        int cases = 0;
        int lapsed = 0;
        for (AgreementRow agreement : agreements) {
            if (agreement.versions().stream().anyMatch(version -> wasInForce(version, agreement, from, to))) {
                cases++;
                Set<VersionState> now = agreement.versions().stream()
                        .map(version -> version.stateOn(to, agreement.versions()))
                        .collect(Collectors.toSet());
                lapsed += now.contains(VersionState.LAPSED)
                                && !now.contains(VersionState.IN_FORCE)
                                && !now.contains(VersionState.ADOPTED)
                        ? 1
                        : 0;
            }
        }
        return Sign.of("agreements-lapsed", KIND, lapsed, cases);
    }

    private static boolean wasInForce(VersionRow version, AgreementRow agreement, LocalDate from, LocalDate to) {
        Term term = version.term();
        return term != null
                && !term.from().isAfter(to)
                && (!term.from().isBefore(from)
                        || version.stateOn(from, agreement.versions()) == VersionState.IN_FORCE);
    }

    /**
     * An agreement concerns everybody who takes part in the network on the day on which it was adopted; whoever only observes is not
     * bound by it. It was decided with them when the rule let each of them decide, not only be heard.
     */
    private Sign together(List<Adopted> adopted, Question question) {
        Map<LocalDate, List<Seat>> thereOn = new HashMap<>();
        List<Thing> things = new ArrayList<>();
        for (Adopted each : adopted) {
            List<Seat> concerned = thereOn.computeIfAbsent(each.on(), day -> reading.seatsOn(day, question)).stream()
                    .filter(Seat::votes)
                    .toList();
            int deciding = (int) concerned.stream()
                    .filter(seat -> each.version().rule().decides(true, seat.roles()))
                    .count();
            things.add(new Thing(each.agreement().id(), each.agreement().title(), deciding, concerned.size()));
        }
        return Sign.ofThings("agreed-with-those-concerned", DEVELOPMENT, things);
    }

    private static Sign renewed(List<Adopted> adopted) {
        int renewed = (int)
                adopted.stream().filter(each -> each.version().version() > 1).count();
        return Sign.of("agreements-renewed", DEVELOPMENT, renewed, adopted.size());
    }

    /** Each newcomer with each agreement that was in force before them is a case. */
    private static Sign newcomers(AgreementsOnDay then, List<Arrival> arrivals) {
        Set<UUID> newcomers = arrivals.stream().map(Arrival::member).collect(Collectors.toSet());
        int cases = 0;
        int confirmed = 0;
        for (WhoAgreed agreed : then.inState(VersionState.IN_FORCE)) {
            Set<UUID> asked = new HashSet<>(agreed.joinedAfterAgreement());
            asked.retainAll(newcomers);
            cases += asked.size();
            asked.retainAll(new HashSet<>(agreed.confirmed()));
            confirmed += asked.size();
        }
        return Sign.of("newcomers-committed", OPENNESS, confirmed, cases);
    }

    private static List<Adopted> adopted(LocalDate from, List<AgreementRow> agreements) {
        List<Adopted> adopted = new ArrayList<>();
        for (AgreementRow agreement : agreements) {
            for (VersionRow version : agreement.versions()) {
                LocalDate on = version.decidedOn();
                if (version.term() != null && on != null && !on.isBefore(from)) {
                    adopted.add(new Adopted(agreement, version, on));
                }
            }
        }
        return adopted;
    }
}
