package fi.solmu.app;

import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;

import fi.solmu.eventstore.RecordReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A network in which six members sit since February 2024, each of whom can sign in. */
final class EvaluationOverHttp extends NetworkOverHttp {

    static final int MEMBERS = 6;

    private static final String LATE = "2099-12-31";

    /**
     * Somebody who answers.
     *
     * @param cookie with which they are signed in
     */
    record Voter(String member, String cookie) {}

    private final Script script;

    EvaluationOverHttp(RunningSolmu running) {
        this(running.script(), running.bean(RecordReader.class));
    }

    EvaluationOverHttp(Script script, RecordReader record) {
        super(script, record, "Verkosto");
        this.script = script;
    }

    List<Voter> voters() {
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            voters.add(voter("Jäsen " + i));
        }
        return voters;
    }

    Voter voter(String title) {
        String member = joined(title, "2024-02-07");
        String link = json(ok(post("/members/" + member + "/sign-in-link", "{}")))
                .path("link")
                .stringValue();
        return new Voter(member, script.signIn(link));
    }

    /** Asked of everybody, and open for a long time. */
    String opened(String standard) {
        return created("/evaluations", opening(standard, "members", ""));
    }

    String opening(String standard, String audience, String more) {
        return """
                {"standard": "%s", "audience": "%s", "answerBy": "%s"%s}
                """.formatted(standard, audience, LATE, more);
    }

    HttpResponse<String> answer(String evaluation, Voter voter, String secret, String answers) {
        return script.put(
                network + "/evaluations/" + evaluation + "/answers/" + voter.member(),
                ballot(secret, answers),
                as(voter.cookie()));
    }

    static String ballot(String secret, String answers) {
        return "{\"secret\": \"%s\", \"answers\": {%s}}".formatted(secret, answers);
    }

    static String secret(int number) {
        return "a-secret-that-a-browser-drew-" + number;
    }

    static String steps(int step, String... questions) {
        return List.of(questions).stream()
                .map(question -> "\"%s\": {\"choice\": %d}".formatted(question, step))
                .collect(Collectors.joining(", "));
    }

    JsonNode shown(String evaluation) {
        return json(get("/evaluations/" + evaluation));
    }
}
