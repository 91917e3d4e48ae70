package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.SECOND;
import static fi.solmu.command.agreement.Practice.adopted;
import static fi.solmu.command.agreement.Practice.version;

import fi.solmu.command.Actor;
import fi.solmu.command.Story;
import fi.solmu.command.agreement.Ageing.EndDueVersion;
import fi.solmu.command.agreement.Ageing.EndVersion;
import fi.solmu.command.agreement.Ageing.GiveNotice;
import fi.solmu.command.agreement.Ageing.ReviewVersion;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is in force since the 20th of March is looked at again, is given notice of, and is over in time. */
class AgeingDecisionsTest {

    private static final Terms UNTIL_JUNE = new Terms(null, day("2024-06-01"), day("2024-06-30"), null);
    private static final Terms NOTICE = new Terms(null, null, null, 30);

    @Test
    void aReviewKeepsRevisesOrEnds() {
        Practice.inForce(Terms.OPEN)
                .when(review(ReviewOutcome.KEPT, "2025-04-01", "2024-04-01"))
                .isRecorded(reviewed(ReviewOutcome.KEPT, "2025-04-01", "2024-04-01"));
        Practice.inForce(Terms.OPEN)
                .when(review(ReviewOutcome.TO_BE_REVISED, null, "2024-04-01"))
                .isRecorded(reviewed(ReviewOutcome.TO_BE_REVISED, null, "2024-04-01"));
        Practice.inForce(Terms.OPEN)
                .when(review(ReviewOutcome.ENDED, null, "2024-04-01"))
                .isRecorded(reviewed(ReviewOutcome.ENDED, null, "2024-04-01"), ended("Syy", "2024-04-01"));
    }

    @Test
    void aReviewIsOfWhatIsInForceOnItsDay() {
        Practice.proposed(CONSENT)
                .when(review(ReviewOutcome.KEPT, null, "2024-04-01"))
                .isRefused("not-in-force");
        Practice.proposed(CONSENT)
                .when(review(ReviewOutcome.ENDED, null, "2024-04-01"))
                .isRefused("not-in-force");
        Practice.inForce(Terms.OPEN)
                .when(review(ReviewOutcome.KEPT, null, "2024-03-19"))
                .isRefused("not-in-force");
        Practice.inForce(UNTIL_JUNE)
                .when(review(ReviewOutcome.KEPT, null, "2024-07-01"))
                .isRefused("not-in-force");
        Practice.inForce(Terms.OPEN)
                .given(ended("Syy", "2024-04-01"))
                .when(review(ReviewOutcome.KEPT, null, "2024-04-01"))
                .isRefused("not-in-force");
        superseded().when(review(ReviewOutcome.KEPT, null, "2024-05-10")).isRefused("version-superseded");
        superseded()
                .when(review(ReviewOutcome.KEPT, null, "2024-05-09"))
                .isRecorded(reviewed(ReviewOutcome.KEPT, null, "2024-05-09"));
    }

    @Test
    void whatIsOverIsNotInForceEvenWhereNoticeWasAsked() {
        Practice.inForce(new Terms(null, null, day("2024-06-30"), 30))
                .when(review(ReviewOutcome.ENDED, null, "2024-07-01"))
                .isRefused("not-in-force");
    }

    @Test
    void aReviewHasItsDayAndTheNextOneIsLater() {
        Practice.inForce(Terms.OPEN)
                .when(review(ReviewOutcome.KEPT, "2024-04-01", "2024-04-01"))
                .isRefused("next-review-not-later");
        Practice.inForce(Terms.OPEN)
                .when(new ReviewVersion(
                        NETWORK, FIRST, ReviewOutcome.KEPT, null, null, null, day("2024-04-02"), day("2024-04-01")))
                .isRefused("day-has-not-come");
        Practice.inForce(Terms.OPEN)
                .when(review(ReviewOutcome.KEPT, null, "2024-04-01"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void noticeIsGivenInTime() {
        Practice.inForce(NOTICE).when(notice("2024-04-30", "2024-04-01")).isRefused("notice-too-short");
        Practice.inForce(NOTICE).when(notice("2024-05-01", "2024-04-01")).isRecorded(noticed("2024-05-01"));
        Practice.inForce(NOTICE).when(notice(null, "2024-04-01")).isRecorded(noticed("2024-05-01"));
        Practice.inForce(Terms.OPEN).when(notice(null, "2024-04-01")).isRecorded(noticed("2024-04-01"));
        Practice.inForce(Terms.OPEN).when(notice("2024-03-31", "2024-04-01")).isRefused("notice-too-short");
        Practice.inForce(NOTICE)
                .when(review(ReviewOutcome.ENDED, null, "2024-04-01"))
                .isRefused("notice-too-short");
    }

    @Test
    void noticeIsGivenOnceAndOfWhatIsInForce() {
        Practice.inForce(NOTICE)
                .given(noticed("2024-05-01"))
                .when(notice(null, "2024-04-02"))
                .isRefused("notice-already-given");
        Practice.proposed(CONSENT).when(notice(null, "2024-04-01")).isRefused("not-in-force");
        superseded().when(notice(null, "2024-05-10")).isRefused("version-superseded");
        Practice.inForce(NOTICE)
                .when(new GiveNotice(NETWORK, FIRST, null, because("Syy"), day("2024-04-02"), day("2024-04-01")))
                .isRefused("day-has-not-come");
        Practice.inForce(NOTICE)
                .when(notice(null, "2024-04-01"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void whatIsNotRenewedLapsesOnTheDayAfterItsLast() {
        Practice.inForce(UNTIL_JUNE).when(due("2024-06-30")).isRecorded();
        Practice.inForce(UNTIL_JUNE).when(due("2024-07-01")).isRecorded(lapsed());
    }

    @Test
    void whoeverComesLateRecordsTheDayOnWhichItWasOver() {
        Practice.inForce(UNTIL_JUNE).when(due("2025-01-01")).isRecorded(lapsed());
        Practice.inForce(NOTICE)
                .given(noticed("2024-05-01"))
                .when(due("2025-01-01"))
                .isRecorded(ended(null, "2024-05-01"));
    }

    @Test
    void theEndIsRecordedOnce() {
        Practice.inForce(UNTIL_JUNE).given(lapsed()).when(due("2024-07-02")).isRecorded();
        Practice.inForce(UNTIL_JUNE)
                .given(ended("Syy", "2024-05-01"))
                .when(due("2024-07-02"))
                .isRecorded();
        Practice.inForce(NOTICE)
                .given(noticed("2024-05-01"), ended(null, "2024-05-01"))
                .when(due("2024-05-02"))
                .isRecorded();
        Practice.inForce(Terms.OPEN).when(due("2030-01-01")).isRecorded();
        Practice.proposed(CONSENT).when(due("2030-01-01")).isRecorded();
    }

    @Test
    void noticeEndsWhatWouldHaveLapsedLater() {
        Practice.inForce(UNTIL_JUNE)
                .given(noticed("2024-05-01"))
                .when(due("2024-05-01"))
                .isRecorded(ended(null, "2024-05-01"));
        Practice.inForce(UNTIL_JUNE)
                .given(noticed("2024-08-01"))
                .when(due("2024-08-01"))
                .isRecorded(lapsed());
    }

    @Test
    void whatALaterVersionTookThePlaceOfDoesNotLapse() {
        Practice.inForce(UNTIL_JUNE)
                .given(version(SECOND, 2, CONSENT, Terms.OPEN, "2024-05-01"), adopted(SECOND, Terms.OPEN, "2024-05-10"))
                .when(due("2024-07-01"))
                .isRecorded();
    }

    @Test
    void whatEndsByItselfIsRecordedByNobodyElse() {
        Practice.inForce(UNTIL_JUNE)
                .when(due("2024-07-01"), Actor.AUTOMATION.account())
                .isUnknown();
        Practice.inForce(UNTIL_JUNE).when(due("2024-07-01"), NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void whatEndedIsRecordedAsItHappenedOnce() {
        Practice.inForce(NOTICE)
                .when(new EndVersion(NETWORK, FIRST, because("Syy"), day("2024-04-01")))
                .isRecorded(ended("Syy", "2024-04-01"));
        Practice.inForce(NOTICE)
                .given(ended("Syy", "2024-04-01"))
                .when(new EndVersion(NETWORK, FIRST, because("Syy"), day("2024-04-02")))
                .isRefused("not-in-force");
    }

    @Test
    void whatIsKnownLateMustFitWhatFollowed() {
        Event later = reviewed(ReviewOutcome.KEPT, null, "2024-06-01");
        Practice.inForce(Terms.OPEN)
                .given(later)
                .when(review(ReviewOutcome.ENDED, null, "2024-05-01"))
                .isRefused("contradicts-other-entry");
        Practice.inForce(Terms.OPEN)
                .given(later)
                .when(review(ReviewOutcome.KEPT, null, "2024-05-01"))
                .isRecorded(reviewed(ReviewOutcome.KEPT, null, "2024-05-01"));
    }

    private static Story superseded() {
        return Practice.inForce(Terms.OPEN)
                .given(
                        version(SECOND, 2, CONSENT, Terms.OPEN, "2024-05-01"),
                        adopted(SECOND, Terms.OPEN, "2024-05-10"));
    }

    private static ReviewVersion review(ReviewOutcome outcome, @Nullable String next, String on) {
        return new ReviewVersion(
                NETWORK, FIRST, outcome, next == null ? null : day(next), because("Syy"), null, day(on), day(on));
    }

    private static VersionReviewed reviewed(ReviewOutcome outcome, @Nullable String next, String on) {
        return new VersionReviewed(
                NETWORK, PRACTICE, FIRST, outcome, next == null ? null : day(next), because("Syy"), day(on));
    }

    private static GiveNotice notice(@Nullable String endsOn, String on) {
        return new GiveNotice(NETWORK, FIRST, endsOn == null ? null : day(endsOn), because("Syy"), day(on), day(on));
    }

    private static NoticeGiven noticed(String endsOn) {
        return new NoticeGiven(NETWORK, PRACTICE, FIRST, day(endsOn), because("Syy"), day("2024-04-01"));
    }

    private static EndDueVersion due(String today) {
        return new EndDueVersion(NETWORK, FIRST, day(today));
    }

    private static VersionEnded ended(@Nullable String why, String on) {
        return new VersionEnded(NETWORK, PRACTICE, FIRST, why == null ? null : because(why), day(on));
    }

    private static VersionLapsed lapsed() {
        return new VersionLapsed(NETWORK, PRACTICE, FIRST, day("2024-07-01"));
    }
}
