package fi.solmu.command.cycle;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.cycle.Checking.AgreeChecklist;
import fi.solmu.command.cycle.Checking.MeetItem;
import fi.solmu.command.cycle.Checking.ReopenItem;
import fi.solmu.command.cycle.Checking.WaiveItem;
import fi.solmu.command.cycle.Checking.Wanted;
import fi.solmu.command.cycle.Correcting.RedateCycleEntry;
import fi.solmu.command.cycle.Correcting.WithdrawCycleEntry;
import fi.solmu.command.cycle.Opening.AnswerQuestions;
import fi.solmu.command.cycle.Opening.CloseCycle;
import fi.solmu.command.cycle.Opening.OpenCycle;
import fi.solmu.command.cycle.Progressing.AssessPhase;
import fi.solmu.command.cycle.Progressing.EnterPhase;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleDecision;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistAgreed;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemMet;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemWaived;
import fi.solmu.kernel.cycle.CycleEvent.CycleClosed;
import fi.solmu.kernel.cycle.CycleEvent.CycleEntryRedated;
import fi.solmu.kernel.cycle.CycleEvent.CycleOpened;
import fi.solmu.kernel.cycle.CycleEvent.PhaseAssessed;
import fi.solmu.kernel.cycle.CycleEvent.PhaseEntered;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.StandardChecklist;
import fi.solmu.kernel.cycle.Success;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be said of development cycles. */
class CycleDecisionsTest {

    private static final CycleId FIRST = CycleId.random();
    private static final CycleId OTHER = CycleId.random();
    private static final EntryId OPENED = EntryId.random();
    private static final EntryId AGREEING = EntryId.random();
    private static final EntryId CLOSED = EntryId.random();
    private static final LocalText TITLE = LocalText.of("fi", "Nivelvaiheet kuntoon");
    private static final FiveQuestions QUESTIONS = new FiveQuestions(because("Miksi"), null, null, null, null);
    private static final ChecklistItem ITEM =
            new ChecklistItem(ChecklistItemId.random(), LocalText.of("fi", "Tavoite hyväksytty"), null);

    private static Story network() {
        return Story.of(new CycleDecisions());
    }

    /** Opened in February 2024, and agreeing since May. */
    private static Story withCycle() {
        return network()
                .given(OPENED, opened(FIRST, 1, null, "2024-02-07"))
                .given(entered(Phase.ASSEMBLING, Movement.FORWARD, List.of(), "2024-02-07"))
                .given(AGREEING, entered(Phase.AGREEING, Movement.FORWARD, List.of(ITEM), "2024-05-14"));
    }

    @Test
    void aCycleIsOpenedAndEntersItsFirstPhase() {
        network()
                .when(open(FIRST, null, Phase.ASSEMBLING, "2024-02-07"))
                .isRecorded(
                        opened(FIRST, 1, null, "2024-02-07"),
                        entered(
                                Phase.ASSEMBLING,
                                Movement.FORWARD,
                                StandardChecklist.of(Phase.ASSEMBLING),
                                "2024-02-07"));
    }

    @Test
    void onlyKeepersSaySo() {
        withCycle()
                .when(enter(FIRST, Phase.PROGRESSING, null, "2024-10-02"), AccountId.random())
                .isUnknown();
        network()
                .when(open(FIRST, null, null, "2024-02-07"), AccountId.random())
                .isUnknown();
    }

    @Test
    void aNetworkHasOneCycleOfItsOwnAtATime() {
        withCycle().when(open(OTHER, null, null, "2024-06-01")).isRefused("another-cycle-open");
        withCycle().when(open(FIRST, null, null, "2024-06-01")).isRefused("cycle-already-exists");
        withCycle()
                .given(closed("2025-08-19"))
                .when(open(OTHER, null, null, "2025-08-20"))
                .isRecorded(opened(OTHER, 2, null, "2025-08-20"));
        withCycle()
                .given(closed("2025-08-19"))
                .when(open(OTHER, null, null, "2025-08-18"))
                .isRefused("another-cycle-open");
        withCycle()
                .given(closed("2025-08-19"))
                .when(new OpenCycle(
                        NETWORK,
                        OTHER,
                        1,
                        TITLE,
                        QUESTIONS,
                        null,
                        null,
                        null,
                        null,
                        day("2025-08-20"),
                        day("2025-08-20")))
                .isRefused("cycle-number-taken");
    }

    @Test
    void nothingIsOpenedBeforeItsDay() {
        network()
                .when(new OpenCycle(
                        NETWORK,
                        FIRST,
                        null,
                        TITLE,
                        QUESTIONS,
                        null,
                        null,
                        null,
                        null,
                        day("2024-02-08"),
                        day("2024-02-07")))
                .isRefused("day-has-not-come");
        network().when(open(FIRST, null, null, "2024-01-01")).isRefused("before-the-network-began");
    }

    @Test
    void aSubCycleIsPartOfACycleThatGoesOn() {
        withCycle().when(open(OTHER, FIRST, null, "2024-06-01")).isRecorded(opened(OTHER, 1, FIRST, "2024-06-01"));
        withCycle().when(open(OTHER, CycleId.random(), null, "2024-06-01")).isUnknown();
        withCycle().when(open(OTHER, FIRST, null, "2024-02-01")).isRefused("before-the-cycle-opened");
        withCycle()
                .given(closed("2025-08-19"))
                .when(open(OTHER, FIRST, null, "2025-08-20"))
                .isRefused("sub-cycle-of-closed-cycle");
        withCycle()
                .given(opened(OTHER, 1, FIRST, "2024-06-01"))
                .when(open(CycleId.random(), OTHER, null, "2024-07-01"))
                .isRefused("sub-cycle-of-sub-cycle");
        withCycle()
                .given(opened(OTHER, 1, FIRST, "2024-06-01"))
                .when(close("2024-07-01"))
                .isRefused("sub-cycles-open");
    }

    @Test
    void aCycleGoesOnAndBack() {
        withCycle()
                .when(enter(FIRST, Phase.PROGRESSING, null, "2024-10-02"))
                .isRecorded(entered(
                        Phase.PROGRESSING, Movement.FORWARD, StandardChecklist.of(Phase.PROGRESSING), "2024-10-02"));
        withCycle().when(enter(FIRST, Phase.AGREEING, null, "2024-10-02")).isRefused("phase-already-entered");
        withCycle().when(enter(FIRST, Phase.ASSEMBLING, null, "2024-10-02")).isRefused("going-back-needs-a-reason");
        withCycle()
                .when(enter(FIRST, Phase.ASSEMBLING, because("Uusi jäsen"), "2024-10-02"))
                .isRecorded(new PhaseEntered(
                        NETWORK,
                        FIRST,
                        Phase.ASSEMBLING,
                        Movement.BACK,
                        StandardChecklist.of(Phase.ASSEMBLING),
                        null,
                        because("Uusi jäsen"),
                        day("2024-10-02")));
        withCycle().when(enter(OTHER, Phase.PROGRESSING, null, "2024-10-02")).isUnknown();
        withCycle().when(enter(FIRST, Phase.PROGRESSING, null, "2024-02-01")).isRefused("before-the-cycle-opened");
        withCycle()
                .given(closed("2024-12-31"))
                .when(enter(FIRST, Phase.PROGRESSING, null, "2025-01-02"))
                .isRefused("cycle-closed");
    }

    @Test
    void whatIsToldLateFitsBetweenWhatIsOnRecord() {
        withCycle().when(enter(FIRST, Phase.AGREEING, null, "2024-03-01")).isRefused("contradicts-other-entry");
        withCycle()
                .given(entered(Phase.EVALUATING, Movement.FORWARD, List.of(), "2025-04-09"))
                .when(enter(FIRST, Phase.PROGRESSING, null, "2024-10-02"))
                .isRecorded(entered(
                        Phase.PROGRESSING, Movement.FORWARD, StandardChecklist.of(Phase.PROGRESSING), "2024-10-02"));
    }

    @Test
    void whoeverIsNamedIsAMember() {
        withCycle()
                .when(new EnterPhase(
                        NETWORK,
                        FIRST,
                        Phase.PROGRESSING,
                        null,
                        MemberId.random(),
                        null,
                        day("2024-10-02"),
                        day("2024-10-02")))
                .isUnknown();
    }

    @Test
    void itemsAreMetAndWaivedAndOpenedAgain() {
        var met = new ChecklistItemMet(NETWORK, FIRST, ITEM.checklistItemId(), null, day("2024-09-01"));
        withCycle().when(meet(ITEM.checklistItemId(), "2024-09-01")).isRecorded(met);
        withCycle().given(met).when(meet(ITEM.checklistItemId(), "2024-09-02")).isRefused("checklist-item-already-met");
        withCycle()
                .given(new ChecklistItemWaived(
                        NETWORK, FIRST, ITEM.checklistItemId(), because("Ei nyt"), day("2024-09-01")))
                .when(new WaiveItem(
                        NETWORK,
                        FIRST,
                        ITEM.checklistItemId(),
                        because("Ei nyt"),
                        day("2024-09-02"),
                        day("2024-09-02")))
                .isRefused("checklist-item-already-waived");
        withCycle()
                .when(new ReopenItem(
                        NETWORK, FIRST, ITEM.checklistItemId(), null, day("2024-09-02"), day("2024-09-02")))
                .isRefused("checklist-item-already-open");
        withCycle().when(meet(ChecklistItemId.random(), "2024-09-01")).isUnknown();
        withCycle().when(meet(ITEM.checklistItemId(), "2024-04-01")).isRefused("checklist-item-not-there");
        withCycle()
                .given(closed("2024-12-31"))
                .when(meet(ITEM.checklistItemId(), "2025-01-01"))
                .isRefused("cycle-closed");
        network()
                .given(opened(FIRST, 1, null, "2024-02-07"))
                .when(meet(StandardChecklist.of(Phase.ASSEMBLING).getFirst().checklistItemId(), "2024-02-08"))
                .isRefused("no-phase-entered");
    }

    @Test
    void aNetworkHasItsOwnChecklists() {
        ChecklistItemId fresh = ChecklistItemId.random();
        LocalText text = LocalText.of("fi", "Kahvit juotu");
        var wanted = new Wanted(null, fresh, text, null);
        var agreed = new ChecklistAgreed(
                NETWORK, Phase.PROGRESSING, List.of(new ChecklistItem(fresh, text, null)), null, day("2024-09-01"));
        withCycle().when(agree(wanted)).isRecorded(agreed);
        withCycle()
                .given(agreed)
                .when(enter(FIRST, Phase.PROGRESSING, null, "2024-10-02"))
                .isRecorded(entered(Phase.PROGRESSING, Movement.FORWARD, agreed.checklist(), "2024-10-02"));
        withCycle()
                .when(agree(new Wanted(ChecklistItemId.random(), fresh, text, null)))
                .isUnknown();
        withCycle()
                .when(agree(
                        new Wanted(ITEM.checklistItemId(), fresh, text, null),
                        new Wanted(ITEM.checklistItemId(), fresh, text, null)))
                .isBad("checklist-item-twice", "/checklist/1/id");
    }

    @Test
    void aPhaseIsAssessedOnceItHasBeenEntered() {
        var assessed = new PhaseAssessed(
                NETWORK, FIRST, Phase.ASSEMBLING, Success.REACHED, because("Hyvin"), day("2024-06-01"));
        withCycle().when(assess(Phase.ASSEMBLING)).isRecorded(assessed);
        withCycle().when(assess(Phase.EVALUATING)).isRefused("phase-not-entered");
    }

    @Test
    void aCycleClosesOnce() {
        withCycle().when(close("2024-12-31")).isRecorded(closed("2024-12-31"));
        withCycle().given(closed("2024-12-31")).when(close("2025-01-01")).isRefused("cycle-already-closed");
        network().when(close("2025-01-01")).isUnknown();
    }

    @Test
    void answersThatAreOnRecordAreNotAnswersAnew() {
        withCycle()
                .when(new AnswerQuestions(NETWORK, FIRST, QUESTIONS, null, day("2024-06-01"), day("2024-06-01")))
                .isRefused("nothing-changes");
    }

    @Test
    void correctionsLeaveWhatMakesSense() {
        withCycle()
                .when(new RedateCycleEntry(
                        NETWORK, FIRST, AGREEING, because("Väärä päivä"), day("2024-05-21"), day("2024-06-01")))
                .isRecorded(new CycleEntryRedated(NETWORK, FIRST, AGREEING, because("Väärä päivä"), day("2024-05-21")));
        withCycle()
                .when(new WithdrawCycleEntry(NETWORK, FIRST, OPENED, because("Väärin"), day("2024-06-01")))
                .isRefused("contradicts-other-entry");
        withCycle()
                .given(CLOSED, closed("2024-12-31"))
                .given(opened(OTHER, 2, null, "2025-01-01"))
                .when(new WithdrawCycleEntry(NETWORK, FIRST, CLOSED, because("Väärin"), day("2025-06-01")))
                .isRefused("contradicts-other-entry");
        withCycle()
                .when(new WithdrawCycleEntry(NETWORK, OTHER, AGREEING, because("Väärin"), day("2024-06-01")))
                .isUnknown();
    }

    private static OpenCycle open(CycleId cycle, @Nullable CycleId partOf, @Nullable Phase phase, String on) {
        return new OpenCycle(
                NETWORK,
                cycle,
                null,
                TITLE,
                QUESTIONS,
                partOf,
                partOf == null ? null : TITLE,
                phase,
                null,
                day(on),
                day(on));
    }

    private static CycleOpened opened(CycleId cycle, int number, @Nullable CycleId partOf, String on) {
        return new CycleOpened(
                NETWORK, cycle, number, TITLE, QUESTIONS, partOf, partOf == null ? null : TITLE, null, day(on));
    }

    private static EnterPhase enter(CycleId cycle, Phase phase, @Nullable Wording because, String on) {
        return new EnterPhase(NETWORK, cycle, phase, null, null, because, day(on), day(on));
    }

    private static PhaseEntered entered(Phase phase, Movement movement, List<ChecklistItem> checklist, String on) {
        return new PhaseEntered(NETWORK, FIRST, phase, movement, checklist, null, null, day(on));
    }

    private static MeetItem meet(ChecklistItemId item, String on) {
        return new MeetItem(NETWORK, FIRST, item, null, day(on), day(on));
    }

    private static AgreeChecklist agree(Wanted... wanted) {
        return new AgreeChecklist(
                NETWORK, Phase.PROGRESSING, List.of(wanted), null, day("2024-09-01"), day("2024-09-01"));
    }

    private static AssessPhase assess(Phase phase) {
        return new AssessPhase(
                NETWORK, FIRST, phase, Success.REACHED, because("Hyvin"), day("2024-06-01"), day("2024-06-01"));
    }

    private static CloseCycle close(String on) {
        return new CloseCycle(NETWORK, FIRST, because("Valmista"), CycleDecision.RENEW, day(on), day(on));
    }

    private static CycleClosed closed(String on) {
        return new CycleClosed(NETWORK, FIRST, because("Valmista"), CycleDecision.RENEW, day(on));
    }
}
