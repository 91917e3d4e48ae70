package fi.solmu.query.history;

import static fi.solmu.query.history.SentencesTest.DAY;
import static fi.solmu.query.history.SentencesTest.NETWORK;
import static fi.solmu.query.history.SentencesTest.PRINCIPAL;
import static fi.solmu.query.history.SentencesTest.WHY;

import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.cycle.CycleDecision;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.StandardChecklist;
import fi.solmu.kernel.cycle.Success;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of each event about development cycles. */
final class CycleExamples {

    static final CycleId FIRST = CycleId.random();
    static final ChecklistItemId ITEM = ChecklistItemId.random();

    private CycleExamples() {}

    static Stream<Event> all() {
        EntryId entry = EntryId.random();
        LocalText title = LocalText.of("fi", "Konsultaatio lähelle");
        FiveQuestions questions = new FiveQuestions(WHY, null, null, null, null);
        return Stream.of(
                        Stream.of(
                                new CycleEvent.CycleOpened(NETWORK, FIRST, 1, title, questions, null, null, null, DAY),
                                new CycleEvent.CycleOpened(
                                        NETWORK, FIRST, 1, title, questions, FIRST, title, null, DAY),
                                new CycleEvent.CycleRetitled(NETWORK, FIRST, title, null, DAY),
                                new CycleEvent.QuestionsAnswered(NETWORK, FIRST, questions, null, DAY),
                                new CycleEvent.PhaseEntered(
                                        NETWORK,
                                        FIRST,
                                        Phase.AGREEING,
                                        Movement.BACK,
                                        StandardChecklist.of(Phase.AGREEING),
                                        PRINCIPAL,
                                        WHY,
                                        DAY),
                                new CycleEvent.ChecklistChanged(NETWORK, FIRST, List.of(), null, DAY),
                                new CycleEvent.ChecklistItemMet(NETWORK, FIRST, ITEM, null, DAY),
                                new CycleEvent.ChecklistItemWaived(NETWORK, FIRST, ITEM, WHY, DAY),
                                new CycleEvent.ChecklistItemReopened(NETWORK, FIRST, ITEM, null, DAY),
                                new CycleEvent.CycleClosed(NETWORK, FIRST, null, null, DAY),
                                new CycleEvent.CycleEntryRedated(NETWORK, FIRST, entry, WHY, DAY),
                                new CycleEvent.CycleEntryWithdrawn(NETWORK, FIRST, entry, WHY),
                                new CycleEvent.ChecklistAgreed(NETWORK, Phase.AGREEING, List.of(), null, DAY),
                                new CycleEvent.ChecklistRedated(NETWORK, Phase.AGREEING, entry, WHY, DAY),
                                new CycleEvent.ChecklistWithdrawn(NETWORK, Phase.AGREEING, entry, WHY)),
                        Arrays.stream(Phase.values())
                                .map(phase -> new CycleEvent.PhaseEntered(
                                        NETWORK, FIRST, phase, Movement.FORWARD, List.of(), null, null, DAY)),
                        Arrays.stream(Success.values())
                                .map(success -> new CycleEvent.PhaseAssessed(
                                        NETWORK, FIRST, Phase.PROGRESSING, success, WHY, DAY)),
                        Arrays.stream(CycleDecision.values())
                                .map(decision -> new CycleEvent.CycleClosed(NETWORK, FIRST, WHY, decision, DAY)))
                .flatMap(each -> each);
    }
}
