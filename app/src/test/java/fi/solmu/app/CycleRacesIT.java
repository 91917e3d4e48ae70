package fi.solmu.app;

import static fi.solmu.app.CycleOverHttp.closing;
import static fi.solmu.app.CycleOverHttp.entering;
import static fi.solmu.app.CycleOverHttp.opening;
import static fi.solmu.app.CycleOverHttp.subCycle;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.app.Rush.Wish;
import fi.solmu.eventstore.LongTests;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemMet;
import fi.solmu.kernel.cycle.CycleEvent.ChecklistItemWaived;
import fi.solmu.kernel.cycle.CycleEvent.CycleClosed;
import fi.solmu.kernel.cycle.CycleEvent.CycleOpened;
import fi.solmu.kernel.cycle.CycleEvent.PhaseEntered;
import fi.solmu.kernel.cycle.Phase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many wish something about the cycles of a network at once, through two processes, all of it on one day. */
class CycleRacesIT {

    private static final int ROUNDS = LongTests.rounds(6, 100);
    private static final String ON = "2024-05-02";

    private final TwoCommandSides sides = TwoCommandSides.shared();

    @Test
    void ofTwoKeepersWhoOpenACycleOneDoesAndTheOtherIsToldWhy() throws Exception {
        JsonNode account = json(ok(sides.one().post("/api/accounts", "{\"name\": \"Toinen\"}")));
        String[] other = as(sides.one().signIn(account.path("link").stringValue()));
        for (int round = 0; round < ROUNDS; round++) {
            CycleOverHttp network = network();
            ok(network.post("/keepers", "{\"accountId\": %s}".formatted(account.path("id"))));
            String path = network.network + "/cycles";
            List<HttpResponse<String>> answers = together(List.of(
                    () -> sides.one().post(path, opening("Minun", ON, "")),
                    () -> sides.other().post(path, opening("Sinun", ON, ""), other)));
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .allSatisfy(answer -> assertThat(json(answer).path("type").stringValue())
                            .isIn("/problems/another-cycle-open", "/problems/decided-meanwhile"));
            assertThat(all(recorded(network), CycleOpened.class)).hasSize(1);
        }
    }

    @Test
    void whatIsClickedTwiceIsOneCycle() throws Exception {
        Set<String> refusals = rush(
                _ -> {
                    Wish clicked = Wish.post("/cycles", opening("Sykli", ON, ""), CycleOpened.class);
                    return List.of(clicked, clicked, clicked, clicked);
                },
                recorded -> assertThat(all(recorded, CycleOpened.class)).hasSize(1));
        assertThat(refusals).isEmpty();
    }

    /** Everyone says why, as whoever comes from a later one must. */
    @Test
    void whoeverEntersAPhaseComesFromTheOneBefore() throws Exception {
        Set<String> refusals = rush(
                network -> {
                    String path = "/cycles/" + network.opened("Sykli", ON) + "/phases";
                    return Stream.of(2, 3, 4, 2, 3, 4)
                            .map(phase ->
                                    Wish.post(path, entering(phase, ON, "\"because\": \"Syy\""), PhaseEntered.class))
                            .toList();
                },
                recorded -> {
                    List<PhaseEntered> entered = all(recorded, PhaseEntered.class);
                    for (int i = 1; i < entered.size(); i++) {
                        Phase before = entered.get(i - 1).phase();
                        assertThat(entered.get(i).phase()).isNotEqualTo(before);
                        assertThat(entered.get(i).movement())
                                .isEqualTo(CycleCourse.movement(
                                        before, entered.get(i).phase()));
                    }
                });
        assertThat(refusals).isSubsetOf("phase-already-entered", "decided-meanwhile");
    }

    @Test
    void nothingIsFoundOfAChecklistOnceItsCycleIsClosed() throws Exception {
        String met = "{\"on\": \"" + ON + "\"}";
        String waived = "{\"because\": \"Ei\", \"on\": \"" + ON + "\"}";
        Set<String> refusals = rush(
                network -> {
                    String cycle = "/cycles/" + network.opened("Sykli", ON);
                    String item = cycle + "/checklist/" + CycleOverHttp.FIVE_QUESTIONS;
                    return List.of(
                            Wish.post(item + "/fulfilment", met, ChecklistItemMet.class),
                            Wish.post(cycle + "/closing", closing(ON), CycleClosed.class),
                            Wish.post(item + "/waiver", waived, ChecklistItemWaived.class),
                            Wish.post(cycle + "/closing", closing(ON), CycleClosed.class),
                            Wish.post(item + "/fulfilment", met, ChecklistItemMet.class),
                            Wish.post(item + "/waiver", waived, ChecklistItemWaived.class));
                },
                recorded -> {
                    assertThat(all(recorded, CycleClosed.class)).hasSize(1);
                    assertThat(recorded.getLast()).isInstanceOf(CycleClosed.class);
                });
        assertThat(refusals)
                .contains("cycle-already-closed")
                .isSubsetOf(
                        "cycle-already-closed",
                        "cycle-closed",
                        "checklist-item-already-met",
                        "checklist-item-already-waived",
                        "decided-meanwhile");
    }

    /** Else a theme group would be in a cycle of a network that is in none. */
    @Test
    void noSubCycleIsOpenInAClosedCycle() throws Exception {
        Set<String> refusals = rush(
                network -> {
                    String cycle = network.opened("Sykli", ON);
                    return Stream.of("Yksi", "Kaksi", "Kolme")
                            .flatMap(group -> Stream.of(
                                    Wish.post("/cycles/" + cycle + "/closing", closing(ON), CycleClosed.class),
                                    Wish.post("/cycles", subCycle(cycle, group, ON), CycleOpened.class)))
                            .toList();
                },
                recorded -> {
                    Set<CycleId> closed = new HashSet<>();
                    all(recorded, CycleClosed.class).forEach(over -> closed.add(over.cycleId()));
                    List<CycleOpened> parts = all(recorded, CycleOpened.class).stream()
                            .filter(opened -> opened.partOf() != null)
                            .toList();
                    assertThat(parts).allSatisfy(part -> assertThat(closed).doesNotContain(part.partOf()));
                    assertThat(parts).extracting(CycleOpened::number).doesNotHaveDuplicates();
                });
        assertThat(refusals)
                .isNotEmpty()
                .isSubsetOf(
                        "sub-cycle-of-closed-cycle", "sub-cycles-open", "cycle-already-closed", "decided-meanwhile");
    }

    /** Each round in a network of its own; answers by which rules wishes were refused. */
    private Set<String> rush(Function<CycleOverHttp, List<Wish>> wishes, Consumer<List<CycleEvent>> holds)
            throws Exception {
        Set<String> refusals = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            CycleOverHttp network = network();
            Rush rush = new Rush(sides);
            rush.run(network.network, round, wishes.apply(network));
            rush.assertAnswered();
            assertThat(rush.contradictions(sides.recorded(network.network, Set.of(CycleEvent.class))))
                    .isEmpty();
            holds.accept(recorded(network));
            refusals.addAll(rush.refusals());
        }
        return refusals;
    }

    private CycleOverHttp network() {
        return new CycleOverHttp(sides.one(), sides.record());
    }

    private List<CycleEvent> recorded(CycleOverHttp network) {
        return sides.recorded(network.network, Set.of(CycleEvent.class)).stream()
                .map(RecordedEvent::event)
                .map(CycleEvent.class::cast)
                .toList();
    }

    private static <E extends CycleEvent> List<E> all(List<CycleEvent> recorded, Class<E> type) {
        return recorded.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> wishes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(wishes.size());
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> sent = wishes.stream()
                    .map(wish -> threads.submit(() -> {
                        start.await();
                        return wish.call();
                    }))
                    .toList();
            for (Future<HttpResponse<String>> answer : sent) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
