package fi.solmu.app;

import static fi.solmu.app.Script.json;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A network in which a principal, a nurse and a planner have sat since February 2024, and an observer without a say; it took up how
 * it decides.
 */
final class PracticeOverHttp extends NetworkOverHttp {

    static final String CONSENT = "{\"method\": \"consent\", \"silence\": \"no-position\", \"overObjections\": false}";

    final String principal;
    final String nurse;
    final String planner;
    final String observer;
    final String practice;

    PracticeOverHttp(RunningSolmu running) {
        this(running.script(), running.bean(RecordReader.class));
    }

    PracticeOverHttp(Script solmu, RecordReader record) {
        super(solmu, record, "Verkosto");
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
    JsonNode version(String proposal, String asOf) {
        JsonNode agreements = json(get("/agreements?asOf=" + asOf));
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

    private String member(String title, String organisation, boolean hasSay) {
        return member(title, organisation, hasSay, "[]");
    }

    String member(String title, String organisation, boolean hasSay, String roles) {
        return created(
                "/members",
                "{\"title\": {\"fi\": \"%s\"}, \"organisationId\": \"%s\", \"hasSay\": %s, \"roles\": %s, \"on\": \"2024-02-07\"}"
                        .formatted(title, organisation, hasSay, roles));
    }
}
