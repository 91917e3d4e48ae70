package fi.solmu.command.evaluation;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.evaluation.StockTaking.NURSE;
import static fi.solmu.command.evaluation.StockTaking.NURSES_ACCOUNT;
import static fi.solmu.command.evaluation.StockTaking.TEACHER;

import fi.solmu.command.evaluation.Measuring.DefineIndicator;
import fi.solmu.command.evaluation.Measuring.MeasureIndicator;
import fi.solmu.command.evaluation.Measuring.RedateIndicatorEntry;
import fi.solmu.command.evaluation.Measuring.RedefineIndicator;
import fi.solmu.command.evaluation.Measuring.WithdrawIndicatorEntry;
import fi.solmu.command.evaluation.Spreading.AgreeDissemination;
import fi.solmu.command.evaluation.Spreading.EvidenceDissemination;
import fi.solmu.command.evaluation.Spreading.RedateDisseminationEntry;
import fi.solmu.command.evaluation.Spreading.WithdrawDisseminationEntry;
import fi.solmu.kernel.DisseminationId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationAgreed;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEntryRedated;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEntryWithdrawn;
import fi.solmu.kernel.evaluation.ImpactEvent.DisseminationEvidenced;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorDefined;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorEntryRedated;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorEntryWithdrawn;
import fi.solmu.kernel.evaluation.ImpactEvent.IndicatorMeasured;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is measured outside the network, and what spreads from it. */
class ImpactDecisionsTest {

    private static final IndicatorId WAITING = IndicatorId.random();
    private static final DisseminationId MODEL = DisseminationId.random();
    private static final LocalText NAME = LocalText.of("fi", "Odotusaika (päivää)");
    private static final EntryId FIRST = EntryId.random();

    @Test
    void whatIsMeasuredIsSaidFirstAndMayBeOlderThanTheNetwork() {
        StockTaking.network().when(define("2023-01-01")).isRecorded(defined("2023-01-01"));
        StockTaking.network().when(define("2023-01-01"), NURSES_ACCOUNT).isUnknown();
        StockTaking.network().when(measure("2024-06-30")).isUnknown();
        StockTaking.network()
                .given(defined("2024-03-01"))
                .when(measure("2024-06-30"))
                .isRecorded(new IndicatorMeasured(NETWORK, WAITING, BigDecimal.TEN, day("2024-06-30")));
        StockTaking.network()
                .given(defined("2024-03-01"))
                .when(measure("2024-02-29"))
                .isRefused("indicator-not-defined");
        StockTaking.network()
                .given(defined("2024-03-01"))
                .when(measure("2024-06-30"), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.network()
                .given(defined("2024-03-01"))
                .when(new MeasureIndicator(NETWORK, WAITING, BigDecimal.ONE, day("2024-07-02"), day("2024-07-01")))
                .isRefused("day-has-not-come");
    }

    @Test
    void anotherTargetHoldsFromThatDayOn() {
        var redefine = new RedefineIndicator(
                NETWORK, WAITING, NAME, BigDecimal.ONE, null, day("2024-06-30"), day("2024-07-01"));
        StockTaking.network()
                .given(defined("2024-03-01"))
                .when(redefine)
                .isRecorded(
                        new IndicatorDefined(NETWORK, WAITING, NAME, BigDecimal.ONE, null, null, day("2024-06-30")));
        StockTaking.network().when(redefine).isUnknown();
    }

    @Test
    void entriesAboutAnIndicatorAreCorrectedWhereTheRestStillMakesSense() {
        StockTaking.network()
                .given(FIRST, defined("2024-03-01"))
                .when(new RedateIndicatorEntry(
                        NETWORK, WAITING, FIRST, because("Päivä"), day("2024-02-01"), day("2024-07-01")))
                .isRecorded(new IndicatorEntryRedated(NETWORK, WAITING, FIRST, because("Päivä"), day("2024-02-01")));
        var withdraw = new WithdrawIndicatorEntry(NETWORK, WAITING, FIRST, because("Väärä"));
        StockTaking.network()
                .given(FIRST, defined("2024-03-01"))
                .when(withdraw)
                .isRecorded(new IndicatorEntryWithdrawn(NETWORK, WAITING, FIRST, because("Väärä")));
        StockTaking.network()
                .given(FIRST, defined("2024-03-01"))
                .given(new IndicatorMeasured(NETWORK, WAITING, BigDecimal.TEN, day("2024-06-30")))
                .when(withdraw)
                .isRefused("contradicts-other-entry");
    }

    @Test
    void whatIsToSpreadHasSomeoneWhoAnswersForItAndEvidence() {
        StockTaking.network().when(spread(NURSE, "2024-06-01")).isRecorded(agreed(NURSE));
        StockTaking.network().when(spread(TEACHER, "2024-06-01")).isRefused("not-a-member-on-that-day");
        StockTaking.network()
                .given(agreed(NURSE))
                .when(spread(NURSE, "2024-06-01"))
                .isRefused("dissemination-already-agreed");
        StockTaking.network()
                .given(agreed(NURSE))
                .when(evidence("2024-09-01"), NURSES_ACCOUNT)
                .isRecorded(new DisseminationEvidenced(
                        NETWORK, MODEL, because("Käytössä neljässä kunnassa"), day("2024-09-01")));
        StockTaking.network()
                .given(agreed(null))
                .when(evidence("2024-09-01"), NURSES_ACCOUNT)
                .isUnknown();
        StockTaking.network().given(agreed(NURSE)).when(evidence("2024-05-31")).isRefused("dissemination-not-agreed");
        StockTaking.network().when(evidence("2024-09-01")).isUnknown();
    }

    @Test
    void entriesAboutWhatSpreadsAreCorrected() {
        StockTaking.network()
                .given(FIRST, agreed(NURSE))
                .when(new RedateDisseminationEntry(
                        NETWORK, MODEL, FIRST, because("Päivä"), day("2024-05-01"), day("2024-07-01")))
                .isRecorded(new DisseminationEntryRedated(NETWORK, MODEL, FIRST, because("Päivä"), day("2024-05-01")));
        StockTaking.network()
                .given(FIRST, agreed(NURSE))
                .when(new WithdrawDisseminationEntry(NETWORK, MODEL, FIRST, because("Väärä")))
                .isRecorded(new DisseminationEntryWithdrawn(NETWORK, MODEL, FIRST, because("Väärä")));
        StockTaking.network()
                .given(FIRST, agreed(NURSE))
                .when(new WithdrawDisseminationEntry(NETWORK, MODEL, EntryId.random(), because("Väärä")))
                .isUnknown();
    }

    private static DefineIndicator define(String on) {
        return new DefineIndicator(
                NETWORK, WAITING, NAME, BigDecimal.valueOf(64), BigDecimal.valueOf(28), null, day(on), day(on));
    }

    private static IndicatorDefined defined(String on) {
        return new IndicatorDefined(
                NETWORK, WAITING, NAME, BigDecimal.valueOf(64), BigDecimal.valueOf(28), null, day(on));
    }

    private static MeasureIndicator measure(String on) {
        return new MeasureIndicator(NETWORK, WAITING, BigDecimal.TEN, day(on), day("2024-07-01"));
    }

    private static AgreeDissemination spread(MemberId owner, String on) {
        return new AgreeDissemination(
                NETWORK, MODEL, because("Nivelvaiheen malli"), because("Naapurikunnat"), owner, day(on), day(on));
    }

    private static DisseminationAgreed agreed(@Nullable MemberId owner) {
        return new DisseminationAgreed(
                NETWORK, MODEL, because("Nivelvaiheen malli"), because("Naapurikunnat"), owner, day("2024-06-01"));
    }

    private static EvidenceDissemination evidence(String on) {
        return new EvidenceDissemination(
                NETWORK, MODEL, because("Käytössä neljässä kunnassa"), day(on), day("2024-09-02"));
    }
}
