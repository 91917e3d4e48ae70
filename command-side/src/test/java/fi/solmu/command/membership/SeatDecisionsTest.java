package fi.solmu.command.membership;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.membership.Correcting.WithdrawSeatEntry;
import fi.solmu.command.membership.Inviting.AcceptInvitation;
import fi.solmu.command.membership.Inviting.DeclineInvitation;
import fi.solmu.command.membership.Inviting.InviteMember;
import fi.solmu.command.membership.Joining.JoinNetwork;
import fi.solmu.command.membership.Joining.LeaveNetwork;
import fi.solmu.command.membership.Joining.ReturnToNetwork;
import fi.solmu.command.membership.Serving.ChangeSay;
import fi.solmu.command.membership.Serving.HandOverRole;
import fi.solmu.command.membership.Serving.HandOverSeat;
import fi.solmu.command.membership.Serving.LayDownRole;
import fi.solmu.command.membership.Serving.ReleaseDeputy;
import fi.solmu.command.membership.Serving.TakeRole;
import fi.solmu.command.membership.Succeeding.ChangeHomeOrganisation;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEnded;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.InvitationDeclined;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatDecisionsTest {

    static final MemberId PRINCIPAL = MemberId.random();
    private static final MemberId NURSE = MemberId.random();
    static final PersonId AINO = PersonId.random();
    static final LocalText TITLE = LocalText.of("fi", "Rehtori");

    private final Story story = Story.of(new MembershipDecisions());

    @Test
    void someoneIsInvitedAndJoinsAsInvited() {
        story.given(invited(PRINCIPAL, AINO, "2024-02-01"))
                .when(join(PRINCIPAL, null, "2024-03-01"))
                .isRecorded(joined(PRINCIPAL, AINO, "2024-03-01"));
    }

    @Test
    void whoWasNotInvitedJoinsWithTitleAndOrganisation() {
        story.when(join(PRINCIPAL, null, "2024-03-01")).isRefused("seat-not-described");
    }

    @Test
    void aSecondInvitationWaitsForTheAnswerToTheFirst() {
        story.given(invited(PRINCIPAL, null, "2024-02-01"))
                .when(new InviteMember(NETWORK, PRINCIPAL, TITLE, SCHOOL, null, null, null, day("2024-02-02")))
                .isRefused("already-invited");
    }

    @Test
    void someoneCanBeInvitedForAnOrganisationThatIsAboutToBegin() {
        OrganisationId coming = OrganisationId.random();
        var invitation = new InviteMember(NETWORK, PRINCIPAL, TITLE, coming, null, null, null, day("2024-11-20"));
        story.given(Story.organisation(coming, "2025-01-01"))
                .when(invitation)
                .isRecorded(new MemberInvited(NETWORK, PRINCIPAL, TITLE, coming, null, null, null, day("2024-11-20")));
    }

    @Test
    void aDeclinedInvitationIsNotJoined() {
        story.given(invited(PRINCIPAL, null, "2024-02-01"), declined(PRINCIPAL, "2024-02-05"))
                .when(join(PRINCIPAL, null, "2024-03-01"))
                .isRefused("invitation-declined");
    }

    @Test
    void onlyAnOpenInvitationIsAnswered() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new AcceptInvitation(NETWORK, PRINCIPAL, day("2024-02-05")))
                .isRefused("no-open-invitation");
    }

    @Test
    void decliningNamesThePersonWhoWasAsked() {
        story.given(invited(PRINCIPAL, AINO, "2024-02-01"))
                .when(new DeclineInvitation(NETWORK, PRINCIPAL, null, day("2024-02-05")))
                .isRecorded(new InvitationDeclined(NETWORK, PRINCIPAL, AINO, null, day("2024-02-05")));
    }

    @Test
    void aSeatIsNotTakenTwice() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(join(PRINCIPAL, SCHOOL, "2024-03-01"))
                .isRefused("already-a-member");
    }

    @Test
    void nobodyJoinsForAnOrganisationThatHasEnded() {
        story.given(new OrganisationEnded(NETWORK, SCHOOL, null, day("2024-02-15")))
                .when(join(PRINCIPAL, SCHOOL, "2024-03-01"))
                .isRefused("organisation-not-there");
    }

    @Test
    void nobodyJoinsForAnOrganisationThatNobodyKnows() {
        story.when(join(PRINCIPAL, OrganisationId.random(), "2024-03-01")).isUnknown();
    }

    @Test
    void nobodyJoinsBeforeTheNetworkBegan() {
        story.when(join(PRINCIPAL, SCHOOL, "2023-12-31")).isRefused("organisation-not-there");
        Story.of(new MembershipDecisions())
                .given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new TakeRole(NETWORK, PRINCIPAL, "chair", null, day("2023-12-31")))
                .isRefused("before-the-network-began");
    }

    @Test
    void nothingHappensAfterTheNetworkClosed() {
        story.given(
                        joined(PRINCIPAL, null, "2024-02-01"),
                        new NetworkClosed(NETWORK, because("Loppu"), day("2025-01-01")))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2025-01-01")))
                .isRefused("network-closed");
    }

    @Test
    void aMemberLeavesWithAReason() {
        story.given(joined(PRINCIPAL, AINO, "2024-02-01"))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, because("Uusi työ"), day("2024-06-01")))
                .isRecorded(new MemberLeft(NETWORK, PRINCIPAL, AINO, because("Uusi työ"), day("2024-06-01")));
    }

    @Test
    void aSeatIsNotLeftTwice() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"), left(PRINCIPAL, null, "2024-06-01"))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-07-01")))
                .isRefused("member-already-left");
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-01-31")))
                .isRefused("leave-before-join");
    }

    @Test
    void nobodyLeavesOnTheDayOfJoining() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-02-01")))
                .isRefused("leave-before-join");
    }

    @Test
    void aLateLeavingMustNotContradictWhatTheMemberDidAfterwards() {
        story.given(
                        joined(PRINCIPAL, null, "2024-02-01"),
                        new RoleTaken(NETWORK, PRINCIPAL, "chair", null, null, day("2024-09-01")))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-06-01")))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void theLastKeeperOfTheRecordDoesNotLeave() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"), new KeeperNamed(NETWORK, Story.KEEPER, PRINCIPAL))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-06-01")))
                .isRefused("last-keeper-needs-a-successor");
    }

    @Test
    void aKeeperLeavesWhenAnotherKeepsTheRecord() {
        story.given(
                        joined(PRINCIPAL, null, "2024-02-01"),
                        new KeeperNamed(NETWORK, Story.KEEPER, PRINCIPAL),
                        new KeeperNamed(NETWORK, AccountId.random(), null))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-06-01")))
                .isRecorded(left(PRINCIPAL, null, "2024-06-01"));
    }

    @Test
    void whoDoesNotKeepTheRecordIsToldNothing() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new LeaveNetwork(NETWORK, PRINCIPAL, null, day("2024-06-01")), AccountId.random())
                .isUnknown();
    }

    @Test
    void whoHasLeftReturnsToTheFormerOrganisation() {
        story.given(joined(PRINCIPAL, AINO, "2024-02-01"), left(PRINCIPAL, AINO, "2024-06-01"))
                .when(new ReturnToNetwork(NETWORK, PRINCIPAL, null, List.of("chair"), null, day("2025-01-01")))
                .isRecorded(new MemberReturned(
                        NETWORK, PRINCIPAL, SCHOOL, AINO, List.of("chair"), null, day("2025-01-01")));
    }

    @Test
    void onlyWhoHasLeftReturns() {
        story.given(invited(PRINCIPAL, null, "2024-02-01"))
                .when(new ReturnToNetwork(NETWORK, PRINCIPAL, null, List.of(), null, day("2025-01-01")))
                .isRefused("never-left");
    }

    @Test
    void whoHasLeftReturnsInsteadOfJoining() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"), left(PRINCIPAL, null, "2024-06-01"))
                .when(join(PRINCIPAL, SCHOOL, "2025-01-01"))
                .isRefused("already-left");
    }

    @Test
    void aPersonHoldsOneSeatAtATime() {
        story.given(joined(PRINCIPAL, AINO, "2024-02-01"))
                .when(new InviteMember(NETWORK, NURSE, TITLE, HOSPITAL, AINO, null, null, day("2024-03-01")))
                .isRefused("person-already-holds-a-seat");
    }

    @Test
    void aPersonWhoHasLeftOneSeatMayTakeAnother() {
        story.given(joined(PRINCIPAL, AINO, "2024-02-01"), left(PRINCIPAL, AINO, "2024-06-01"))
                .when(new InviteMember(NETWORK, NURSE, TITLE, HOSPITAL, AINO, null, null, day("2024-06-01")))
                .isRecorded(new MemberInvited(NETWORK, NURSE, TITLE, HOSPITAL, AINO, null, null, day("2024-06-01")));
    }

    @Test
    void aSeatIsNotHandedToSomeoneWhoHoldsAnother() {
        story.given(joined(PRINCIPAL, AINO, "2024-02-01"), joined(NURSE, null, "2024-02-01"))
                .when(new HandOverSeat(NETWORK, NURSE, AINO, null, day("2024-03-01")))
                .isRefused("person-already-holds-a-seat");
    }

    @Test
    void withdrawingALeavingMustNotGiveAPersonTwoSeats() {
        EntryId leaving = EntryId.random();
        story.given(joined(PRINCIPAL, AINO, "2024-02-01"))
                .given(leaving, left(PRINCIPAL, AINO, "2024-06-01"))
                .given(joined(NURSE, AINO, "2024-07-01"))
                .when(new WithdrawSeatEntry(NETWORK, PRINCIPAL, leaving, because("Väärin kirjattu")))
                .isRefused("person-already-holds-a-seat");
    }

    @Test
    void aRoleIsNotTakenTwice() {
        story.given(
                        joined(PRINCIPAL, null, "2024-02-01"),
                        new RoleTaken(NETWORK, PRINCIPAL, "chair", null, null, day("2024-03-01")))
                .when(new TakeRole(NETWORK, PRINCIPAL, "chair", null, day("2024-04-01")))
                .isRefused("role-already-held");
    }

    @Test
    void aRoleThatIsNotHeldIsNotLaidDown() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new LayDownRole(NETWORK, PRINCIPAL, "chair", null, day("2024-04-01")))
                .isRefused("role-not-held");
    }

    @Test
    void whoHasLeftTakesNoRole() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"), left(PRINCIPAL, null, "2024-06-01"))
                .when(new TakeRole(NETWORK, PRINCIPAL, "chair", null, day("2024-07-01")))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void aRoleIsHandedOverInOneStroke() {
        story.given(
                        joined(PRINCIPAL, null, "2024-02-01"),
                        joined(NURSE, null, "2024-02-01"),
                        new RoleTaken(NETWORK, PRINCIPAL, "chair", null, null, day("2024-03-01")))
                .when(new HandOverRole(NETWORK, PRINCIPAL, "chair", NURSE, null, day("2025-01-01")))
                .isRecorded(
                        new RoleLaidDown(NETWORK, PRINCIPAL, "chair", NURSE, null, day("2025-01-01")),
                        new RoleTaken(NETWORK, NURSE, "chair", PRINCIPAL, null, day("2025-01-01")));
    }

    @Test
    void aRoleIsNotHandedToSomeoneWhoIsNotThere() {
        story.given(
                        joined(PRINCIPAL, null, "2024-02-01"),
                        new RoleTaken(NETWORK, PRINCIPAL, "chair", null, null, day("2024-03-01")))
                .when(new HandOverRole(NETWORK, PRINCIPAL, "chair", NURSE, null, day("2025-01-01")))
                .isUnknown();
    }

    @Test
    void aRoleIsNotHandedToOneself() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new HandOverRole(NETWORK, PRINCIPAL, "chair", PRINCIPAL, null, day("2025-01-01")))
                .isRefused("handed-over-to-oneself");
    }

    @Test
    void aDeputyThatIsNotThereIsNotReleased() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new ReleaseDeputy(NETWORK, PRINCIPAL, day("2025-01-01")))
                .isRefused("no-deputy");
    }

    @Test
    void aSayThatIsThereAlreadyIsNotGivenAgain() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new ChangeSay(NETWORK, PRINCIPAL, true, null, day("2025-01-01")))
                .isRefused("nothing-changes");
    }

    @Test
    void aMemberMovesToAnotherHomeOrganisation() {
        story.given(joined(PRINCIPAL, null, "2024-02-01"))
                .when(new ChangeHomeOrganisation(NETWORK, PRINCIPAL, HOSPITAL, null, day("2025-01-01")))
                .isRecorded(new HomeOrganisationChanged(NETWORK, PRINCIPAL, HOSPITAL, null, day("2025-01-01")));
    }

    static MemberInvited invited(MemberId member, @Nullable PersonId person, String on) {
        return new MemberInvited(NETWORK, member, TITLE, SCHOOL, person, null, null, day(on));
    }

    private static InvitationDeclined declined(MemberId member, String on) {
        return new InvitationDeclined(NETWORK, member, null, null, day(on));
    }

    static MemberJoined joined(MemberId member, @Nullable PersonId person, String on) {
        return new MemberJoined(
                NETWORK, member, TITLE, SCHOOL, person, List.of(), true, null, null, null, null, day(on));
    }

    static MemberLeft left(MemberId member, @Nullable PersonId person, String on) {
        return new MemberLeft(NETWORK, member, person, null, day(on));
    }

    private static JoinNetwork join(MemberId member, @Nullable OrganisationId organisation, String on) {
        return new JoinNetwork(
                NETWORK,
                member,
                organisation == null ? null : TITLE,
                organisation,
                null,
                List.of(),
                true,
                null,
                null,
                null,
                null,
                day(on));
    }
}
