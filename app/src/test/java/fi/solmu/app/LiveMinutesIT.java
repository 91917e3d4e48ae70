package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several people type the minutes of a meeting at once: no word that was shown as saved is lost, and all pages hear of it. */
class LiveMinutesIT {

    private static final int WORDS = 25;

    private static RunningSolmu running;
    private static Script solmu;

    private MeetingOverHttp network;
    private String minutes = "";

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        solmu = running.script();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void aMeetingThatIsGoingOn() {
        network = new MeetingOverHttp(running);
        network.hold(network.spring);
        minutes = network.network + "/meetings/" + network.spring + "/minutes";
    }

    /** Each writer appends words to the same block, and puts a word into what others had written when they were faster. */
    @Test
    void twoWritersOfOneBlockLoseNoWord() throws Exception {
        String block = minutes + "/draft/" + UUID.randomUUID();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (String name : List.of("a", "b")) {
                writers.add(threads.submit(() -> {
                    start.await();
                    return write(block, name);
                }));
            }
            start.countDown();
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(WORDS);
            }
        }
        JsonNode shown = draft().at("/blocks/0");
        List<String> words = Arrays.asList(shown.path("text").asString().trim().split(" "));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            expected.add("a" + i);
            expected.add("b" + i);
        }
        assertThat(words).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(shown.path("revision").asInt()).isEqualTo(2 * WORDS);
        assertThat(words.stream().filter(word -> word.startsWith("a"))).isSortedAccordingTo(LiveMinutesIT::byNumber);
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(Integer.parseInt(one.substring(1)), Integer.parseInt(other.substring(1)));
    }

    private static int write(String block, String name) {
        int revision = 0;
        String text = "";
        int saved = 0;
        while (saved < WORDS) {
            String wanted = text + name + saved + " ";
            HttpResponse<String> answer = solmu.put(block, typed(revision, wanted));
            if (answer.statusCode() == 200) {
                text = wanted;
                revision = json(answer).path("revision").asInt();
                saved++;
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                text = json(answer).path("current").path("text").asString();
                revision = json(answer).path("current").path("revision").asInt();
            }
        }
        return saved;
    }

    @Test
    void whatWasShownAsSavedIsThereForWhoeverComesBack() {
        UUID block = UUID.randomUUID();
        String address = minutes + "/draft/" + block;
        ok(solmu.put(address, typed(0, "Ensin")));
        ok(solmu.put(address, typed(0, "Ensin"))); // the answer to the first try was lost on the way
        ok(solmu.put(address, typed(1, "Ensin tämä")));
        HttpResponse<String> stale = solmu.put(address, typed(1, "Ensin tuo"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).path("type").stringValue()).isEqualTo("/problems/minutes-block-changed");
        assertThat(draft().at("/blocks/0/text").asString()).isEqualTo("Ensin tämä");
        assertThat(draft().at("/blocks/0/revision").asInt()).isEqualTo(2);
        assertThat(draft().at("/blocks/0/savedAt").asString()).isNotBlank();

        HttpResponse<String> early = solmu.post(minutes, "{\"blocks\": {\"%s\": 1}}".formatted(block));
        assertThat(json(early).path("type").stringValue()).isEqualTo("/problems/draft-changed-meanwhile");
        ok(network.post(
                "/meetings/" + network.spring + "/minutes",
                "{\"blocks\": {\"%s\": 2}, \"on\": \"2024-05-16\"}".formatted(block)));
        assertThat(network.shown(network.spring)
                        .at("/minutes/versions/0/sections/0/text/texts/fi")
                        .asString())
                .isEqualTo("Ensin tämä");
    }

    @Test
    void anotherPageHearsOfWhatIsTypedAndOfWhoCame() throws InterruptedException {
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Thread line = Thread.ofVirtual().start(() -> solmu.lines("/api/updates").forEach(heard::add));
        until(heard, "open");
        long head = running.bean(RecordReader.class).head();
        ok(solmu.put(minutes + "/draft/" + UUID.randomUUID(), typed(0, "Alku")));
        until(heard, "\"view\":\"minutes-draft\",\"networkId\":\"" + network.network.substring(14) + "\"");
        assertThat(running.bean(RecordReader.class).head())
                .as("nothing entered the record")
                .isEqualTo(head);
        ok(network.put(
                "/meetings/" + network.spring + "/attendance/" + network.nurse, "{\"attendance\": \"present\"}"));
        until(heard, "\"view\":\"meeting\",\"networkId\":\"" + network.network.substring(14) + "\"");
        line.interrupt();
    }

    private static void until(LinkedBlockingQueue<String> heard, String expected) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        List<String> all = new ArrayList<>();
        while (System.nanoTime() < deadline) {
            String line = heard.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            all.add(String.valueOf(line));
            if (line != null && line.contains(expected)) {
                return;
            }
        }
        assertThat(all).as("heard").anyMatch(line -> line.contains(expected));
    }

    private JsonNode draft() {
        return json(ok(solmu.get(minutes + "/draft")));
    }

    private static String typed(int revision, String text) {
        return "{\"revision\": %d, \"place\": 1, \"language\": \"fi\", \"text\": \"%s\"}".formatted(revision, text);
    }
}
