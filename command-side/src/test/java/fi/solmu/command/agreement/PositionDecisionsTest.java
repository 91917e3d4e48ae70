package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;
import static fi.solmu.command.agreement.Practice.OBJECTION;
import static fi.solmu.command.agreement.Practice.OBSERVER;
import static fi.solmu.command.agreement.Practice.PLANNER;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.PRINCIPAL;
import static fi.solmu.command.agreement.Practice.adopted;
import static fi.solmu.command.agreement.Practice.amended;
import static fi.solmu.command.agreement.Practice.answer;
import static fi.solmu.command.agreement.Practice.left;
import static fi.solmu.command.agreement.Practice.objection;
import static fi.solmu.command.agreement.Practice.position;
import static fi.solmu.command.agreement.Practice.take;

import fi.solmu.command.Story;
import fi.solmu.command.agreement.Objecting.ClarifyObjection;
import fi.solmu.command.agreement.Objecting.IntegrateObjection;
import fi.solmu.command.agreement.Objecting.WithdrawObjection;
import fi.solmu.command.agreement.Positioning.RecordPositions;
import fi.solmu.command.agreement.Positioning.TakePosition;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionClarified;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionDecisionsTest {

    private final Story story = Practice.proposed(CONSENT);

    @Test
    void aMemberSaysWhereTheyStand() {
        story.when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"))
                .isRecorded(position(NURSE, Stance.CONSENT, null, "2024-03-05"));
    }

    @Test
    void aMemberSpeaksForThemselvesFromTheirOwnAccount() {
        story.when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"), NURSES_ACCOUNT)
                .isRecorded(position(NURSE, Stance.CONSENT, null, "2024-03-05"));
    }

    @Test
    void nobodySpeaksForSomeoneElse() {
        story.when(take(PRINCIPAL, Stance.CONSENT, null, 1, "2024-03-05"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void aStrangerIsToldNothing() {
        story.when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"), AccountId.random())
                .isUnknown();
    }

    @Test
    void anAccountThatNoLongerSpeaksForTheMemberIsToldNothing() {
        story.given(new SeatUnlinked(NETWORK, NURSE, NURSES_ACCOUNT))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void whoHasLeftNoLongerSpeaksNotEvenForAnEarlierDay() {
        var command = new TakePosition(
                NETWORK, FIRST, answer(NURSE, Stance.CONSENT, null), 1, false, day("2024-03-05"), day("2024-03-08"));
        story.given(left(NURSE, "2024-03-07")).when(command, NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void whoHasLeftTakesNoPosition() {
        story.given(left(NURSE, "2024-03-05"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void whoWasNeverThereIsUnknown() {
        story.when(take(MemberId.random(), Stance.CONSENT, null, 1, "2024-03-05"))
                .isUnknown();
    }

    @Test
    void whoHasNoSayIsHeardOnly() {
        story.when(take(OBSERVER, Stance.CONSENT, null, 1, "2024-03-05")).isRefused("no-say");
        Practice.proposed(CONSENT)
                .when(take(OBSERVER, Stance.HEARD, "Hyvä teksti", 1, "2024-03-05"))
                .isRecorded(position(OBSERVER, Stance.HEARD, "Hyvä teksti", "2024-03-05"));
    }

    @Test
    void aClosedProposalTakesNoPositionNotEvenForAnEarlierDay() {
        story.given(adopted(FIRST, Terms.OPEN, "2024-03-20"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"))
                .isRefused("proposal-already-closed");
    }

    @Test
    void aPositionIsOnTheTextAsItIsNow() {
        story.given(amended(2, "2024-03-04"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"))
                .isRefused("text-has-changed");
    }

    @Test
    void nobodyTakesAPositionBeforeTheProposal() {
        story.when(take(NURSE, Stance.CONSENT, null, 1, "2024-02-29")).isRefused("before-it-was-proposed");
    }

    @Test
    void aProposalThatNobodyMadeIsUnknown() {
        var command = new TakePosition(
                NETWORK,
                ProposalId.random(),
                answer(NURSE, Stance.CONSENT, null),
                1,
                false,
                day("2024-03-05"),
                day("2024-03-05"));
        story.when(command).isUnknown();
    }

    @Test
    void aProposalOfAnotherNetworkIsUnknown() {
        var command = new TakePosition(
                NetworkId.random(),
                FIRST,
                answer(NURSE, Stance.CONSENT, null),
                1,
                false,
                day("2024-03-05"),
                day("2024-03-05"));
        story.when(command).isUnknown();
    }

    @Test
    void anObjectionIsRaisedWithItsReason() {
        story.when(take(NURSE, Stance.OBJECTION, "Liian lyhyt aika", 1, "2024-03-05"))
                .isRecorded(
                        position(NURSE, Stance.OBJECTION, "Liian lyhyt aika", "2024-03-05"),
                        objection(NURSE, "Liian lyhyt aika", "2024-03-05"));
    }

    @Test
    void anObjectionNeedsItsReason() {
        story.when(take(NURSE, Stance.OBJECTION, null, 1, "2024-03-05")).isRefused("objection-needs-reason");
    }

    @Test
    void whoStandsAsideSaysWhy() {
        story.when(take(NURSE, Stance.STAND_ASIDE, null, 1, "2024-03-05")).isRefused("stand-aside-needs-reason");
    }

    @Test
    void sayingTheSameAgainRecordsNothing() {
        story.given(position(NURSE, Stance.CONSENT, null, "2024-03-05"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-06"))
                .isRecorded();
    }

    @Test
    void aPositionIsTakenAnewAndTheOldOneStays() {
        story.given(position(NURSE, Stance.CONSENT, null, "2024-03-05"))
                .when(take(NURSE, Stance.CONSENT_WITH_CONCERN, "Aika?", 1, "2024-03-06"))
                .isRecorded(position(NURSE, Stance.CONSENT_WITH_CONCERN, "Aika?", "2024-03-06"));
    }

    @Test
    void whoConsentsAfterAllNoLongerObjects() {
        story.given(position(NURSE, Stance.OBJECTION, "Aika", "2024-03-05"), objection(NURSE, "Aika", "2024-03-05"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-06"))
                .isRecorded(
                        position(NURSE, Stance.CONSENT, null, "2024-03-06"),
                        new ObjectionWithdrawn(NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, null, day("2024-03-06")));
    }

    @Test
    void whoObjectsAgainClarifiesTheirObjection() {
        story.given(position(NURSE, Stance.OBJECTION, "Aika", "2024-03-05"), objection(NURSE, "Aika", "2024-03-05"))
                .when(take(NURSE, Stance.OBJECTION, "Viikko ei riitä", 1, "2024-03-06"))
                .isRecorded(
                        position(NURSE, Stance.OBJECTION, "Viikko ei riitä", "2024-03-06"),
                        new ObjectionClarified(
                                NETWORK,
                                PRACTICE,
                                FIRST,
                                OBJECTION,
                                NURSE,
                                because("Viikko ei riitä").by(NURSE),
                                day("2024-03-06")));
    }

    @Test
    void aMemberWithdrawsTheirOwnObjection() {
        var command = new WithdrawObjection(
                NETWORK, FIRST, OBJECTION, because("Asia selvisi"), day("2024-03-06"), day("2024-03-06"));
        story.given(objection(NURSE, "Aika", "2024-03-05"))
                .when(command, NURSES_ACCOUNT)
                .isRecorded(new ObjectionWithdrawn(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        OBJECTION,
                        NURSE,
                        because("Asia selvisi").by(NURSE),
                        day("2024-03-06")));
    }

    @Test
    void nobodyWithdrawsTheObjectionOfSomeoneElse() {
        story.given(objection(PRINCIPAL, "Aika", "2024-03-05"))
                .when(
                        new WithdrawObjection(NETWORK, FIRST, OBJECTION, null, day("2024-03-06"), day("2024-03-06")),
                        NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void anObjectionIsSettledOnce() {
        story.given(
                        objection(NURSE, "Aika", "2024-03-05"),
                        new ObjectionIntegrated(
                                NETWORK,
                                PRACTICE,
                                FIRST,
                                OBJECTION,
                                NURSE,
                                because("Kaksi viikkoa"),
                                day("2024-03-06")))
                .when(new WithdrawObjection(NETWORK, FIRST, OBJECTION, null, day("2024-03-07"), day("2024-03-07")))
                .isRefused("objection-not-open");
    }

    @Test
    void anObjectionIsClarifiedAndIntegrated() {
        story.given(objection(NURSE, "Aika", "2024-03-05"))
                .when(new ClarifyObjection(
                        NETWORK, FIRST, OBJECTION, because("Viikko"), day("2024-03-06"), day("2024-03-06")))
                .isRecorded(new ObjectionClarified(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        OBJECTION,
                        NURSE,
                        because("Viikko").by(NURSE),
                        day("2024-03-06")));
        Practice.proposed(CONSENT)
                .given(objection(NURSE, "Aika", "2024-03-05"))
                .when(new IntegrateObjection(
                        NETWORK, FIRST, OBJECTION, because("Kaksi viikkoa"), day("2024-03-06"), day("2024-03-06")))
                .isRecorded(new ObjectionIntegrated(
                        NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, because("Kaksi viikkoa"), day("2024-03-06")));
    }

    @Test
    void onlyAKeeperIntegratesAnObjection() {
        story.given(objection(NURSE, "Aika", "2024-03-05"))
                .when(
                        new IntegrateObjection(
                                NETWORK, FIRST, OBJECTION, because("Kaksi"), day("2024-03-06"), day("2024-03-06")),
                        NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void anObjectionThatNobodyRaisedIsUnknown() {
        story.when(new IntegrateObjection(
                        NETWORK, FIRST, ObjectionId.random(), because("Kaksi"), day("2024-03-06"), day("2024-03-06")))
                .isUnknown();
    }

    @Test
    void aMeetingsPositionsAreRecordedEachAsOnesOwn() {
        var command = new RecordPositions(
                NETWORK,
                FIRST,
                List.of(answer(NURSE, Stance.CONSENT, null), answer(PLANNER, Stance.ABSENT, null)),
                1,
                day("2024-03-10"),
                day("2024-03-10"));
        story.when(command)
                .isRecorded(
                        position(NURSE, Stance.CONSENT, null, "2024-03-10"),
                        position(PLANNER, Stance.ABSENT, null, "2024-03-10"));
    }

    @Test
    void oneBadPositionOfAMeetingHoldsAllOfThemBack() {
        var command = new RecordPositions(
                NETWORK,
                FIRST,
                List.of(
                        answer(NURSE, Stance.CONSENT, null),
                        answer(OBSERVER, Stance.CONSENT, null),
                        answer(MemberId.random(), Stance.CONSENT, null),
                        answer(NURSE, Stance.ABSENT, null)),
                1,
                day("2024-03-10"),
                day("2024-03-10"));
        story.when(command).isBadAt("/positions/1", "/positions/2", "/positions/3");
    }

    @Test
    void nobodySaysWhereTheyWillStandTomorrow() {
        var command = new TakePosition(
                NETWORK, FIRST, answer(NURSE, Stance.CONSENT, null), 1, false, day("2024-03-06"), day("2024-03-05"));
        story.when(command).isRefused("day-has-not-come");
    }

    @Test
    void anObjectionRecordedLateEndsWhereTheMemberSaidSomethingElse() {
        story.given(position(NURSE, Stance.CONSENT, null, "2024-03-08"))
                .when(take(NURSE, Stance.OBJECTION, "Aika", 1, "2024-03-05"))
                .isRecorded(
                        position(NURSE, Stance.OBJECTION, "Aika", "2024-03-05"),
                        objection(NURSE, "Aika", "2024-03-05"),
                        new ObjectionWithdrawn(NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, null, day("2024-03-08")));
    }

    @Test
    void whatIsSaidLateLeavesWhatWasSaidSinceAsItIs() {
        story.given(position(NURSE, Stance.OBJECTION, "Aika", "2024-03-08"), objection(NURSE, "Aika", "2024-03-08"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"))
                .isRecorded(position(NURSE, Stance.CONSENT, null, "2024-03-05"));
        Practice.proposed(CONSENT)
                .given(position(NURSE, Stance.OBJECTION, "Aika", "2024-03-08"), objection(NURSE, "Aika", "2024-03-08"))
                .when(take(NURSE, Stance.OBJECTION, "Aika", 1, "2024-03-05"))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void aPositionOnAnEarlierTextIsRecordedLateForADayBeforeTheChange() {
        story.given(amended(2, "2024-03-10"))
                .when(take(NURSE, Stance.CONSENT, null, 1, "2024-03-05"))
                .isRecorded(position(NURSE, Stance.CONSENT, null, "2024-03-05"));
    }

    @Test
    void historyMayHaveHeardThoseWhoJoinedLater() {
        var command = new TakePosition(
                NETWORK, FIRST, answer(PRINCIPAL, Stance.HEARD, null), 1, true, day("2024-03-05"), day("2024-03-05"));
        Practice.proposed(CONSENT)
                .given(left(PRINCIPAL, "2024-03-03"))
                .when(command)
                .isRefused("not-a-member-on-that-day");
        MemberId later = MemberId.random();
        story.when(new TakePosition(
                        NETWORK,
                        FIRST,
                        answer(later, Stance.HEARD, null),
                        1,
                        true,
                        day("2024-03-05"),
                        day("2024-03-05")))
                .isRecorded(
                        new PositionTaken(NETWORK, PRACTICE, FIRST, later, Stance.HEARD, 1, null, day("2024-03-05")));
    }
}
