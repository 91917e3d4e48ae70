package fi.solmu.command.evaluation;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.evaluation.StockTaking.CLOSED;
import static fi.solmu.command.evaluation.StockTaking.DONE_ON_PAPER;
import static fi.solmu.command.evaluation.StockTaking.MAY;
import static fi.solmu.command.evaluation.StockTaking.NURSE;
import static fi.solmu.command.evaluation.StockTaking.NURSES_ACCOUNT;
import static fi.solmu.command.evaluation.StockTaking.OWN;
import static fi.solmu.command.evaluation.StockTaking.PRINCIPAL;
import static fi.solmu.command.evaluation.StockTaking.TEACHER;
import static fi.solmu.command.evaluation.StockTaking.TITLE;
import static fi.solmu.command.evaluation.StockTaking.instrument;
import static fi.solmu.command.evaluation.StockTaking.opened;

import fi.solmu.command.Story;
import fi.solmu.command.evaluation.Asking.AnswerByLink;
import fi.solmu.command.evaluation.Asking.AnswerEvaluation;
import fi.solmu.command.evaluation.Asking.CloseEvaluation;
import fi.solmu.command.evaluation.Asking.LookWhetherOpen;
import fi.solmu.command.evaluation.Asking.MakeLink;
import fi.solmu.command.evaluation.Asking.OpenEvaluation;
import fi.solmu.command.evaluation.Asking.StartCounting;
import fi.solmu.command.evaluation.Correcting.RedateEvaluationEntry;
import fi.solmu.command.evaluation.Correcting.WithdrawEvaluationEntry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryRedated;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationEntryWithdrawn;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.StandardInstrument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is asked answers once, for themselves, and only what all of them answered is kept. */
class AskingDecisionsTest {

    @Test
    void everybodyIsAskedWhoIsThereUnlessSomeAreNamed() {
        StockTaking.network()
                .when(open(OWN, Audience.MEMBERS, List.of(), "2024-05-02"))
                .isRecorded(opened(MAY, OWN, Audience.MEMBERS, List.of(PRINCIPAL, NURSE), "2024-05-02"));
        StockTaking.network()
                .when(open(OWN, Audience.MEMBERS, List.of(NURSE, NURSE), "2024-05-02"))
                .isRecorded(opened(MAY, OWN, Audience.MEMBERS, List.of(NURSE), "2024-05-02"));
        StockTaking.network()
                .when(open(OWN, Audience.LINK, List.of(), "2024-05-02"))
                .isRecorded(opened(MAY, OWN, Audience.LINK, List.of(), "2024-05-02"));
        StockTaking.network()
                .when(open(OWN, Audience.MEMBERS, List.of(TEACHER), "2024-05-02"))
                .isRefused("not-a-member-on-that-day");
        Story.of(new EvaluationDecisions())
                .when(open(OWN, Audience.MEMBERS, List.of(), "2024-05-02"))
                .isRefused("nobody-to-ask");
    }

    @Test
    void onlyKeepersAskAndCount() {
        StockTaking.network()
                .when(open(OWN, Audience.MEMBERS, List.of(), "2024-05-02"), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.opened().when(start("2024-05-20"), NURSES_ACCOUNT).isUnknown();
        StockTaking.opened().when(close("2024-05-20"), NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void nothingIsAskedBeforeItsDayOrTooLateToAnswer() {
        StockTaking.network()
                .when(open(OWN, Audience.MEMBERS, List.of(), "2024-05-17"))
                .isRefused("answer-by-too-early");
        StockTaking.network()
                .when(new OpenEvaluation(
                        NETWORK,
                        MAY,
                        OWN,
                        TITLE,
                        Audience.MEMBERS,
                        List.of(),
                        day("2024-05-16"),
                        day("2024-05-02"),
                        day("2024-05-01")))
                .isRefused("day-has-not-come");
        StockTaking.opened()
                .when(open(OWN, Audience.MEMBERS, List.of(), "2024-05-02"))
                .isRefused("evaluation-already-exists");
    }

    @Test
    void changedQuestionsAreAnotherVersion() {
        EvaluationId first = EvaluationId.random();
        Instrument changed = instrument("Luotan kaikkiin muihin.");
        Story asked = StockTaking.network().given(opened(first, OWN, Audience.MEMBERS, List.of(NURSE), "2024-03-01"));
        asked.when(open(changed, Audience.MEMBERS, List.of(NURSE), "2024-05-02"))
                .isRecorded(opened(MAY, changed.in(2), Audience.MEMBERS, List.of(NURSE), "2024-05-02"));
        StockTaking.network()
                .given(
                        opened(first, OWN, Audience.MEMBERS, List.of(NURSE), "2024-03-01"),
                        opened(EvaluationId.random(), changed.in(2), Audience.MEMBERS, List.of(NURSE), "2024-03-02"))
                .when(open(OWN, Audience.MEMBERS, List.of(NURSE), "2024-05-02"))
                .isRecorded(opened(MAY, OWN, Audience.MEMBERS, List.of(NURSE), "2024-05-02"));
    }

    @Test
    void questionsThatComeWithSolmuKeepTheirVersion() {
        Instrument core = StandardInstrument.called("core").orElseThrow();
        StockTaking.network()
                .given(opened(EvaluationId.random(), core.in(7), Audience.MEMBERS, List.of(NURSE), "2024-03-01"))
                .when(open(core, Audience.MEMBERS, List.of(NURSE), "2024-05-02"))
                .isRecorded(opened(MAY, core, Audience.MEMBERS, List.of(NURSE), "2024-05-02"));
    }

    @Test
    void whoIsAskedAnswersForThemselvesAsLongAsAnswersAreTaken() {
        StockTaking.opened().when(answer(NURSE, "2024-05-16"), NURSES_ACCOUNT).isAnswered(OWN);
        StockTaking.opened().when(answer(NURSE, "2024-05-17"), NURSES_ACCOUNT).isRefused("evaluation-not-open");
        StockTaking.closed().when(answer(NURSE, "2024-05-16"), NURSES_ACCOUNT).isRefused("evaluation-not-open");
        StockTaking.opened().when(answer(NURSE, "2024-05-16")).isRefused("only-for-oneself");
        StockTaking.opened()
                .when(answer(PRINCIPAL, "2024-05-16"), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.network()
                .given(opened(MAY, OWN, Audience.MEMBERS, List.of(PRINCIPAL), "2024-05-02"))
                .when(answer(NURSE, "2024-05-16"), NURSES_ACCOUNT)
                .isRefused("not-asked");
        StockTaking.network().when(answer(NURSE, "2024-05-16"), NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void byLinkNobodyIsAskedWhoTheyAre() {
        StockTaking.network()
                .given(opened(MAY, OWN, Audience.LINK, List.of(), "2024-05-02"))
                .when(new AnswerByLink(NETWORK, MAY, day("2024-05-16")))
                .isAnswered(OWN);
        StockTaking.network()
                .given(opened(MAY, OWN, Audience.LINK, List.of(), "2024-05-02"))
                .when(new MakeLink(NETWORK, MAY, day("2024-05-03")))
                .isAnswered(OWN);
        StockTaking.network()
                .given(opened(MAY, OWN, Audience.LINK, List.of(), "2024-05-02"))
                .when(new MakeLink(NETWORK, MAY, day("2024-05-03")), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.opened().when(new MakeLink(NETWORK, MAY, day("2024-05-03"))).isRefused("members-are-asked");
        StockTaking.opened()
                .when(new AnswerByLink(NETWORK, MAY, day("2024-05-03")))
                .isRefused("members-are-asked");
    }

    @Test
    void answersAreCountedOnce() {
        StockTaking.opened().when(start("2024-05-20")).isAnswered(OWN);
        StockTaking.opened()
                .when(close("2024-05-20"))
                .isRecorded(new EvaluationClosed(NETWORK, MAY, 2, 2, List.of(), day("2024-05-20")));
        StockTaking.network()
                .given(opened(MAY, OWN, Audience.LINK, List.of(), "2024-05-02"))
                .when(close("2024-05-20"))
                .isRecorded(new EvaluationClosed(NETWORK, MAY, 2, null, List.of(), day("2024-05-20")));
        StockTaking.closed().when(start("2024-05-21")).isRefused("evaluation-not-open");
        StockTaking.closed().when(close("2024-05-21")).isRefused("evaluation-not-open");
        StockTaking.recorded()
                .when(new StartCounting(NETWORK, DONE_ON_PAPER, day("2024-05-29"), day("2024-05-29")))
                .isRefused("evaluation-not-open");
        StockTaking.opened().when(start("2024-05-01")).isRefused("evaluation-not-open");
    }

    @Test
    void whatWasCountedStaysCounted() {
        StockTaking.closed()
                .when(new WithdrawEvaluationEntry(NETWORK, MAY, CLOSED, because("Liian aikaisin")))
                .isRefused("answers-are-counted");
        StockTaking.closed()
                .when(new RedateEvaluationEntry(
                        NETWORK, MAY, CLOSED, because("Päivä"), day("2024-05-19"), day("2024-05-21")))
                .isRecorded(new EvaluationEntryRedated(NETWORK, MAY, CLOSED, because("Päivä"), day("2024-05-19")));
        StockTaking.closed()
                .when(new RedateEvaluationEntry(
                        NETWORK, MAY, CLOSED, because("Päivä"), day("2024-05-01"), day("2024-05-21")))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void whatShouldNotHaveBeenAskedIsWithdrawn() {
        EntryId asked = EntryId.random();
        var withdraw = new WithdrawEvaluationEntry(NETWORK, MAY, asked, because("Väärä kysely"));
        StockTaking.network()
                .given(asked, opened(MAY, OWN, Audience.MEMBERS, List.of(NURSE), "2024-05-02"))
                .when(withdraw)
                .isRecorded(new EvaluationEntryWithdrawn(NETWORK, MAY, asked, because("Väärä kysely")));
        StockTaking.network()
                .given(asked, opened(MAY, OWN, Audience.MEMBERS, List.of(NURSE), "2024-05-02"))
                .given(new EvaluationClosed(NETWORK, MAY, 0, 1, List.of(), day("2024-05-20")))
                .when(withdraw)
                .isRefused("contradicts-other-entry");
        StockTaking.opened().when(new LookWhetherOpen(NETWORK, MAY)).isAnswered(true);
        StockTaking.closed().when(new LookWhetherOpen(NETWORK, MAY)).isAnswered(false);
        StockTaking.opened()
                .when(new WithdrawEvaluationEntry(NETWORK, MAY, EntryId.random(), because("?")))
                .isUnknown();
    }

    private static OpenEvaluation open(Instrument instrument, Audience audience, List<MemberId> members, String on) {
        return new OpenEvaluation(
                NETWORK, MAY, instrument, TITLE, audience, members, day("2024-05-16"), day(on), day(on));
    }

    private static AnswerEvaluation answer(MemberId member, String today) {
        return new AnswerEvaluation(NETWORK, MAY, member, day(today));
    }

    private static StartCounting start(String on) {
        return new StartCounting(NETWORK, MAY, day(on), day("2024-05-21"));
    }

    private static CloseEvaluation close(String on) {
        return new CloseEvaluation(NETWORK, MAY, 2, List.of(), day(on), day("2024-05-21"));
    }
}
