package fi.solmu.command.membership;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.Story.organisation;
import static fi.solmu.command.membership.SeatDecisionsTest.AINO;
import static fi.solmu.command.membership.SeatDecisionsTest.PRINCIPAL;
import static fi.solmu.command.membership.SeatDecisionsTest.TITLE;
import static fi.solmu.command.membership.SeatDecisionsTest.joined;
import static fi.solmu.command.membership.SeatDecisionsTest.left;

import fi.solmu.command.Story;
import fi.solmu.command.membership.Correcting.RedateSeatEntry;
import fi.solmu.command.membership.Correcting.WithdrawSeatEntry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEnded;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryRedated;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was recorded about a seat turns out to be wrong. */
class SeatCorrectionsTest {

    private static final OrganisationId CLINIC = OrganisationId.random();

    private final Story story = Story.of(new MembershipDecisions());

    @Test
    void anEntryIsRedatedWithAReason() {
        EntryId joining = EntryId.random();
        story.given(joining, joined(PRINCIPAL, AINO, "2024-02-01"))
                .when(new RedateSeatEntry(NETWORK, PRINCIPAL, joining, because("Kokous siirtyi"), day("2024-02-08")))
                .isRecorded(new SeatEntryRedated(
                        NETWORK, PRINCIPAL, List.of(AINO), joining, because("Kokous siirtyi"), day("2024-02-08")));
    }

    @Test
    void aJoiningIsNotRedatedBehindTheLeaving() {
        EntryId joining = EntryId.random();
        story.given(joining, joined(PRINCIPAL, null, "2024-02-01"))
                .given(left(PRINCIPAL, null, "2024-06-01"))
                .when(new RedateSeatEntry(NETWORK, PRINCIPAL, joining, because("Erehdys"), day("2024-07-01")))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void anEntryThatNobodyReliesOnIsWithdrawn() {
        EntryId leaving = EntryId.random();
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .given(leaving, left(PRINCIPAL, null, "2024-06-01"))
                .when(new WithdrawSeatEntry(NETWORK, PRINCIPAL, leaving, because("Ei lähtenyt")))
                .isRecorded(new SeatEntryWithdrawn(NETWORK, PRINCIPAL, List.of(), leaving, because("Ei lähtenyt")));
    }

    @Test
    void aWithdrawnEntryIsNotWithdrawnAgain() {
        EntryId leaving = EntryId.random();
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .given(leaving, left(PRINCIPAL, null, "2024-06-01"))
                .given(new SeatEntryWithdrawn(NETWORK, PRINCIPAL, List.of(), leaving, because("Ei lähtenyt")))
                .when(new WithdrawSeatEntry(NETWORK, PRINCIPAL, leaving, because("Ei lähtenyt")))
                .isUnknown();
    }

    @Test
    void aJoiningIsNotRedatedToADayOnWhichTheHomeOrganisationWasNotThere() {
        redatedToADayWithoutTheClinic(joinedFor(CLINIC)).isRefused("organisation-not-there");
    }

    @Test
    void aReturnIsNotRedatedToADayOnWhichTheHomeOrganisationWasNotThere() {
        story.given(joined(PRINCIPAL, null, "2024-02-01")).given(left(PRINCIPAL, null, "2024-02-10"));
        redatedToADayWithoutTheClinic(
                        new MemberReturned(NETWORK, PRINCIPAL, CLINIC, null, List.of(), null, day("2024-04-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void aMoveIsNotRedatedToADayOnWhichTheNewHomeOrganisationWasNotThere() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"));
        redatedToADayWithoutTheClinic(new HomeOrganisationChanged(NETWORK, PRINCIPAL, CLINIC, null, day("2024-04-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void aConfirmationIsNotRedatedToADayOnWhichTheSuccessorWasNotThere() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .given(new ConfirmationAsked(NETWORK, PRINCIPAL, List.of(CLINIC), EntryId.random(), day("2024-02-05")));
        redatedToADayWithoutTheClinic(new SeatConfirmed(NETWORK, PRINCIPAL, CLINIC, day("2024-04-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void anInvitationIsNotRedatedBehindTheEndOfTheHomeOrganisation() {
        EntryId invitation = EntryId.random();
        story.given(new OrganisationEnded(NETWORK, HOSPITAL, null, day("2024-06-01")))
                .given(invitation, invitedFor(HOSPITAL))
                .when(new RedateSeatEntry(NETWORK, PRINCIPAL, invitation, because("Erehdys"), day("2024-07-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void anInvitationMayBeRedatedBeforeTheBeginningOfTheHomeOrganisation() {
        EntryId invitation = EntryId.random();
        story.given(organisation(CLINIC, "2024-03-01"))
                .given(invitation, invitedFor(CLINIC))
                .when(new RedateSeatEntry(NETWORK, PRINCIPAL, invitation, because("Erehdys"), day("2024-02-15")))
                .isRecorded(new SeatEntryRedated(
                        NETWORK, PRINCIPAL, List.of(), invitation, because("Erehdys"), day("2024-02-15")));
    }

    /** The clinic began in March; the entry, of April, turns out to be of February. */
    private Story.Outcome redatedToADayWithoutTheClinic(SeatEvent event) {
        EntryId entry = EntryId.random();
        return story.given(organisation(CLINIC, "2024-03-01"))
                .given(entry, event)
                .when(new RedateSeatEntry(NETWORK, PRINCIPAL, entry, because("Erehdys"), day("2024-02-15")));
    }

    private static SeatEvent.MemberJoined joinedFor(OrganisationId organisation) {
        return new SeatEvent.MemberJoined(
                NETWORK,
                PRINCIPAL,
                TITLE,
                organisation,
                null,
                List.of(),
                true,
                null,
                null,
                null,
                null,
                day("2024-04-01"));
    }

    private static MemberInvited invitedFor(OrganisationId organisation) {
        return new MemberInvited(NETWORK, PRINCIPAL, TITLE, organisation, null, null, null, day("2024-04-01"));
    }
}
