package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;
import static fi.solmu.command.agreement.Practice.OBJECTION;
import static fi.solmu.command.agreement.Practice.PLANNER;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.PRINCIPAL;
import static fi.solmu.command.agreement.Practice.SECOND;
import static fi.solmu.command.agreement.Practice.TEXT;
import static fi.solmu.command.agreement.Practice.adopted;
import static fi.solmu.command.agreement.Practice.amended;
import static fi.solmu.command.agreement.Practice.left;
import static fi.solmu.command.agreement.Practice.objection;
import static fi.solmu.command.agreement.Practice.position;
import static fi.solmu.command.agreement.Practice.version;

import fi.solmu.command.Story;
import fi.solmu.command.agreement.Correcting.RedateAgreementEntry;
import fi.solmu.command.agreement.Correcting.WithdrawAgreementEntry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryRedated;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementRetitled;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.ProposalEvent.CommitmentConfirmed;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entries turn out to be wrong: what counts changes, and all that is on record goes on making sense. */
class AgreementCorrectionsTest {

    private static final LocalText TITLE = LocalText.of("fi", "Roolit");

    private final EntryId entry = EntryId.random();
    private final EntryId next = EntryId.random();
    private final EntryId third = EntryId.random();
    private final EntryId fourth = EntryId.random();

    @Test
    void aPositionIsRedatedAndWithdrawn() {
        proposed().when(redate("2024-03-07")).isRecorded(redated(entry, FIRST, NURSE, "2024-03-07"));
        proposed().when(withdraw(entry)).isRecorded(withdrawn(entry, FIRST, NURSE));
    }

    @Test
    void aPositionAndItsObjectionAreCorrectedTogetherWhicheverIsNamed() {
        for (EntryId named : new EntryId[] {entry, next}) {
            objected()
                    .when(redate(named, "2024-03-07"))
                    .isRecorded(redated(entry, FIRST, NURSE, "2024-03-07"), redated(next, FIRST, NURSE, "2024-03-07"));
            objected().when(withdraw(named)).isRecorded(withdrawn(entry, FIRST, NURSE), withdrawn(next, FIRST, NURSE));
        }
    }

    @Test
    void aPositionThatEndedAnObjectionTakesThatEndAlong() {
        objected()
                .given(third, position(NURSE, Stance.CONSENT, null, "2024-03-08"))
                .given(
                        fourth,
                        new ObjectionWithdrawn(NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, null, day("2024-03-08")))
                .when(withdraw(third))
                .isRecorded(withdrawn(third, FIRST, NURSE), withdrawn(fourth, FIRST, NURSE));
    }

    @Test
    void anObjectionThatWasRecordedLateGoesWithItsEnd() {
        Story late = Practice.proposed(CONSENT)
                .given(position(NURSE, Stance.CONSENT, null, "2024-03-08"))
                .given(entry, position(NURSE, Stance.OBJECTION, "Aika", "2024-03-05"))
                .given(next, objection(NURSE, "Aika", "2024-03-05"))
                .given(
                        third,
                        new ObjectionWithdrawn(NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, null, day("2024-03-08")));
        late.when(withdraw(entry))
                .isRecorded(
                        withdrawn(entry, FIRST, NURSE), withdrawn(next, FIRST, NURSE), withdrawn(third, FIRST, NURSE));
    }

    @Test
    void whatOneSaidIsNotCorrectedWithWhatAnotherSaidNext() {
        Practice.proposed(CONSENT)
                .given(entry, position(PLANNER, Stance.CONSENT, null, "2024-03-05"))
                .given(next, objection(NURSE, "Aika", "2024-03-05"))
                .when(withdraw(entry))
                .isRecorded(withdrawn(entry, FIRST, PLANNER));
    }

    @Test
    void whatAnObjectionCameToStandsOrFallsWithIt() {
        objected()
                .given(new ObjectionIntegrated(
                        NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, because("Sanat"), day("2024-03-09")))
                .when(withdraw(entry))
                .isRefused("contradicts-other-entry");
        objected()
                .given(new ObjectionIntegrated(
                        NETWORK, PRACTICE, FIRST, OBJECTION, NURSE, because("Sanat"), day("2024-03-09")))
                .when(redate("2024-03-10"))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void aPositionStaysOnTheTextThatItWasOn() {
        proposed().given(amended(2, "2024-03-10")).when(redate("2024-03-11")).isRefused("contradicts-other-entry");
        proposed().when(redate("2024-02-28")).isRefused("contradicts-other-entry");
        proposed().when(redate("2024-01-01")).isRefused("before-the-network-began");
        proposed().given(left(NURSE, "2024-03-07")).when(redate("2024-03-07")).isRefused("not-a-member-on-that-day");
        proposed()
                .when(new RedateAgreementEntry(
                        NETWORK, PRACTICE, entry, because("Väärä"), day("2024-03-09"), day("2024-03-08")))
                .isRefused("day-has-not-come");
    }

    @Test
    void whatAnOutcomeCountedStays() {
        proposed()
                .given(adopted(FIRST, Terms.OPEN, "2024-03-20"))
                .when(withdraw(entry))
                .isRefused("contradicts-other-entry");
        proposed()
                .given(adopted(FIRST, Terms.OPEN, "2024-03-20"))
                .when(redate("2024-03-06"))
                .isRefused("contradicts-other-entry");
        Practice.proposed(CONSENT)
                .given(entry, amended(2, "2024-03-10"))
                .given(adopted(FIRST, Terms.OPEN, "2024-03-20"))
                .when(withdraw(entry))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void aChangedTextIsWithdrawnUnlessSomeoneAnsweredIt() {
        Practice.proposed(CONSENT)
                .given(entry, amended(2, "2024-03-10"))
                .when(withdraw(entry))
                .isRecorded(withdrawn(entry, FIRST, null));
        Practice.proposed(CONSENT)
                .given(entry, amended(2, "2024-03-10"))
                .given(amended(3, "2024-03-11"))
                .when(withdraw(entry))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void anOutcomeIsWithdrawnUnlessSomethingRestsOnIt() {
        closed().when(withdraw(entry)).isRecorded(withdrawn(entry, FIRST, null));
        closed().given(new VersionReviewed(NETWORK, PRACTICE, FIRST, ReviewOutcome.KEPT, null, null, day("2024-04-01")))
                .when(withdraw(entry))
                .isRefused("contradicts-other-entry");
        closed().given(version(SECOND, 2, CONSENT, Terms.OPEN, "2024-05-01"))
                .when(withdraw(entry))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void anOutcomeMovesOnlyWhereItWouldHaveBeenTheSame() {
        closed().when(redate("2024-03-21")).isRecorded(redated(entry, FIRST, null, "2024-03-21"));
        closed().given(left(PLANNER, "2024-03-21")).when(redate("2024-03-21")).isRefused("outcome-counted-otherwise");
        closed().when(redate("2024-03-09")).isRefused("contradicts-other-entry");
        Practice.taken()
                .given(new VersionProposed(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        1,
                        TEXT,
                        CONSENT,
                        Terms.OPEN,
                        day("2024-03-15"),
                        null,
                        null,
                        null,
                        day("2024-03-01")))
                .given(position(PRINCIPAL, Stance.CONSENT, null, "2024-03-10"))
                .given(entry, adopted(FIRST, Terms.OPEN, "2024-03-20"))
                .when(redate("2024-03-15"))
                .isRefused("outcome-counted-otherwise");
    }

    @Test
    void aReviewAndAnEndAreCorrected() {
        Practice.inForce(Terms.OPEN)
                .given(entry, new VersionEnded(NETWORK, PRACTICE, FIRST, null, day("2024-05-01")))
                .when(redate("2024-06-01"))
                .isRecorded(redated(entry, FIRST, null, "2024-06-01"));
        Practice.inForce(Terms.OPEN)
                .given(entry, new VersionEnded(NETWORK, PRACTICE, FIRST, null, day("2024-05-01")))
                .when(redate("2024-03-19"))
                .isRefused("contradicts-other-entry");
        Practice.inForce(Terms.OPEN)
                .given(
                        entry,
                        new VersionReviewed(
                                NETWORK, PRACTICE, FIRST, ReviewOutcome.KEPT, null, null, day("2024-04-01")))
                .when(withdraw(entry))
                .isRecorded(withdrawn(entry, FIRST, null));
    }

    @Test
    void aCommitmentMovesWhileTheVersionHeld() {
        committed().when(redate("2024-04-02")).isRecorded(redated(entry, FIRST, NURSE, "2024-04-02"));
        committed().when(redate("2024-03-19")).isRefused("not-in-force");
        committed().when(withdraw(entry)).isRecorded(withdrawn(entry, FIRST, NURSE));
    }

    @Test
    void whatIsLearntLateLeavesCommitmentsAndOtherCorrectionsAlone() {
        committed()
                .given(new VersionEnded(NETWORK, PRACTICE, FIRST, null, day("2024-03-25")))
                .given(next, new AgreementRetitled(NETWORK, PRACTICE, TITLE, null, day("2024-04-10")))
                .when(redate(next, "2024-04-11"))
                .isRecorded(redated(next, null, null, "2024-04-11"));
    }

    @Test
    void whoIsNamedWasThereOnTheNewDay() {
        Practice.taken()
                .given(entry, new OwnerChanged(NETWORK, PRACTICE, PLANNER, null, day("2024-02-20")))
                .given(left(PLANNER, "2024-03-01"))
                .when(redate("2024-03-01"))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void aNameMayBePlannedAheadAndWhatWasTakenUpStaysUnderIt() {
        Practice.taken()
                .given(entry, new AgreementRetitled(NETWORK, PRACTICE, TITLE, null, day("2024-04-10")))
                .when(new RedateAgreementEntry(
                        NETWORK, PRACTICE, entry, because("Väärä"), day("2024-05-01"), day("2024-03-01")))
                .isRecorded(redated(entry, null, null, "2024-05-01"));
        Practice.taken()
                .given(entry, new AgreementRetitled(NETWORK, PRACTICE, TITLE, null, day("2024-04-10")))
                .when(redate("2024-02-09"))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void whatIsNotOnRecordOrNoLongerCountsIsUnknown() {
        proposed().when(withdraw(EntryId.random())).isUnknown();
        proposed().given(withdrawn(entry, FIRST, NURSE)).when(withdraw(entry)).isUnknown();
        proposed().when(withdraw(entry), NURSES_ACCOUNT).isUnknown();
        proposed().when(redate("2024-03-07"), NURSES_ACCOUNT).isUnknown();
    }

    private Story proposed() {
        return Practice.proposed(CONSENT).given(entry, position(NURSE, Stance.CONSENT, null, "2024-03-05"));
    }

    private Story objected() {
        return Practice.proposed(CONSENT)
                .given(entry, position(NURSE, Stance.OBJECTION, "Aika", "2024-03-05"))
                .given(next, objection(NURSE, "Aika", "2024-03-05"));
    }

    private Story closed() {
        return Practice.proposed(CONSENT)
                .given(position(PRINCIPAL, Stance.CONSENT, null, "2024-03-10"))
                .given(entry, adopted(FIRST, Terms.OPEN, "2024-03-20"));
    }

    private Story committed() {
        return Practice.inForce(Terms.OPEN)
                .given(
                        entry,
                        new CommitmentConfirmed(
                                NETWORK, PRACTICE, FIRST, NURSE, CommitmentLevel.FULL, null, day("2024-04-01")));
    }

    private RedateAgreementEntry redate(String on) {
        return redate(entry, on);
    }

    private static RedateAgreementEntry redate(EntryId id, String on) {
        return new RedateAgreementEntry(NETWORK, PRACTICE, id, because("Väärä"), day(on), day("2024-12-31"));
    }

    private static WithdrawAgreementEntry withdraw(EntryId id) {
        return new WithdrawAgreementEntry(NETWORK, PRACTICE, id, because("Väärä"));
    }

    private static AgreementEntryRedated redated(
            EntryId id, @Nullable ProposalId proposal, @Nullable MemberId member, String on) {
        return new AgreementEntryRedated(NETWORK, PRACTICE, proposal, member, id, because("Väärä"), day(on));
    }

    private static AgreementEntryWithdrawn withdrawn(
            EntryId id, @Nullable ProposalId proposal, @Nullable MemberId member) {
        return new AgreementEntryWithdrawn(NETWORK, PRACTICE, proposal, member, id, because("Väärä"));
    }
}
