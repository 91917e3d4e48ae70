package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.SECOND;
import static fi.solmu.command.agreement.Practice.adopted;
import static fi.solmu.command.agreement.Practice.inForce;
import static fi.solmu.command.agreement.Practice.version;

import fi.solmu.command.agreement.Ageing.EndDueVersion;
import fi.solmu.command.agreement.Ageing.ReviewVersion;
import fi.solmu.command.agreement.Committing.ConfirmCommitment;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import org.junit.jupiter.api.Test;

/** What the house decides by itself when the time of a version is over. */
class EndingByItselfTest {

    private static final Terms UNTIL_JUNE = new Terms(null, null, day("2024-06-30"), null);
    private static final VersionLapsed LAPSED = new VersionLapsed(NETWORK, PRACTICE, FIRST, day("2024-07-01"));
    private static final EntryId LAPSE = EntryId.random();

    @Test
    void aVersionLapsesOnTheDayAfterItsLastHoweverLateThatIsNoticed() {
        inForce(UNTIL_JUNE).when(due("2024-07-01")).isRecorded(LAPSED);
        inForce(UNTIL_JUNE).when(due("2024-08-15")).isRecorded(LAPSED);
    }

    @Test
    void onItsLastDayItStillHolds() {
        inForce(UNTIL_JUNE).when(due("2024-06-30")).isRecorded();
    }

    @Test
    void whatLapsedDoesNotLapseAgain() {
        inForce(UNTIL_JUNE).given(LAPSED).when(due("2024-07-02")).isRecorded();
    }

    @Test
    void aVersionEndsWhenItsNoticeHasRun() {
        inForce(UNTIL_JUNE)
                .given(notice("2024-05-15"))
                .when(due("2024-05-15"))
                .isRecorded(new VersionEnded(NETWORK, PRACTICE, FIRST, null, day("2024-05-15")));
    }

    @Test
    void whereALaterVersionTookItsPlaceNothingLapses() {
        inForce(UNTIL_JUNE)
                .given(version(SECOND, 2, CONSENT, Terms.OPEN, "2024-05-02"), adopted(SECOND, Terms.OPEN, "2024-06-01"))
                .when(due("2024-07-01"))
                .isRecorded();
    }

    @Test
    void inANetworkThatHasClosedNothingLapses() {
        inForce(UNTIL_JUNE)
                .given(new NetworkClosed(NETWORK, because("Valmis"), day("2024-07-01")))
                .when(due("2024-07-01"))
                .isRefused("network-closed");
    }

    @Test
    void aLapseThatWasTakenBackIsNotRecordedAgain() {
        inForce(UNTIL_JUNE)
                .given(LAPSE, LAPSED)
                .given(withdrawn(LAPSE))
                .when(due("2024-07-02"))
                .isRecorded();
    }

    @Test
    void takenBackAndAdoptedAnewItLapses() {
        EntryId adoption = EntryId.random();
        Practice.taken()
                .given(version(FIRST, 1, CONSENT, UNTIL_JUNE, "2024-03-01"))
                .given(adoption, adopted(FIRST, UNTIL_JUNE, "2024-03-20"))
                .given(LAPSE, LAPSED)
                .given(withdrawn(LAPSE), withdrawn(adoption), adopted(FIRST, UNTIL_JUNE, "2024-03-21"))
                .when(due("2024-07-02"))
                .isRecorded(LAPSED);
    }

    @Test
    void anotherEndThatWasTakenBackDoesNotKeepItFromLapsing() {
        inForce(UNTIL_JUNE)
                .given(LAPSE, new VersionEnded(NETWORK, PRACTICE, FIRST, null, day("2024-04-01")))
                .given(withdrawn(LAPSE))
                .when(due("2024-07-02"))
                .isRecorded(LAPSED);
    }

    @Test
    void onceItsNoticeHasRunItIsNotInForce() {
        inForce(Terms.OPEN)
                .given(notice("2024-05-15"))
                .when(new ReviewVersion(
                        NETWORK, FIRST, ReviewOutcome.KEPT, null, null, null, day("2024-05-15"), day("2024-05-15")))
                .isRefused("not-in-force");
        inForce(Terms.OPEN)
                .given(notice("2024-05-15"))
                .when(new ConfirmCommitment(
                        NETWORK, FIRST, NURSE, CommitmentLevel.FULL, null, false, day("2024-05-15"), day("2024-05-15")))
                .isRefused("not-in-force");
    }

    private static EndDueVersion due(String today) {
        return new EndDueVersion(NETWORK, FIRST, day(today));
    }

    private static NoticeGiven notice(String endsOn) {
        return new NoticeGiven(NETWORK, PRACTICE, FIRST, day(endsOn), null, day("2024-04-15"));
    }

    private static AgreementEntryWithdrawn withdrawn(EntryId entry) {
        return new AgreementEntryWithdrawn(NETWORK, PRACTICE, FIRST, null, entry, because("Virhe"));
    }
}
