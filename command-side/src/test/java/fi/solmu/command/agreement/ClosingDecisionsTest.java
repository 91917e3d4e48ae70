package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.CONSENT;
import static fi.solmu.command.agreement.Practice.FIRST;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;
import static fi.solmu.command.agreement.Practice.NURSE_CONSENTS;
import static fi.solmu.command.agreement.Practice.PLANNER;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.SECOND;
import static fi.solmu.command.agreement.Practice.TEXT;
import static fi.solmu.command.agreement.Practice.adopt;
import static fi.solmu.command.agreement.Practice.adopted;
import static fi.solmu.command.agreement.Practice.objection;
import static fi.solmu.command.agreement.Practice.objects;
import static fi.solmu.command.agreement.Practice.position;
import static fi.solmu.command.agreement.Practice.proposed;
import static fi.solmu.command.agreement.Practice.version;

import fi.solmu.command.Story;
import fi.solmu.command.agreement.Closing.AdoptVersion;
import fi.solmu.command.agreement.Closing.RejectVersion;
import fi.solmu.command.agreement.Closing.WithdrawProposal;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a proposal is closed: when, by whom, on which terms, and once. */
class ClosingDecisionsTest {

    @Test
    void thereIsNoOutcomeBeforeTheTimeForCommentsIsOver() {
        withComments(NURSE_CONSENTS).when(adopt("2024-03-10")).isRefused("comment-window-open");
        withComments().when(reject(false, "2024-03-10")).isRefused("comment-window-open");
        withComments(NURSE_CONSENTS)
                .when(adopt("2024-03-11"))
                .isRecorded(new VersionAdopted(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        CONSENT,
                        new Tally(3, 1, 0, 0, 0, 0, 2, 0, 0),
                        List.of(),
                        Terms.OPEN,
                        null,
                        day("2024-03-11")));
    }

    @Test
    void anAdoptionAsItHappenedRecordsWhatTheRuleWantedBesides() {
        withComments(objects(NURSE), objection(NURSE, "Aika", "2024-03-05"))
                .when(new AdoptVersion(
                        NETWORK,
                        FIRST,
                        Terms.OPEN,
                        because("Johtaja päätti"),
                        null,
                        true,
                        day("2024-03-10"),
                        day("2024-05-01")))
                .isRecorded(new VersionAdopted(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        CONSENT,
                        new Tally(3, 0, 0, 1, 0, 0, 2, 0, 1),
                        List.of(Shortfall.COMMENT_WINDOW_OPEN, Shortfall.OPEN_OBJECTIONS, Shortfall.NOBODY_CONSENTED),
                        Terms.OPEN,
                        because("Johtaja päätti"),
                        day("2024-03-10")));
    }

    @Test
    void whatTheRuleDoesNotGiveIsNotAdopted() {
        proposed(CONSENT)
                .when(reject(false, "2024-03-20"))
                .isRecorded(new VersionNotAdopted(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        CONSENT,
                        new Tally(3, 0, 0, 0, 0, 0, 3, 0, 0),
                        List.of(Shortfall.NOBODY_CONSENTED),
                        because("Ei kannatusta"),
                        day("2024-03-20")));
    }

    @Test
    void whatTheRuleGivesIsNotTurnedDownUnlessThatIsWhatHappened() {
        proposed(CONSENT, NURSE_CONSENTS).when(reject(false, "2024-03-20")).isRefused("rule-would-adopt");
        proposed(CONSENT, NURSE_CONSENTS)
                .when(reject(true, "2024-03-20"))
                .isRecorded(new VersionNotAdopted(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        CONSENT,
                        new Tally(3, 1, 0, 0, 0, 0, 2, 0, 0),
                        List.of(),
                        because("Ei kannatusta"),
                        day("2024-03-20")));
    }

    @Test
    void aProposalIsTakenBackAtAnyTime() {
        withComments(NURSE_CONSENTS)
                .when(new WithdrawProposal(NETWORK, FIRST, because("Kesken"), day("2024-03-02"), day("2024-03-02")))
                .isRefused("contradicts-other-entry");
        withComments(NURSE_CONSENTS)
                .when(new WithdrawProposal(NETWORK, FIRST, because("Kesken"), day("2024-03-06"), day("2024-03-06")))
                .isRecorded(new ProposalWithdrawn(NETWORK, PRACTICE, FIRST, because("Kesken"), day("2024-03-06")));
    }

    @Test
    void anOutcomeIsFinal() {
        Event closed = adopted(FIRST, Terms.OPEN, "2024-03-20");
        proposed(CONSENT, NURSE_CONSENTS, closed).when(adopt("2024-03-21")).isRefused("proposal-already-closed");
        proposed(CONSENT, NURSE_CONSENTS, closed)
                .when(reject(true, "2024-03-21"))
                .isRefused("proposal-already-closed");
        proposed(CONSENT, NURSE_CONSENTS, closed)
                .when(new WithdrawProposal(NETWORK, FIRST, null, day("2024-03-21"), day("2024-03-21")))
                .isRefused("proposal-already-closed");
    }

    @Test
    void anOutcomeFollowsAllThatWasSaidAndNoDayAhead() {
        proposed(CONSENT, NURSE_CONSENTS).when(adopt("2024-03-04")).isRefused("nobody-consented");
        proposed(CONSENT, NURSE_CONSENTS, position(PLANNER, Stance.CONSENT, null, "2024-03-08"))
                .when(adopt("2024-03-06"))
                .isRefused("contradicts-other-entry");
        proposed(CONSENT, NURSE_CONSENTS)
                .when(new AdoptVersion(
                        NETWORK, FIRST, Terms.OPEN, null, null, false, day("2024-03-21"), day("2024-03-20")))
                .isRefused("day-has-not-come");
    }

    @Test
    void theTermsOfTheOutcomeTakeThePlaceOfThoseProposed() {
        Terms proposed = new Terms(null, day("2024-09-01"), day("2025-12-31"), 30);
        Terms named = new Terms(day("2024-04-01"), day("2024-10-01"), null, null);
        Terms both = new Terms(day("2024-04-01"), day("2024-10-01"), day("2025-12-31"), 30);
        Practice.taken()
                .given(version(FIRST, 1, CONSENT, proposed, "2024-03-01"), NURSE_CONSENTS)
                .when(new AdoptVersion(NETWORK, FIRST, named, null, null, false, day("2024-03-20"), day("2024-03-20")))
                .isRecorded(new VersionAdopted(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        CONSENT,
                        new Tally(3, 1, 0, 0, 0, 0, 2, 0, 0),
                        List.of(),
                        both,
                        null,
                        day("2024-03-20")));
        Terms backwards = new Terms(day("2024-04-01"), null, day("2024-03-31"), null);
        proposed(CONSENT, NURSE_CONSENTS)
                .when(new AdoptVersion(
                        NETWORK, FIRST, backwards, null, null, false, day("2024-03-20"), day("2024-03-20")))
                .isRefused("ends-before-it-begins");
    }

    @Test
    void anOutcomeIsTheKeepersToRecord() {
        proposed(CONSENT, NURSE_CONSENTS)
                .when(adopt("2024-03-20"), NURSES_ACCOUNT)
                .isUnknown();
        proposed(CONSENT, NURSE_CONSENTS)
                .when(reject(true, "2024-03-20"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void anOutcomeOfWhatNobodyProposedIsUnknown() {
        Practice.taken()
                .when(new AdoptVersion(
                        NETWORK, SECOND, Terms.OPEN, null, null, true, day("2024-03-20"), day("2024-03-20")))
                .isUnknown();
    }

    private static Story withComments(Event... events) {
        return Practice.taken()
                .given(new VersionProposed(
                        NETWORK,
                        PRACTICE,
                        FIRST,
                        1,
                        TEXT,
                        CONSENT,
                        Terms.OPEN,
                        day("2024-03-10"),
                        null,
                        null,
                        null,
                        day("2024-03-01")))
                .given(events);
    }

    private static RejectVersion reject(boolean asItHappened, String on) {
        return new RejectVersion(NETWORK, FIRST, because("Ei kannatusta"), asItHappened, day(on), day(on));
    }
}
