package fi.solmu.app;

import static fi.solmu.app.Script.JSON;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.app.AgreementsInFile.Row;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who had agreed to what in an imported network is what its file says, on the days that are told and on every other. */
class ExampleAgreementsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static RunningSolmu running;
    private static Script solmu;

    @BeforeAll
    static void start() {
        running = RunningSolmu.start();
        solmu = running.script();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vip-ita-jarvi", "tyokyky-lansirinne"})
    void anExampleAnswersExactlyWhatIsExpectedOfIt(String key) {
        Imported imported = Imported.of(resource("/examples/" + key + ".json"));
        JsonNode answers = resource("/expected/" + key + ".expected.json")
                .path("agreements")
                .path("answers");
        assertThat(answers.size()).isEqualTo(2);
        for (JsonNode expected : answers) {
            String day = expected.path("asOf").stringValue();
            JsonNode agreements = imported.agreements(LocalDate.parse(day));
            assertThat(agreements.path("asOf")).isEqualTo(expected.path("asOf"));
            assertThat(agreements.path("votingMembers")).as(day).isEqualTo(expected.path("votingMembers"));
            assertThat(agreements.path("observers")).as(day).isEqualTo(expected.path("observers"));
            assertThat(open(agreements, "ref")).as(day).isEqualTo(open(expected, "practiceId"));
            Map<String, JsonNode> inForce = new TreeMap<>();
            for (JsonNode row : agreements.path("agreements")) {
                if (row.path("state").stringValue().equals("in-force")) {
                    inForce.put(row.path("ref").stringValue(), row);
                }
            }
            assertThat(inForce).hasSize(expected.path("practices").size());
            for (JsonNode practice : expected.path("practices")) {
                JsonNode row = Objects.requireNonNull(
                        inForce.get(practice.path("practiceId").stringValue()));
                for (Map.Entry<String, JsonNode> told : practice.properties()) {
                    String field = told.getKey().equals("practiceId") ? "ref" : told.getKey();
                    assertThat(row.path(field))
                            .as("%s of %s on %s", field, practice.path("practiceId"), day)
                            .isEqualTo(told.getValue());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vip-ita-jarvi", "tyokyky-lansirinne"})
    void anExampleAnswersForEveryOtherDayAsItsFileSays(String key) {
        assertAnswersAsTheFileSays(resource("/examples/" + key + ".json"));
    }

    @Test
    void anExampleInWhichNoObjectionWasTakenInSaysSo() {
        assertAnswersAsTheFileSays(changed(ExampleAgreementsIT::nobodyTookAnObjectionIn));
    }

    @Test
    void anExampleInWhichEverythingLapsedAndNewcomersOnlyObserveSaysSo() {
        assertAnswersAsTheFileSays(changed(file -> {
            everythingLapses(file);
            newcomersObserve(file);
            theFoundersLeaveLater(file);
        }));
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode file = (ObjectNode) resource("/examples/vip-ita-jarvi.json").deepCopy();
        change.accept(file);
        return file;
    }

    @Test
    void networksThatNobodyHasThoughtOutAnswerAsTheirFilesSay() {
        Set<String> states = new HashSet<>();
        for (long seed = 1; seed <= 5; seed++) {
            states.addAll(assertAnswersAsTheFileSays(MadeUpNetwork.of(seed)));
        }
        assertThat(states).contains("proposed", "in-force", "superseded", "lapsed", "ended");
    }

    /** The states that versions were seen in. */
    private static Set<String> assertAnswersAsTheFileSays(JsonNode file) {
        Imported imported = Imported.of(file);
        imported.awaitQuestionsAfterSuccessions();
        Set<String> states = new HashSet<>();
        for (LocalDate day : DaysInFile.ofChange(file)) {
            AgreementsInFile expected = new AgreementsInFile(file, day);
            JsonNode agreements = imported.agreements(day);
            String as = file.path("network").path("id").asString() + " on " + day;
            assertThat(strings(agreements.path("votingMembers"))).as(as).isEqualTo(expected.voting());
            assertThat(strings(agreements.path("observers"))).as(as).isEqualTo(expected.observers());
            assertThat(rows(agreements)).as(as).containsExactlyInAnyOrderElementsOf(expected.rows());
            Map<String, List<Integer>> open = new TreeMap<>();
            agreements
                    .path("openProposals")
                    .forEach(each -> open.put(
                            each.path("ref").stringValue() + "/"
                                    + each.path("version").intValue(),
                            List.of(
                                    each.path("openObjections").intValue(),
                                    each.path("notAnswered").intValue())));
            assertThat(open).as(as).isEqualTo(expected.openProposals());
            int committed = expected.rows().stream().mapToInt(Row::committed).sum();
            assertThat(agreements.path("coverage").path("committed").intValue())
                    .as(as)
                    .isEqualTo(committed);
            expected.rows().forEach(row -> states.add(row.state()));
        }
        return states;
    }

    private static List<Row> rows(JsonNode agreements) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : agreements.path("agreements")) {
            if (row.path("kind").stringValue().equals("practice") && row.has("version")) {
                Map<String, List<String>> lists = new TreeMap<>();
                AgreementsInFile.LISTS.forEach(list -> lists.put(list, strings(row.path(list))));
                rows.add(new Row(
                        row.path("ref").stringValue(),
                        row.path("version").intValue(),
                        row.path("state").stringValue(),
                        row.path("rule").stringValue(),
                        row.path("proposedOn").stringValue(),
                        row.path("agreedOn").asString(""),
                        row.path("nextReviewOn").asString(""),
                        row.path("reviewOverdue").booleanValue(),
                        lists,
                        row.path("coverage").path("committed").intValue()));
            }
        }
        return rows;
    }

    private static Set<String> open(JsonNode agreements, String name) {
        Set<String> open = new TreeSet<>();
        agreements
                .path("openProposals")
                .forEach(each -> open.add(each.path(name).stringValue() + "/" + each.path("version")));
        return open;
    }

    /** A network in Solmu, and the file from which it came. */
    private static final class Imported {

        private final JsonNode file;
        private final String path;
        private final String[] after;

        private Imported(JsonNode file, String path, String[] after) {
            this.file = file;
            this.path = path;
            this.after = after;
        }

        /** Under a name of its own, for a network is taken in once. */
        static Imported of(JsonNode file) {
            ObjectNode renamed = (ObjectNode) file.deepCopy();
            renamed.withObject("network").put("id", "net-" + UUID.randomUUID());
            HttpResponse<String> answer = solmu.post("/api/networks/import", renamed.toString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(json(answer).path("notTaken").has("practices"))
                    .as(answer.body())
                    .isFalse();
            return new Imported(file, "/api/networks/" + json(answer).path("id").stringValue(), seen(answer));
        }

        JsonNode agreements(LocalDate day) {
            HttpResponse<String> answer = solmu.get(path + "/agreements?asOf=" + day, after);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return json(answer);
        }

        /** Whoever sat for an organisation that was continued by others is asked a moment after the file has been taken in. */
        void awaitQuestionsAfterSuccessions() {
            LocalDate last = LocalDate.of(2026, 11, 23);
            List<String> expected = new AgreementsInFile(file, last).askedForWhomTheySit();
            long deadline = System.nanoTime() + SOON.toNanos();
            while (!asked(last).equals(expected) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(asked(last)).isEqualTo(expected);
        }

        private List<String> asked(LocalDate day) {
            JsonNode members =
                    json(solmu.get(path + "/members?asOf=" + day, after)).path("members");
            return StreamSupport.stream(members.spliterator(), false)
                    .filter(member -> member.has("confirmationAsked"))
                    .map(member -> member.path("ref").stringValue())
                    .sorted()
                    .toList();
        }
    }

    private static void nobodyTookAnObjectionIn(ObjectNode file) {
        forEachVersion(file, version -> {
            version.path("objectionsRaised").forEach(raised -> ((ObjectNode) raised).putNull("resolvedBy"));
            version.withArray("responses").forEach(response -> ((ObjectNode) response).remove("afterAmendment"));
        });
    }

    private static void everythingLapses(ObjectNode file) {
        forEachVersion(file, version -> {
            if (version.hasNonNull("agreedOn")) {
                version.put("expiresOn", "2026-09-30");
                version.remove("reviews");
            }
        });
    }

    private static void newcomersObserve(ObjectNode file) {
        file.path("actors").forEach(actor -> {
            if (actor.path("joinedOn").stringValue().compareTo("2024-10-02") > 0) {
                ((ObjectNode) actor).put("hasSay", false);
            }
        });
    }

    private static void theFoundersLeaveLater(ObjectNode file) {
        file.path("actors").forEach(actor -> {
            if (actor.path("joinedOn").stringValue().equals("2024-02-07") && !actor.has("leftOn")) {
                ((ObjectNode) actor).put("leftOn", "2026-11-20");
            }
        });
    }

    private static void forEachVersion(ObjectNode file, Consumer<ObjectNode> change) {
        file.path("practices")
                .forEach(practice -> practice.path("versions").forEach(version -> change.accept((ObjectNode) version)));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static JsonNode resource(String name) {
        try (InputStream content = Objects.requireNonNull(ExampleAgreementsIT.class.getResourceAsStream(name))) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
