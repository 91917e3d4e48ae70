package fi.solmu.command.meeting;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.meeting.Gathering.MAY;
import static fi.solmu.command.meeting.Gathering.NURSE;
import static fi.solmu.command.meeting.Gathering.NURSES_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.OCTOBER;
import static fi.solmu.command.meeting.Gathering.PRINCIPALS_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.PROMISE;
import static fi.solmu.command.meeting.Gathering.SECTIONS;
import static fi.solmu.command.meeting.Gathering.TEXT;
import static fi.solmu.command.meeting.Gathering.drafted;
import static fi.solmu.command.meeting.Gathering.held;
import static fi.solmu.command.meeting.Gathering.left;
import static fi.solmu.command.meeting.Gathering.promised;
import static fi.solmu.command.meeting.Gathering.recorded;

import fi.solmu.command.meeting.Concluding.MakePromise;
import fi.solmu.command.meeting.Concluding.ReachDecision;
import fi.solmu.command.meeting.Correcting.RedateMeetingEntry;
import fi.solmu.command.meeting.Correcting.WithdrawMeetingEntry;
import fi.solmu.command.meeting.KeepingPromises.KeepPromise;
import fi.solmu.command.meeting.KeepingPromises.MissPromise;
import fi.solmu.command.meeting.KeepingPromises.ReleasePromise;
import fi.solmu.command.meeting.Minuting.ApproveMinutes;
import fi.solmu.command.meeting.Minuting.CorrectMinutes;
import fi.solmu.command.meeting.Minuting.DraftMinutes;
import fi.solmu.command.meeting.Minuting.GoOnWriting;
import fi.solmu.command.meeting.Minuting.PublishMinutes;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMissed;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeDecisionsTest {

    private static final OutcomeId OUTCOME = OutcomeId.random();
    private static final EntryId ENTRY = EntryId.random();
    private static final EntryId OTHER = EntryId.random();

    @Test
    void aDecisionIsReachedOnADayOfTheMeetingAlsoWhenItIsWrittenDownLater() {
        Gathering.held()
                .when(decision(null, null))
                .isRecorded(new DecisionReached(NETWORK, MAY, OUTCOME, null, TEXT, null, day("2024-05-15")));
    }

    @Test
    void aDecisionPointsToAProposalThatIsThere() {
        Gathering.held().when(decision(ProposalId.random(), null)).isUnknown();
    }

    @Test
    void nothingIsDecidedOutsideTheDaysOfTheMeeting() {
        Gathering.held().when(decision(null, "2024-05-17")).isRefused("not-a-day-of-the-meeting");
    }

    @Test
    void nothingIsDecidedAtAMeetingThatWasNotHeld() {
        Gathering.planned().when(decision(null, null)).isRefused("meeting-not-held");
    }

    @Test
    void aMemberPromises() {
        Gathering.held().when(promise("2024-06-14")).isRecorded(promised("2024-05-15"));
    }

    @Test
    void whoHasLeftPromisesNothing() {
        Gathering.held()
                .given(left(NURSE, "2024-05-15"))
                .when(promise("2024-06-14"))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void nothingIsDueBeforeItIsPromised() {
        Gathering.held().when(promise("2024-05-01")).isRefused("due-before-it-was-promised");
    }

    @Test
    void whoPromisedSaysThatItWasKept() {
        Gathering.held()
                .given(promised("2024-05-15"))
                .when(keep("2024-06-01"), NURSES_ACCOUNT)
                .isRecorded(kept());
    }

    @Test
    void nobodySaysItForAnother() {
        Gathering.held()
                .given(promised("2024-05-15"))
                .when(keep("2024-06-01"), PRINCIPALS_ACCOUNT)
                .isUnknown();
    }

    @Test
    void noPromiseIsKeptBeforeItIsMade() {
        Gathering.held().given(promised("2024-05-15")).when(keep("2024-05-10")).isRefused("before-it-was-promised");
    }

    @Test
    void aPromiseIsKeptOnce() {
        Gathering.held()
                .given(promised("2024-05-15"), kept())
                .when(keep("2024-06-02"))
                .isRefused("promise-already-kept");
    }

    @Test
    void whatWasMissedCanBeKeptLater() {
        Gathering.held()
                .given(promised("2024-05-15"), new PromiseMissed(NETWORK, MAY, PROMISE, NURSE, null, day("2024-06-15")))
                .when(keep("2024-06-20"))
                .isRecorded(new PromiseKept(NETWORK, MAY, PROMISE, NURSE, null, day("2024-06-20")));
    }

    @Test
    void whatIsNoLongerAskedForIsNotMissed() {
        Gathering.held()
                .given(
                        promised("2024-05-15"),
                        new PromiseReleased(NETWORK, MAY, PROMISE, NURSE, because("Hanke päättyi"), day("2024-06-01")))
                .when(new MissPromise(NETWORK, PROMISE, null, day("2024-06-15"), day("2024-06-15")))
                .isRefused("promise-released");
    }

    @Test
    void nobodyLetsThemselvesOffAPromise() {
        Gathering.held()
                .given(promised("2024-05-15"))
                .when(
                        new ReleasePromise(NETWORK, PROMISE, because("En ehdi"), day("2024-06-01"), day("2024-06-01")),
                        NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void minutesAreDraftedAndPublished() {
        Gathering.held()
                .when(new DraftMinutes(NETWORK, MAY, SECTIONS, List.of(), day("2024-05-20"), day("2024-05-20")))
                .isRecorded(drafted(1, "2024-05-20"));
        Gathering.held()
                .given(drafted(1, "2024-05-20"))
                .when(publish())
                .isRecorded(new MinutesPublished(NETWORK, MAY, 1, day("2024-05-21")));
    }

    @Test
    void aDraftThatWasPutDownMeanwhileIsNotPublishedUnseen() {
        Gathering.held()
                .given(drafted(1, "2024-05-20"), drafted(2, "2024-05-20"))
                .when(publish())
                .isRefused("not-the-current-minutes");
    }

    @Test
    void ofTwoCorrectionsOfOneTextTheSecondLooksAtTheFirst() {
        Gathering.published().given(corrected()).when(correct()).isRefused("not-the-current-minutes");
    }

    @Test
    void withoutADraftNothingIsPublished() {
        Gathering.held().when(publish()).isRefused("no-minutes-drafted");
    }

    @Test
    void publishedMinutesAreCorrectedNotDraftedAnew() {
        Gathering.published()
                .when(new DraftMinutes(NETWORK, MAY, SECTIONS, List.of(), day("2024-05-25"), day("2024-05-25")))
                .isRefused("minutes-already-published");
        Gathering.published().when(correct()).isRecorded(corrected());
    }

    @Test
    void nobodyGoesOnTypingWhatCanNoLongerBePutDown() {
        Gathering.planned().when(goOnWriting()).isRefused("meeting-not-held");
        Gathering.held().given(drafted(1, "2024-05-20")).when(goOnWriting()).isRecorded();
        Gathering.published().when(goOnWriting()).isRefused("minutes-already-published");
    }

    @Test
    void minutesThatWereNotPublishedAreNotCorrected() {
        Gathering.held().given(drafted(1, "2024-05-20")).when(correct()).isRefused("minutes-not-published");
    }

    @Test
    void minutesAreApprovedAtALaterMeeting() {
        Gathering.published()
                .given(held(OCTOBER, 1, "2024-10-02"))
                .when(approve(1, OCTOBER))
                .isRecorded(new MinutesApproved(NETWORK, MAY, 1, OCTOBER, day("2024-10-02")));
    }

    @Test
    void minutesThatWereNotPublishedAreNotApproved() {
        Gathering.held()
                .given(drafted(1, "2024-05-20"), held(OCTOBER, 1, "2024-10-02"))
                .when(approve(1, OCTOBER))
                .isRefused("minutes-not-published");
    }

    @Test
    void aMeetingThatWasNotHeldApprovesNothing() {
        Gathering.published().when(approve(1, OCTOBER)).isRefused("approving-meeting-not-held");
    }

    @Test
    void aMeetingDoesNotApproveItsOwnMinutes() {
        Gathering.published().when(approve(1, MAY)).isRefused("approving-meeting-not-later");
    }

    @Test
    void aTextThatWasCorrectedMeanwhileIsNotApprovedUnseen() {
        Gathering.published()
                .given(corrected(), held(OCTOBER, 1, "2024-10-02"))
                .when(approve(1, OCTOBER))
                .isRefused("not-the-current-minutes");
    }

    @Test
    void minutesAreApprovedOnce() {
        Gathering.published()
                .given(held(OCTOBER, 1, "2024-10-02"), new MinutesApproved(NETWORK, MAY, 1, OCTOBER, day("2024-10-02")))
                .when(approve(1, OCTOBER))
                .isRefused("minutes-already-approved");
    }

    @Test
    void whereAMeetingWasHeldOnAnotherDayAllThatHappenedAtItMovesAlong() {
        Gathering.planned()
                .given(ENTRY, held(MAY, 2, "2024-05-14"))
                .given(OTHER, recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-15"))
                .when(redate(ENTRY, "2024-05-21"))
                .isRecorded(
                        new MeetingEntryRedated(
                                NETWORK, MAY, null, null, null, ENTRY, because("Viikkoa myöhemmin"), day("2024-05-21")),
                        new MeetingEntryRedated(
                                NETWORK,
                                MAY,
                                NURSE,
                                null,
                                null,
                                OTHER,
                                because("Viikkoa myöhemmin"),
                                day("2024-05-22")));
    }

    @Test
    void nothingMovesAlongToADayThatHasNotCome() {
        Gathering.planned()
                .given(held(MAY, 2, "2024-05-14"))
                .given(ENTRY, held(OCTOBER, 2, "2024-10-02"))
                .given(new GuestsNoted(NETWORK, OCTOBER, 2, null, null, day("2024-10-03")))
                .when(new RedateMeetingEntry(
                        NETWORK, OCTOBER, ENTRY, because("Viikkoa myöhemmin"), day("2024-10-09"), day("2024-10-09")))
                .isRefused("day-has-not-come");
    }

    @Test
    void aMeetingDoesNotMoveToADayOnWhichSomeoneWhoCameWasGone() {
        Gathering.planned()
                .given(ENTRY, held(MAY, 2, "2024-05-14"))
                .given(recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"), left(NURSE, "2024-05-20"))
                .when(redate(ENTRY, "2024-05-21"))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void nobodyCameForAnotherOrganisationThanOnRecord() {
        Gathering.held()
                .given(ENTRY, recorded(NURSE, SCHOOL, Attendance.PRESENT, "2024-05-14"))
                .when(redate(ENTRY, "2024-05-15"))
                .isRefused("held-for-another-organisation");
    }

    @Test
    void aMeetingAtWhichSomeoneWasPresentWasHeld() {
        Gathering.planned()
                .given(ENTRY, held(MAY, 2, "2024-05-14"))
                .given(recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"))
                .when(withdraw(ENTRY))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void aMeetingThatApprovedMinutesWasHeld() {
        Gathering.published()
                .given(ENTRY, held(OCTOBER, 1, "2024-10-02"))
                .given(new MinutesApproved(NETWORK, MAY, 1, OCTOBER, day("2024-10-02")))
                .when(new WithdrawMeetingEntry(NETWORK, OCTOBER, ENTRY, because("Väärin")))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void onceTheApprovalIsWithdrawnTheMeetingCanBeToo() {
        Gathering.published()
                .given(ENTRY, held(OCTOBER, 1, "2024-10-02"))
                .given(OTHER, new MinutesApproved(NETWORK, MAY, 1, OCTOBER, day("2024-10-02")))
                .given(new MeetingEntryWithdrawn(NETWORK, MAY, null, null, OCTOBER, OTHER, because("Väärin")))
                .when(new WithdrawMeetingEntry(NETWORK, OCTOBER, ENTRY, because("Väärin")))
                .isRecorded(new MeetingEntryWithdrawn(NETWORK, OCTOBER, null, null, null, ENTRY, because("Väärin")));
    }

    @Test
    void aPromiseThatWasRecordedByMistakeIsWithdrawn() {
        Gathering.held()
                .given(ENTRY, promised("2024-05-15"))
                .when(withdraw(ENTRY))
                .isRecorded(new MeetingEntryWithdrawn(NETWORK, MAY, null, PROMISE, null, ENTRY, because("Väärin")));
    }

    private static ReachDecision decision(@Nullable ProposalId proposal, @Nullable String on) {
        return new ReachDecision(
                NETWORK, MAY, OUTCOME, null, TEXT, proposal, on == null ? null : day(on), day("2024-05-30"));
    }

    private static MakePromise promise(String dueOn) {
        return new MakePromise(NETWORK, MAY, PROMISE, null, NURSE, TEXT, null, day(dueOn), null, day("2024-05-15"));
    }

    private static KeepPromise keep(String on) {
        return new KeepPromise(NETWORK, PROMISE, null, day(on), day(on));
    }

    private static PromiseKept kept() {
        return new PromiseKept(NETWORK, MAY, PROMISE, NURSE, null, day("2024-06-01"));
    }

    private static GoOnWriting goOnWriting() {
        return new GoOnWriting(NETWORK, MAY, day("2024-05-25"));
    }

    private static PublishMinutes publish() {
        return new PublishMinutes(NETWORK, MAY, 1, day("2024-05-21"), day("2024-05-21"));
    }

    private static CorrectMinutes correct() {
        return new CorrectMinutes(
                NETWORK, MAY, 1, SECTIONS, List.of(), because("Nimi"), day("2024-05-25"), day("2024-05-25"));
    }

    private static MinutesCorrected corrected() {
        return new MinutesCorrected(NETWORK, MAY, 2, SECTIONS, List.of(), because("Nimi"), day("2024-05-25"));
    }

    private static ApproveMinutes approve(int version, MeetingId at) {
        return new ApproveMinutes(NETWORK, MAY, version, at, null, day("2024-10-02"));
    }

    private static RedateMeetingEntry redate(EntryId entry, String on) {
        return new RedateMeetingEntry(NETWORK, MAY, entry, because("Viikkoa myöhemmin"), day(on), day("2025-01-31"));
    }

    private static WithdrawMeetingEntry withdraw(EntryId entry) {
        return new WithdrawMeetingEntry(NETWORK, MAY, entry, because("Väärin"));
    }
}
