package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A network in which a principal, a nurse and a planner have sat since February 2024, and an observer without a say; it took up how
 * it decides.
 */
final class PracticeOverHttp {

    static final String CONSENT = "{\"method\": \"consent\", \"silence\": \"no-position\", \"overObjections\": false}";

    private final Script solmu;
    private final RecordReader record;

    final String network;
    final String school;
    final String principal;
    final String nurse;
    final String planner;
    final String observer;
    final String practice;

    PracticeOverHttp(RunningSolmu running) {
        this(running.script(), running.bean(RecordReader.class));
    }

    PracticeOverHttp(Script solmu, RecordReader record) {
        this.solmu = solmu;
        this.record = record;
        this.network = created("/api/networks", """
                {"name": {"fi": "Verkosto"}, "languages": ["fi", "sv"], "initiatedOn": "2024-01-15", "foundedOn": "2024-02-07"}
                """, true);
        this.school = organisation("Koulu");
        String hospital = organisation("Sairaala");
        this.principal = member("Rehtori", school, true);
        this.nurse = member("Sairaanhoitaja", hospital, true);
        this.planner = member("Suunnittelija", school, true);
        this.observer = member("Tarkkailija", school, false);
        this.practice = takeUp("decision-making");
    }

    String takeUp(String heading) {
        return created(
                "/agreements",
                "{\"kind\": \"practice\", \"heading\": \"%s\", \"title\": {\"fi\": \"Päätöksenteko\"}, \"on\": \"2024-02-10\"}"
                        .formatted(heading));
    }

    /** Proposed on the 1st of March. */
    String proposed(String rule) {
        return proposed(practice, rule);
    }

    String proposed(String practice, String rule) {
        return created(
                "/agreements/" + practice + "/proposals",
                "{\"text\": \"Sovimme asiat kokouksessa.\", \"rule\": %s, \"noticeDays\": 30, \"on\": \"2024-03-01\"}"
                        .formatted(rule));
    }

    /** Adopted on the 20th of March, with the consent of one. */
    String inForce() {
        String proposal = proposed(CONSENT);
        ok(put(position(proposal, nurse), "{\"stance\": \"consent\", \"draft\": 1, \"on\": \"2024-03-05\"}"));
        ok(post("/proposals/" + proposal + "/outcome", "{\"outcome\": \"adopted\", \"on\": \"2024-03-20\"}"));
        return proposal;
    }

    /** The nurse objected on the 5th of March; answers the objection's identifier. */
    String objectedTo(String proposal) {
        ok(put(
                position(proposal, nurse),
                "{\"stance\": \"objection\", \"reason\": \"Viikko ei riitä\", \"draft\": 1, \"on\": \"2024-03-05\"}"));
        return last(ObjectionRaised.class).objectionId().toString();
    }

    static String position(String proposal, String member) {
        return "/proposals/" + proposal + "/positions/" + member;
    }

    String leave(String member, String on) {
        ok(post("/members/" + member + "/leaving", "{\"on\": \"%s\"}".formatted(on)));
        return member;
    }

    /** The row of a version among what the network has agreed. */
    JsonNode version(String proposal, String asOf, HttpResponse<String> after) {
        JsonNode agreements = json(ok(solmu.get(network + "/agreements?asOf=" + asOf, seen(after))));
        return StreamSupport.stream(agreements.path("agreements").spliterator(), false)
                .filter(row -> row.path("proposalId").asString("").equals(proposal))
                .findFirst()
                .orElseThrow(() -> new AssertionError(agreements.toString()));
    }

    /** All that is on record about agreements, in the order of recording. */
    List<Event> recorded() {
        return entries().map(RecordedEvent::event).toList();
    }

    <E extends AgreementEvent> E last(Class<E> type) {
        return entries()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The entry of the last event of this kind. */
    String entryOf(Class<? extends AgreementEvent> type) {
        return entries()
                .filter(entry -> type.isInstance(entry.event()))
                .reduce((_, later) -> later)
                .orElseThrow()
                .id()
                .toString();
    }

    private Stream<RecordedEvent> entries() {
        NetworkId id = NetworkId.of(network.substring(network.lastIndexOf('/') + 1));
        return record
                .about(List.of(id), Set.of(AgreementEvent.class), Long.MAX_VALUE)
                .getOrDefault(id, List.of())
                .stream();
    }

    HttpResponse<String> get(String path) {
        return solmu.get(network + path);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return solmu.post(network + path, body, headers);
    }

    HttpResponse<String> put(String path, String body, String... headers) {
        return solmu.put(network + path, body, headers);
    }

    String created(String path, String body) {
        return created(network + path, body, false);
    }

    long head() {
        return record.head();
    }

    private String created(String address, String body, boolean wholeAddress) {
        HttpResponse<String> created = solmu.post(address, body);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String location = created.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith(json(created).path("id").stringValue());
        return wholeAddress ? location : json(created).path("id").stringValue();
    }

    String organisation(String name) {
        return created("/organisations", "{\"name\": {\"fi\": \"%s\"}, \"on\": \"2024-01-15\"}".formatted(name));
    }

    private String member(String title, String organisation, boolean hasSay) {
        return member(title, organisation, hasSay, "[]");
    }

    String member(String title, String organisation, boolean hasSay, String roles) {
        return created(
                "/members",
                "{\"title\": {\"fi\": \"%s\"}, \"organisationId\": \"%s\", \"hasSay\": %s, \"roles\": %s, \"on\": \"2024-02-07\"}"
                        .formatted(title, organisation, hasSay, roles));
    }

    /** Nothing was recorded, and the answer tells the rule, or every place at fault. */
    void refused(HttpResponse<String> response, long before, int status, String code, String... pointers) {
        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isEqualTo(status);
        JsonNode problem = json(response);
        assertThat(problem.path("type").stringValue()).as(response.body()).isEqualTo("/problems/" + code);
        assertThat(problem.path("detail").asString("")).isNotBlank();
        assertThat(StreamSupport.stream(problem.path("errors").spliterator(), false)
                        .map(fault -> fault.path("pointer").stringValue()))
                .as(response.body())
                .containsExactlyInAnyOrder(pointers);
        assertThat(head()).as("nothing is recorded").isEqualTo(before);
    }

    static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isBetween(200, 299);
        return response;
    }

    static String someId() {
        return UUID.randomUUID().toString();
    }
}
