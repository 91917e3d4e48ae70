package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Wishes that as many threads send at once, every second one through the other process; and what was answered. */
final class Rush {

    /**
     * One wish.
     *
     * @param key whatever is asked twice under it is one wish
     * @param brings what is on record once when it was acknowledged
     * @param least how often, at least: what was said already is not recorded again
     * @param most how often, at most: many may have been named
     */
    record Wish(
            String key, String method, String path, String body, Class<? extends Event> brings, int least, int most) {

        static Wish put(String path, String body, Class<? extends Event> brings) {
            return new Wish(UUID.randomUUID().toString(), "PUT", path, body, brings, 1, 1);
        }

        static Wish post(String path, String body, Class<? extends Event> brings) {
            return new Wish(UUID.randomUUID().toString(), "POST", path, body, brings, 1, 1);
        }

        Wish times(int least, int most) {
            return new Wish(key, method, path, body, brings, least, most);
        }
    }

    private record Answer(Wish wish, int status, String body) {

        boolean acknowledged() {
            return status < 300;
        }
    }

    private final TwoCommandSides sides;
    private final List<Answer> answers = new ArrayList<>();

    Rush(TwoCommandSides sides) {
        this.sides = sides;
    }

    /** Sends all of them at once; in the next round each goes through the other process. */
    void run(String network, int round, List<Wish> wishes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(wishes.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < wishes.size(); i++) {
                Wish wish = wishes.get(i);
                Script side = (round + i) % 2 == 0 ? sides.one() : sides.other();
                sent.add(threads.submit(() -> {
                    start.await();
                    return send(wish, network, side);
                }));
            }
            for (Future<Answer> answer : sent) {
                answers.add(answer.get());
            }
        }
    }

    private static Answer send(Wish wish, String network, Script side) {
        String[] key = {"Idempotency-Key", wish.key()};
        HttpResponse<String> answer = wish.method().equals("PUT")
                ? side.put(network + wish.path(), wish.body(), key)
                : side.post(network + wish.path(), wish.body(), key);
        return new Answer(wish, answer.statusCode(), answer.body());
    }

    /** Every answer is one of those that a wish can get. */
    void assertAnswered() {
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 400, 409));
        assertThat(answers).anyMatch(Answer::acknowledged);
    }

    /** By which rules wishes were refused. */
    Set<String> refusals() {
        return answers.stream()
                .filter(answer -> !answer.acknowledged())
                .map(answer -> Script.JSON
                        .readTree(answer.body())
                        .path("type")
                        .stringValue()
                        .replace("/problems/", ""))
                .collect(Collectors.toSet());
    }

    /** Every acknowledged wish is on record once, every refused one left nothing. */
    List<String> contradictions(List<RecordedEvent> recorded) {
        Map<String, List<Event>> brought = new LinkedHashMap<>();
        for (RecordedEvent event : recorded) {
            brought.computeIfAbsent(String.valueOf(event.metadata().get("request")), _ -> new ArrayList<>())
                    .add(event.event());
        }
        String account = String.valueOf(recorded.getFirst().metadata().get("account"));
        Map<Wish, Boolean> acknowledged = new LinkedHashMap<>();
        answers.forEach(answer -> acknowledged.merge(answer.wish(), answer.acknowledged(), Boolean::logicalOr));
        List<String> contradictions = new ArrayList<>();
        acknowledged.forEach((wish, yes) -> {
            List<Event> events = brought.getOrDefault(request(account, wish), List.of());
            long wanted = events.stream().filter(wish.brings()::isInstance).count();
            boolean right = yes ? wanted >= wish.least() && wanted <= wish.most() : events.isEmpty();
            if (!right) {
                contradictions.add((yes ? "acknowledged " : "refused ") + wish + " brought about " + events);
            }
        });
        return contradictions;
    }

    private static String request(String account, Wish wish) {
        return UUID.nameUUIDFromBytes((account + "\n" + wish.key()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
