package fi.solmu.query.membership;

import static fi.solmu.kernel.evaluation.StandardInstrument.OPENNESS;

import fi.solmu.query.Question;
import fi.solmu.query.Signs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts who was asked and came, who stayed, and who came back. */
@Component
final class SignsOfOpenness implements Signs {

    private static final String MEMBER = "member";
    private static final String LEFT = "left";

    private final MemberTable table;

    SignsOfOpenness(MemberTable table) {
        this.table = table;
    }

    @Override
    public List<Sign> since(LocalDate from, Question question) {
        LocalDate to = question.asOf();
        Collection<List<MemberView>> seats = table.history(question).stream()
                .filter(row -> !row.validFrom().isAfter(to))
                .collect(Collectors.groupingBy(MemberView::id))
                .values();
        return List.of(
                asked(seats, from),
                met("members-who-stayed", seats, seat -> isThere(seat, from), seat -> isThere(seat, to)),
                met("members-who-returned", seats, seat -> wasAway(seat, from), seat -> returned(seat, from)));
    }

    /** Whoever was there before they were asked is asked back. */
    private static Sign asked(Collection<List<MemberView>> seats, LocalDate from) {
        int asked = 0;
        int came = 0;
        for (List<MemberView> seat : seats) {
            LocalDate invitedOn = seat.stream()
                    .map(MemberView::invitedOn)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
            if (!invitedOn.isBefore(from)) {
                asked++;
                came += seat.stream()
                                .anyMatch(
                                        row -> isMember(row) && !row.validFrom().isBefore(invitedOn))
                        ? 1
                        : 0;
            }
        }
        return Sign.of("invited-who-joined", OPENNESS, came, asked);
    }

    private static Sign met(
            String key,
            Collection<List<MemberView>> seats,
            Predicate<List<MemberView>> isCase,
            Predicate<List<MemberView>> isMet) {
        List<List<MemberView>> cases = seats.stream().filter(isCase).toList();
        return Sign.of(key, OPENNESS, (int) cases.stream().filter(isMet).count(), cases.size());
    }

    private static boolean isThere(List<MemberView> seat, LocalDate day) {
        return seat.stream().anyMatch(row -> isMember(row) && holdsOn(row, day));
    }

    private static boolean wasAway(List<MemberView> seat, LocalDate from) {
        return seat.stream()
                .anyMatch(row -> row.state().equals(LEFT)
                        && (row.validTo() == null || row.validTo().isAfter(from.minusDays(1))));
    }

    private static boolean returned(List<MemberView> seat, LocalDate from) {
        return seat.stream()
                .filter(row -> row.state().equals(LEFT))
                .map(MemberView::validTo)
                .anyMatch(back -> back != null
                        && !back.isBefore(from)
                        && seat.stream()
                                .anyMatch(
                                        row -> isMember(row) && row.validFrom().equals(back)));
    }

    private static boolean isMember(MemberView row) {
        return row.state().equals(MEMBER);
    }

    private static boolean holdsOn(MemberView row, LocalDate day) {
        return !row.validFrom().isAfter(day)
                && (row.validTo() == null || row.validTo().isAfter(day));
    }
}
