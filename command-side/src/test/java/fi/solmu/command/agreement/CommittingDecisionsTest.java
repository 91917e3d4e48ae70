package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;
import static fi.solmu.command.agreement.Practice.PLANNER;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.SECOND;
import static fi.solmu.command.agreement.Practice.adopted;
import static fi.solmu.command.agreement.Practice.left;
import static fi.solmu.command.agreement.Practice.version;

import fi.solmu.command.agreement.Committing.ConfirmCommitment;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Members commit to what is in force: fully, in part, or not yet, and then they say why. */
class CommittingDecisionsTest {

    @Test
    void aMemberCommitsFromTheirOwnAccount() {
        Practice.inForce(Terms.OPEN)
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"), NURSES_ACCOUNT)
                .isRecorded(committed(CommitmentLevel.FULL, null, "2024-04-01"));
    }

    @Test
    void whoCommitsInPartOrNotYetSaysWhy() {
        for (CommitmentLevel level : new CommitmentLevel[] {CommitmentLevel.PARTIAL, CommitmentLevel.NOT_YET}) {
            Practice.inForce(Terms.OPEN).when(commit(level, null, "2024-04-01")).isRefused("commitment-needs-reason");
            Practice.inForce(Terms.OPEN)
                    .when(commit(level, "Aika", "2024-04-01"))
                    .isRecorded(committed(level, "Aika", "2024-04-01"));
        }
    }

    @Test
    void historyMayNotKnowWhy() {
        var command = new ConfirmCommitment(
                NETWORK, FIRST, NURSE, CommitmentLevel.PARTIAL, null, true, day("2024-04-01"), day("2024-04-01"));
        Practice.inForce(Terms.OPEN).when(command).isRecorded(committed(CommitmentLevel.PARTIAL, null, "2024-04-01"));
    }

    @Test
    void aCommitmentIsToWhatIsInForceOnItsDay() {
        Practice.proposed(CONSENT)
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRefused("not-in-force");
        Practice.inForce(Terms.OPEN)
                .when(commit(CommitmentLevel.FULL, null, "2024-03-19"))
                .isRefused("not-in-force");
        Practice.inForce(new Terms(null, null, day("2024-03-31"), null))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRefused("not-in-force");
        Practice.inForce(Terms.OPEN)
                .given(new VersionEnded(NETWORK, PRACTICE, FIRST, null, day("2024-04-01")))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRefused("not-in-force");
        Practice.inForce(Terms.OPEN)
                .given(version(SECOND, 2, CONSENT, Terms.OPEN, "2024-03-25"), adopted(SECOND, Terms.OPEN, "2024-04-01"))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRefused("version-superseded");
    }

    @Test
    void onlyWhoIsThereCommits() {
        Practice.inForce(Terms.OPEN)
                .given(left(NURSE, "2024-04-01"))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRefused("not-a-member-on-that-day");
        Practice.inForce(Terms.OPEN)
                .given(left(NURSE, "2024-04-01"))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"), NURSES_ACCOUNT)
                .isUnknown();
        Practice.inForce(Terms.OPEN)
                .when(commitOf(PLANNER, "2024-04-01", "2024-04-01"), NURSES_ACCOUNT)
                .isUnknown();
        Practice.inForce(Terms.OPEN)
                .when(commitOf(MemberId.random(), "2024-04-01", "2024-04-01"))
                .isUnknown();
        Practice.inForce(Terms.OPEN)
                .when(commitOf(NURSE, "2024-04-02", "2024-04-01"))
                .isRefused("day-has-not-come");
    }

    @Test
    void aCommitmentIsSaidAnewAndTheVerySameOnlyOnce() {
        Practice.inForce(Terms.OPEN)
                .given(committed(CommitmentLevel.FULL, null, "2024-04-01"))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRecorded();
        Practice.inForce(Terms.OPEN)
                .given(
                        committed(CommitmentLevel.FULL, null, "2024-04-01"),
                        committed(CommitmentLevel.NOT_YET, "Aika", "2024-04-01"))
                .when(commit(CommitmentLevel.FULL, null, "2024-04-01"))
                .isRecorded(committed(CommitmentLevel.FULL, null, "2024-04-01"));
        Practice.inForce(Terms.OPEN)
                .given(committed(CommitmentLevel.FULL, null, "2024-04-01"))
                .when(commit(CommitmentLevel.FULL, null, "2024-05-01"))
                .isRecorded(committed(CommitmentLevel.FULL, null, "2024-05-01"));
    }

    private static ConfirmCommitment commit(CommitmentLevel level, @Nullable String why, String on) {
        return new ConfirmCommitment(
                NETWORK, FIRST, NURSE, level, why == null ? null : because(why), false, day(on), day(on));
    }

    private static ConfirmCommitment commitOf(MemberId member, String on, String today) {
        return new ConfirmCommitment(NETWORK, FIRST, member, CommitmentLevel.FULL, null, false, day(on), day(today));
    }

    private static CommitmentConfirmed committed(CommitmentLevel level, @Nullable String why, String on) {
        return new CommitmentConfirmed(
                NETWORK,
                PRACTICE,
                FIRST,
                NURSE,
                level,
                why == null ? null : because(why).by(NURSE),
                day(on));
    }
}
