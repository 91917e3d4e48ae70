package fi.solmu.query.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.Stretch;
import fi.solmu.query.membership.SeatOnDay.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of the hospital school's seat. */
class SeatTimelineTest {

    private static final NetworkId NETWORK = NetworkId.random();
    private static final MemberId PRINCIPAL = MemberId.random();
    private static final OrganisationId SCHOOL = OrganisationId.random();
    private static final OrganisationId COUNTY = OrganisationId.random();
    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_10 = LocalDate.of(2024, 5, 10);
    private static final LocalDate JUNE_1 = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);

    private final Chronicle<SeatEvent> chronicle = new Chronicle<>();

    @Test
    void anInvitedMemberAcceptsJoinsAndLeaves() {
        recorded(invited(MAY_1));
        recorded(new SeatEvent.InvitationAccepted(NETWORK, PRINCIPAL, MAY_10));
        recorded(joined(JUNE_1, "coordinator"));
        recorded(left(JULY_1));

        assertThat(stretches())
                .extracting(s -> s.state().standing(), Stretch::from, Stretch::until)
                .containsExactly(
                        tuple(Standing.INVITED, MAY_1, MAY_10),
                        tuple(Standing.ACCEPTED, MAY_10, JUNE_1),
                        tuple(Standing.MEMBER, JUNE_1, JULY_1),
                        tuple(Standing.LEFT, JULY_1, null));
        assertThat(on(JUNE_1).joinedOn()).isEqualTo(JUNE_1);
        assertThat(on(JUNE_1).invitedOn()).isEqualTo(MAY_1);
        assertThat(on(JULY_1).leftOn()).isEqualTo(JULY_1);
        assertThat(on(JULY_1).roles()).isEmpty();
    }

    @Test
    void whoLeavesOnTheDayOfJoiningWasNeverThere() {
        recorded(joined(MAY_1));
        recorded(left(MAY_1));

        assertThat(stretches()).hasSize(1);
        assertThat(on(MAY_1).standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void aLateEntryTakesItsPlaceAmongTheDays() {
        recorded(joined(MAY_1));
        recorded(left(JULY_1));
        recorded(new SeatEvent.RoleTaken(NETWORK, PRINCIPAL, "chair", null, null, JUNE_1));

        assertThat(on(MAY_10).roles()).isEmpty();
        assertThat(on(JUNE_1).roles()).containsExactly("chair");
        assertThat(on(JULY_1).roles()).isEmpty();
    }

    @Test
    void aRoleTakenBeforeJoiningCountsFromJoining() {
        recorded(new SeatEvent.RoleTaken(NETWORK, PRINCIPAL, "chair", null, null, MAY_1));
        recorded(joined(MAY_10, "host"));

        assertThat(stretches()).hasSize(1);
        assertThat(on(MAY_10).roles()).containsExactly("chair", "host");
    }

    @Test
    void leavingBeforeJoiningChangesNothing() {
        recorded(left(MAY_1));
        recorded(joined(MAY_10));

        assertThat(on(MAY_10).standing()).isEqualTo(Standing.MEMBER);
        assertThat(stretches()).hasSize(1);
    }

    @Test
    void aRedatedJoiningMovesAndAWithdrawnOneIsGone() {
        EntryId joining = recorded(joined(JUNE_1));
        recorded(new SeatEvent.SeatEntryRedated(NETWORK, PRINCIPAL, List.of(), joining, wording(), MAY_1));
        assertThat(stretches()).extracting(Stretch::from).containsExactly(MAY_1);
        assertThat(on(MAY_1).joinedOn()).isEqualTo(MAY_1);

        recorded(new SeatEvent.SeatEntryWithdrawn(NETWORK, PRINCIPAL, List.of(), joining, wording()));
        assertThat(stretches()).isEmpty();
    }

    @Test
    void whoReturnsHoldsTheRolesThatAreNamedAnew() {
        recorded(joined(MAY_1, "chair"));
        recorded(left(MAY_10));
        recorded(new SeatEvent.MemberReturned(NETWORK, PRINCIPAL, COUNTY, null, List.of("host"), null, JUNE_1));

        assertThat(on(JUNE_1).standing()).isEqualTo(Standing.MEMBER);
        assertThat(on(JUNE_1).roles()).containsExactly("host");
        assertThat(on(JUNE_1).organisationId()).isEqualTo(COUNTY);
        assertThat(on(JUNE_1).joinedOn()).isEqualTo(JUNE_1);
        assertThat(on(JUNE_1).leftOn()).isNull();
    }

    @Test
    void askedWhomTheSeatIsHeldForTheMemberConfirms() {
        recorded(joined(MAY_1));
        recorded(new SeatEvent.ConfirmationAsked(NETWORK, PRINCIPAL, List.of(COUNTY), EntryId.random(), MAY_10));
        recorded(new SeatEvent.SeatConfirmed(NETWORK, PRINCIPAL, COUNTY, JUNE_1));

        assertThat(on(MAY_10).confirmationAsked()).isEqualTo(new SeatOnDay.Confirmation(List.of(COUNTY), MAY_10));
        assertThat(on(MAY_10).organisationId()).isEqualTo(SCHOOL);
        assertThat(on(JUNE_1).confirmationAsked()).isNull();
        assertThat(on(JUNE_1).organisationId()).isEqualTo(COUNTY);
    }

    @Test
    void deputySayTitleAndHolderChangeWhileTheMemberIsThere() {
        PersonId person = PersonId.random();
        recorded(joined(MAY_1));
        recorded(new SeatEvent.DeputyNamed(NETWORK, PRINCIPAL, LocalText.of("fi", "Apulaisrehtori"), person, MAY_10));
        recorded(new SeatEvent.SayChanged(NETWORK, PRINCIPAL, false, null, MAY_10));
        recorded(new SeatEvent.TitleChanged(NETWORK, PRINCIPAL, LocalText.of("fi", "Johtava rehtori"), MAY_10));
        recorded(new SeatEvent.SeatHandedOver(NETWORK, PRINCIPAL, null, person, null, MAY_10));
        recorded(new SeatEvent.HomeOrganisationChanged(NETWORK, PRINCIPAL, COUNTY, null, MAY_10));
        recorded(new SeatEvent.DeputyReleased(NETWORK, PRINCIPAL, JUNE_1));
        recorded(new SeatEvent.RoleTaken(NETWORK, PRINCIPAL, "host", null, null, JUNE_1));
        recorded(new SeatEvent.RoleLaidDown(NETWORK, PRINCIPAL, "host", null, null, JULY_1));

        SeatOnDay seat = on(MAY_10);
        assertThat(seat.deputy()).isEqualTo(new SeatOnDay.Deputy(LocalText.of("fi", "Apulaisrehtori"), person));
        assertThat(seat.hasSay()).isFalse();
        assertThat(seat.title()).isEqualTo(LocalText.of("fi", "Johtava rehtori"));
        assertThat(seat.personId()).isEqualTo(person);
        assertThat(seat.organisationId()).isEqualTo(COUNTY);
        assertThat(on(JUNE_1).deputy()).isNull();
        assertThat(on(JUNE_1).roles()).containsExactly("host");
        assertThat(on(JULY_1).roles()).isEmpty();
    }

    @Test
    void whoDeclinesCanBeInvitedAgain() {
        recorded(invited(MAY_1));
        recorded(new SeatEvent.InvitationDeclined(NETWORK, PRINCIPAL, null, wording(), MAY_10));
        recorded(invited(JUNE_1));

        assertThat(on(MAY_10).standing()).isEqualTo(Standing.DECLINED);
        assertThat(on(MAY_10).leftBecause()).isEqualTo(wording());
        assertThat(on(JUNE_1).standing()).isEqualTo(Standing.INVITED);
        assertThat(on(JUNE_1).leftBecause()).isNull();
    }

    private EntryId recorded(SeatEvent event) {
        EntryId id = EntryId.random();
        chronicle.add(id, event);
        return id;
    }

    private List<Stretch<SeatOnDay>> stretches() {
        return new SeatTimeline().stretches(chronicle.entries());
    }

    private SeatOnDay on(LocalDate day) {
        return stretches().stream()
                .filter(s -> !s.from().isAfter(day)
                        && (s.until() == null || s.until().isAfter(day)))
                .map(Stretch::state)
                .findFirst()
                .orElseThrow();
    }

    private static SeatEvent invited(LocalDate on) {
        return new SeatEvent.MemberInvited(
                NETWORK, PRINCIPAL, LocalText.of("fi", "Rehtori"), SCHOOL, null, null, "a07", on);
    }

    private static SeatEvent joined(LocalDate on, String... roles) {
        return new SeatEvent.MemberJoined(
                NETWORK,
                PRINCIPAL,
                LocalText.of("fi", "Rehtori"),
                SCHOOL,
                null,
                List.of(roles),
                true,
                10,
                null,
                null,
                null,
                on);
    }

    private static SeatEvent left(LocalDate on) {
        return new SeatEvent.MemberLeft(NETWORK, PRINCIPAL, null, wording(), on);
    }

    private static Wording wording() {
        return Wording.of("fi", "Siirtyi muihin tehtäviin");
    }
}
