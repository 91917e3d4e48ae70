package fi.solmu.query.membership;

import static fi.solmu.kernel.cycle.Sign.INVITATIONS_ANSWERED;
import static fi.solmu.kernel.cycle.Sign.SECTORS_PRESENT;

import fi.solmu.kernel.cycle.Sign;
import fi.solmu.query.ChecklistEvidence;
import fi.solmu.query.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows from how many sectors the members come, and whether those who were invited have answered. */
@Component
final class EvidenceFromMembers implements ChecklistEvidence {

    private static final int SECTORS = 3;

    private final MemberTable members;
    private final OrganisationTable organisations;

    EvidenceFromMembers(MemberTable members, OrganisationTable organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    @Override
    public List<Evidence> since(LocalDate phaseBegan, Set<Sign> wanted, Question question) {
        List<Evidence> evidence = new ArrayList<>();
        if (wanted.contains(SECTORS_PRESENT)) {
            evidence.add(Evidence.of(SECTORS_PRESENT, sectors(question), SECTORS));
        }
        if (wanted.contains(INVITATIONS_ANSWERED)) {
            evidence.add(invitations(phaseBegan, question));
        }
        return evidence;
    }

    private int sectors(Question question) {
        return (int) organisations.on(question).stream()
                .filter(home -> home.members() > 0)
                .map(OrganisationView::sector)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Those who were invited in this phase, and whoever has not answered since earlier. */
    private Evidence invitations(LocalDate phaseBegan, Question question) {
        int invited = 0;
        int answered = 0;
        for (MemberView seat : members.on(question)) {
            LocalDate on = seat.invitedOn();
            boolean waits = seat.state().equals("invited");
            if (waits || (on != null && !on.isBefore(phaseBegan))) {
                invited++;
                answered += waits ? 0 : 1;
            }
        }
        return Evidence.of(INVITATIONS_ANSWERED, answered, invited);
    }
}
