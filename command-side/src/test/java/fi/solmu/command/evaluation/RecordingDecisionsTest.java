package fi.solmu.command.evaluation;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.evaluation.StockTaking.DONE_ON_PAPER;
import static fi.solmu.command.evaluation.StockTaking.MAY;
import static fi.solmu.command.evaluation.StockTaking.NURSE;
import static fi.solmu.command.evaluation.StockTaking.NURSES_ACCOUNT;
import static fi.solmu.command.evaluation.StockTaking.PRINCIPAL;
import static fi.solmu.command.evaluation.StockTaking.recorded;

import fi.solmu.command.Story;
import fi.solmu.command.evaluation.Recording.AgreeAction;
import fi.solmu.command.evaluation.Recording.FinishAction;
import fi.solmu.command.evaluation.Recording.InterpretEvaluation;
import fi.solmu.command.evaluation.Recording.RecordEvaluation;
import fi.solmu.command.evaluation.Recording.SetDevelopmentTarget;
import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionAgreed;
import fi.solmu.kernel.evaluation.EvaluationEvent.ActionDone;
import fi.solmu.kernel.evaluation.EvaluationEvent.DevelopmentTargetSet;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationInterpreted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an evaluation came to is recorded, talked about, and something is done about it. */
class RecordingDecisionsTest {

    private static final ActionId ACTION = ActionId.random();

    @Test
    void whatAnEvaluationCameToIsRecorded() {
        StockTaking.network().when(record(18, null)).isRecorded(recorded("2024-05-28"));
        StockTaking.network().when(record(14, null)).isRefused("more-answers-than-invited");
        StockTaking.network().when(record(18, MemberId.random())).isUnknown();
        StockTaking.network().when(record(18, null), NURSES_ACCOUNT).isUnknown();
        StockTaking.recorded().when(record(18, null)).isRefused("evaluation-already-exists");
    }

    @Test
    void resultsAreTalkedAboutOnceThereAreSome() {
        StockTaking.recorded()
                .when(interpret(DONE_ON_PAPER, "2024-06-01"))
                .isRecorded(new EvaluationInterpreted(
                        NETWORK, DONE_ON_PAPER, because("Avoimuus on vahvin"), day("2024-06-01")));
        StockTaking.closed()
                .when(interpret(MAY, "2024-06-01"))
                .isRecorded(new EvaluationInterpreted(NETWORK, MAY, because("Avoimuus on vahvin"), day("2024-06-01")));
        StockTaking.opened().when(interpret(MAY, "2024-05-10")).isRefused("no-results-yet");
        StockTaking.recorded().when(interpret(DONE_ON_PAPER, "2024-05-27")).isRefused("no-results-yet");
        StockTaking.recorded()
                .when(interpret(EvaluationId.random(), "2024-06-01"))
                .isUnknown();
    }

    @Test
    void somethingIsDoneAboutIt() {
        StockTaking.recorded().when(agree("2024-08-30", PRINCIPAL)).isRecorded(agreed(PRINCIPAL));
        StockTaking.recorded().when(agree("2024-05-30", PRINCIPAL)).isRefused("due-before-it-was-agreed");
        StockTaking.recorded().when(agree("2024-08-30", MemberId.random())).isUnknown();
        StockTaking.recorded()
                .when(agree("2024-08-30", PRINCIPAL), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.recorded()
                .given(agreed(PRINCIPAL))
                .when(agree("2024-08-30", PRINCIPAL))
                .isRefused("action-already-agreed");
    }

    @Test
    void whoSeesToItSaysThatItWasDone() {
        Story nursesTask = StockTaking.recorded().given(agreed(NURSE));
        nursesTask
                .when(finish("2024-08-20"), NURSES_ACCOUNT)
                .isRecorded(new ActionDone(NETWORK, DONE_ON_PAPER, ACTION, day("2024-08-20")));
        StockTaking.recorded()
                .given(agreed(PRINCIPAL))
                .when(finish("2024-08-20"), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.recorded()
                .given(agreed(null))
                .when(finish("2024-08-20"))
                .isRecorded(new ActionDone(NETWORK, DONE_ON_PAPER, ACTION, day("2024-08-20")));
        StockTaking.recorded()
                .given(agreed(null), new ActionDone(NETWORK, DONE_ON_PAPER, ACTION, day("2024-08-20")))
                .when(finish("2024-08-21"))
                .isRefused("action-already-done");
        StockTaking.recorded().when(finish("2024-08-20")).isRefused("action-not-agreed");
    }

    @Test
    void aResultBecomesADevelopmentTarget() {
        StockTaking.recorded()
                .when(target(DONE_ON_PAPER, "mean"))
                .isRecorded(new DevelopmentTargetSet(
                        NETWORK, DONE_ON_PAPER, "mean", because("Lisää luottamusta"), day("2024-06-01")));
        StockTaking.closed()
                .when(target(MAY, "trust"))
                .isRecorded(new DevelopmentTargetSet(
                        NETWORK, MAY, "trust", because("Lisää luottamusta"), day("2024-06-01")));
        StockTaking.recorded().when(target(DONE_ON_PAPER, "weather")).isRefused("not-in-the-results");
        StockTaking.recorded()
                .when(target(DONE_ON_PAPER, "mean"), NURSES_ACCOUNT)
                .isUnknown();
    }

    private static RecordEvaluation record(int invited, @Nullable MemberId by) {
        var told = recorded("2024-05-28");
        return new RecordEvaluation(
                NETWORK,
                DONE_ON_PAPER,
                told.instrument(),
                null,
                invited,
                told.answers(),
                List.of(),
                told.figures(),
                null,
                by,
                null,
                told.on(),
                told.on());
    }

    private static InterpretEvaluation interpret(EvaluationId evaluation, String on) {
        return new InterpretEvaluation(NETWORK, evaluation, because("Avoimuus on vahvin"), day(on), day(on));
    }

    private static AgreeAction agree(String dueOn, MemberId owner) {
        return new AgreeAction(
                NETWORK,
                DONE_ON_PAPER,
                ACTION,
                because("Tiedonkulku"),
                owner,
                day(dueOn),
                day("2024-06-01"),
                day("2024-06-01"));
    }

    private static ActionAgreed agreed(@Nullable MemberId owner) {
        return new ActionAgreed(
                NETWORK, DONE_ON_PAPER, ACTION, because("Tiedonkulku"), owner, day("2024-08-30"), day("2024-06-01"));
    }

    private static FinishAction finish(String on) {
        return new FinishAction(NETWORK, DONE_ON_PAPER, ACTION, day(on), day(on));
    }

    private static SetDevelopmentTarget target(EvaluationId evaluation, String about) {
        return new SetDevelopmentTarget(
                NETWORK, evaluation, about, because("Lisää luottamusta"), day("2024-06-01"), day("2024-06-01"));
    }
}
