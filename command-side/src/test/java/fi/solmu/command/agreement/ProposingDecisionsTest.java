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
import static fi.solmu.command.agreement.Practice.SECOND;
import static fi.solmu.command.agreement.Practice.TEXT;
import static fi.solmu.command.agreement.Practice.amended;
import static fi.solmu.command.agreement.Practice.left;
import static fi.solmu.command.agreement.Practice.objection;
import static fi.solmu.command.agreement.Practice.position;
import static fi.solmu.command.agreement.Practice.propose;
import static fi.solmu.command.agreement.Practice.version;

import fi.solmu.command.agreement.Proposing.AmendText;
import fi.solmu.command.agreement.Proposing.Integration;
import fi.solmu.command.agreement.Proposing.MakeComment;
import fi.solmu.command.agreement.Proposing.ProposeVersion;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.CommentMade;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionIntegrated;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A text is put before the network, talked about, and put into other words. */
class ProposingDecisionsTest {

    @Test
    void aVersionIsProposedAndNumbered() {
        Practice.taken()
                .when(propose(FIRST, null, "2024-03-01"))
                .isRecorded(version(FIRST, 1, CONSENT, Terms.OPEN, "2024-03-01"));
        Practice.inForce(Terms.OPEN)
                .when(propose(SECOND, null, "2024-05-01"))
                .isRecorded(version(SECOND, 2, CONSENT, Terms.OPEN, "2024-05-01"));
    }

    @Test
    void aMemberProposesInTheirOwnWordsFromTheirOwnAccount() {
        Practice.taken()
                .when(propose(FIRST, NURSE, "2024-03-01"), NURSES_ACCOUNT)
                .isRecorded(new VersionProposed(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        1,
                        TEXT.by(NURSE),
                        CONSENT,
                        Terms.OPEN,
                        null,
                        NURSE,
                        null,
                        null,
                        day("2024-03-01")));
    }

    @Test
    void nobodyProposesInTheNameOfSomeoneElseOrOfNobody() {
        Practice.taken()
                .when(propose(FIRST, PRINCIPAL, "2024-03-01"), NURSES_ACCOUNT)
                .isUnknown();
        Practice.taken()
                .when(propose(FIRST, null, "2024-03-01"), NURSES_ACCOUNT)
                .isUnknown();
        Practice.taken()
                .when(propose(FIRST, NURSE, "2024-03-01"), AccountId.random())
                .isUnknown();
    }

    @Test
    void whoHasLeftProposesNothing() {
        Practice.taken()
                .given(left(PRINCIPAL, "2024-02-20"))
                .when(propose(FIRST, PRINCIPAL, "2024-03-01"))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void oneProposalIsOpenAtATime() {
        Practice.proposed(CONSENT).when(propose(SECOND, null, "2024-03-02")).isRefused("proposal-still-open");
        Practice.inForce(Terms.OPEN).when(propose(SECOND, null, "2024-03-10")).isRefused("proposal-still-open");
        Practice.inForce(Terms.OPEN).when(propose(SECOND, null, "2024-02-20")).isRefused("later-version-on-record");
    }

    @Test
    void aProposalThatWasTakenBackMakesRoom() {
        Practice.proposed(CONSENT)
                .given(new ProposalWithdrawn(NETWORK, PRACTICE, FIRST, null, day("2024-03-02")))
                .when(propose(SECOND, null, "2024-03-02"))
                .isRecorded(version(SECOND, 2, CONSENT, Terms.OPEN, "2024-03-02"));
    }

    @Test
    void nothingIsProposedTwiceOrOnWhatWasNotTakenUp() {
        Practice.inForce(Terms.OPEN).when(propose(FIRST, null, "2024-05-01")).isRefused("proposal-already-exists");
        Practice.taken().when(propose(FIRST, null, "2024-02-01")).isRefused("before-it-was-taken-up");
        Practice.taken().when(propose(FIRST, null, "2024-01-01")).isRefused("before-the-network-began");
        var nothing = new ProposeVersion(
                NETWORK,
                AgreementId.random(),
                FIRST,
                null,
                TEXT,
                CONSENT,
                Terms.OPEN,
                null,
                null,
                null,
                null,
                false,
                day("2024-03-01"),
                day("2024-03-01"));
        Practice.taken().when(nothing).isUnknown();
    }

    @Test
    void aProposalHasItsDayAndItsTimeForComments() {
        Practice.taken().when(withComments("2024-02-29", "2024-03-01")).isRefused("comments-end-before-proposal");
        Practice.taken().when(withComments("2024-03-10", "2024-02-29")).isRefused("day-has-not-come");
    }

    @Test
    void historyNumbersItsOwnVersionsEachOnce() {
        Practice.inForce(Terms.OPEN).when(asItHappened(1)).isRefused("version-number-taken");
        Practice.inForce(Terms.OPEN)
                .when(asItHappened(7))
                .isRecorded(version(SECOND, 7, CONSENT, Terms.OPEN, "2024-03-01"));
    }

    @Test
    void theTextIsChangedAndTakesObjectionsIn() {
        Practice.proposed(CONSENT)
                .given(position(NURSE, Stance.OBJECTION, "Aika", "2024-03-05"), objection(NURSE, "Aika", "2024-03-05"))
                .when(amend("2024-03-06", new Integration(OBJECTION, because("Kaksi viikkoa"))))
                .isRecorded(
                        new TextAmended(
                                NETWORK, PRACTICE, FIRST, 2, TEXT, Terms.OPEN, because("Aika"), day("2024-03-06")),
                        new ObjectionIntegrated(
                                NETWORK,
                                PRACTICE,
                                FIRST,
                                OBJECTION,
                                NURSE,
                                because("Kaksi viikkoa"),
                                day("2024-03-06")));
    }

    @Test
    void anObjectionIsTakenInOnceAndOnlyIfItIsThere() {
        Practice.proposed(CONSENT)
                .when(amend("2024-03-06", new Integration(ObjectionId.random(), because("Sanat"))))
                .isUnknown();
        Practice.proposed(CONSENT)
                .given(objection(NURSE, "Aika", "2024-03-05"))
                .when(amend(
                        "2024-03-06",
                        new Integration(OBJECTION, because("Sanat")),
                        new Integration(OBJECTION, because("Sanat"))))
                .isRefused("objection-not-open");
    }

    @Test
    void changesOfTheTextFollowOneAnother() {
        Practice.proposed(CONSENT)
                .given(amended(2, "2024-03-10"))
                .when(amend("2024-03-05"))
                .isRefused("text-changed-later");
        Practice.proposed(CONSENT)
                .given(position(NURSE, Stance.CONSENT, null, "2024-03-08"))
                .when(amend("2024-03-05"))
                .isRefused("contradicts-other-entry");
        Practice.proposed(CONSENT)
                .given(amended(2, "2024-03-10"))
                .when(amend("2024-03-10"))
                .isRecorded(new TextAmended(
                        NETWORK, PRACTICE, FIRST, 3, TEXT, Terms.OPEN, because("Aika"), day("2024-03-10")));
    }

    @Test
    void theTextStaysAfterTheOutcomeAndBeforeTheProposal() {
        Practice.inForce(Terms.OPEN).when(amend("2024-03-05")).isRefused("proposal-already-closed");
        Practice.proposed(CONSENT).when(amend("2024-02-28")).isRefused("before-it-was-proposed");
        Practice.proposed(CONSENT).when(amend("2024-03-05"), NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void aMemberAsksAndTheKeeperAnswers() {
        EntryId question = EntryId.random();
        Practice.proposed(CONSENT)
                .when(comment(NURSE, null, "2024-03-02"), NURSES_ACCOUNT)
                .isRecorded(made(NURSE, null, "2024-03-02"));
        Practice.proposed(CONSENT)
                .given(question, made(NURSE, null, "2024-03-02"))
                .when(comment(null, question, "2024-03-03"))
                .isRecorded(made(null, question, "2024-03-03"));
        Practice.proposed(CONSENT)
                .when(comment(OBSERVER, null, "2024-03-02"))
                .isRecorded(made(OBSERVER, null, "2024-03-02"));
    }

    @Test
    void nobodyRepliesToWhatWasNotSaid() {
        EntryId question = EntryId.random();
        Practice.proposed(CONSENT).when(comment(NURSE, question, "2024-03-02")).isUnknown();
        Practice.proposed(CONSENT)
                .given(question, made(NURSE, null, "2024-03-02"))
                .given(new AgreementEntryWithdrawn(NETWORK, PRACTICE, FIRST, NURSE, question, because("Väärä")))
                .when(comment(null, question, "2024-03-03"))
                .isUnknown();
    }

    @Test
    void whoIsNotThereSaysNothing() {
        Practice.proposed(CONSENT)
                .when(comment(null, null, "2024-03-02"), NURSES_ACCOUNT)
                .isUnknown();
        Practice.proposed(CONSENT)
                .when(comment(PLANNER, null, "2024-03-02"), NURSES_ACCOUNT)
                .isUnknown();
        Practice.proposed(CONSENT)
                .when(comment(MemberId.random(), null, "2024-03-02"))
                .isUnknown();
        Practice.proposed(CONSENT)
                .given(left(NURSE, "2024-03-02"))
                .when(comment(NURSE, null, "2024-03-02"))
                .isRefused("not-a-member-on-that-day");
        Practice.inForce(Terms.OPEN).when(comment(NURSE, null, "2024-03-02")).isRefused("proposal-already-closed");
        Practice.proposed(CONSENT).when(comment(NURSE, null, "2024-02-28")).isRefused("before-it-was-proposed");
    }

    private static ProposeVersion withComments(String until, String today) {
        LocalDate on = day("2024-03-01");
        return new ProposeVersion(
                NETWORK,
                PRACTICE,
                FIRST,
                null,
                TEXT,
                CONSENT,
                Terms.OPEN,
                day(until),
                null,
                null,
                null,
                false,
                on,
                day(today));
    }

    private static ProposeVersion asItHappened(int version) {
        LocalDate on = day("2024-03-01");
        return new ProposeVersion(
                NETWORK, PRACTICE, SECOND, version, TEXT, CONSENT, Terms.OPEN, null, null, null, null, true, on, on);
    }

    private static AmendText amend(String on, Integration... integrates) {
        return new AmendText(NETWORK, FIRST, TEXT, Terms.OPEN, List.of(integrates), because("Aika"), day(on), day(on));
    }

    private static MakeComment comment(@Nullable MemberId by, @Nullable EntryId inReplyTo, String on) {
        return new MakeComment(NETWORK, FIRST, by, because("Miksi?"), inReplyTo, day(on), day(on));
    }

    private static CommentMade made(@Nullable MemberId by, @Nullable EntryId inReplyTo, String on) {
        var words = because("Miksi?");
        return new CommentMade(NETWORK, PRACTICE, FIRST, by, by == null ? words : words.by(by), inReplyTo, day(on));
    }
}
