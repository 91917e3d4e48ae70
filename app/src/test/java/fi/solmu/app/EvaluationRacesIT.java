package fi.solmu.app;

import static fi.solmu.app.EvaluationOverHttp.ballot;
import static fi.solmu.app.EvaluationOverHttp.secret;
import static fi.solmu.app.EvaluationOverHttp.steps;
import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.LongTests;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many answer while several close the evaluation, through two processes. */
class EvaluationRacesIT {

    private static final int ROUNDS = LongTests.rounds(6, 100);
    private static final int ANSWERS = 12;
    private static final int CLOSINGS = 3;

    /** Neither of them signed in. */
    private static final String[] NOBODY = {"Authorization", ""};

    private final TwoCommandSides sides = TwoCommandSides.shared();
    private final EvaluationOverHttp network = new EvaluationOverHttp(sides.one(), sides.record());

    @Test
    void whatWasTakenIsCountedAndThatOnce() throws Exception {
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            taken += round();
        }
        List<RecordedEvent> recorded = sides.recorded(network.network, Set.of(EvaluationEvent.class));
        List<EvaluationClosed> closed = recorded.stream()
                .map(RecordedEvent::event)
                .filter(EvaluationClosed.class::isInstance)
                .map(EvaluationClosed.class::cast)
                .toList();
        assertThat(closed).hasSize(ROUNDS);
        assertThat(closed.stream().mapToInt(EvaluationClosed::answers).sum()).isEqualTo(taken);
        assertThat(taken).as("some came in time").isPositive();
    }

    /** How many answers were taken. */
    private int round() throws Exception {
        String evaluation = network.created("/evaluations", network.opening("meeting-pulse", "link", ""));
        String link = json(ok(network.post("/evaluations/" + evaluation + "/link", "{}")))
                .path("address")
                .stringValue();
        String answers = "/api/answers/" + link.substring(link.lastIndexOf('/') + 1);
        ok(sides.one().put(answers, ballot(secret(ANSWERS), steps(4, "heard")), NOBODY));
        CyclicBarrier start = new CyclicBarrier(ANSWERS + CLOSINGS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answered = new ArrayList<>();
            for (int i = 0; i < ANSWERS; i++) {
                String body = ballot(secret(i), steps(i % 5 + 1, "heard"));
                Script side = side(i);
                answered.add(threads.submit(() -> {
                    start.await();
                    return side.put(answers, body, NOBODY).statusCode();
                }));
            }
            List<Future<Integer>> closed = new ArrayList<>();
            for (int i = 0; i < CLOSINGS; i++) {
                Script side = side(i);
                closed.add(threads.submit(() -> {
                    start.await();
                    return side.post(network.network + "/evaluations/" + evaluation + "/closing", "{}")
                            .statusCode();
                }));
            }
            assertThat(statuses(closed)).containsOnlyOnce(200).containsOnly(200, 409);
            List<Integer> statuses = statuses(answered);
            assertThat(statuses).isSubsetOf(200, 409);
            return 1 + (int) statuses.stream().filter(status -> status == 200).count();
        }
    }

    private Script side(int number) {
        return number % 2 == 0 ? sides.one() : sides.other();
    }

    private static List<Integer> statuses(List<Future<Integer>> answers) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }
}
