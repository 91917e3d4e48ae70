package fi.solmu.app;

import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.LongTests;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A member leaves by one process while the same member acts by another. */
class LeavingRacesIT {

    private static final int ROUNDS = LongTests.rounds(40, 200);

    /** What a race came to. */
    private record Race(int acted, int refused, List<SeatEvent> actsAfterLeaving) {}

    /** One way to act: the wish, for the member's address and another member's. */
    private interface Act {
        HttpResponse<String> of(String member, String other);
    }

    @Test
    void nobodyActsAfterHavingLeft() throws Exception {
        Race race = race(TwoCommandSides.shared());
        assertThat(race.actsAfterLeaving()).isEmpty();
        assertThat(race.acted() + race.refused()).isEqualTo(ROUNDS);
    }

    /** The race is close enough to tell: without the condition, acts do slip in. */
    @Test
    @EnabledIfSystemProperty(named = "long-tests", matches = "true")
    void withoutTheConditionSomeDo() throws Exception {
        try (TwoCommandSides sides = TwoCommandSides.unconditioned()) {
            assertThat(race(sides).actsAfterLeaving()).isNotEmpty();
        }
    }

    private static Race race(TwoCommandSides sides) throws Exception {
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            return race(sides, sides.one(), sides.other(), both);
        }
    }

    private static Race race(TwoCommandSides sides, Script leaving, Script acting, ExecutorService both)
            throws Exception {
        String network = created(leaving.post("/api/networks", """
                {"name": {"en": "Network"}, "languages": ["en"], "initiatedOn": "2024-01-15"}"""));
        String school = created(leaving.post(network + "/organisations", """
                {"name": {"en": "School"}, "on": "2024-01-15"}"""));
        String clinic = created(leaving.post(network + "/organisations", """
                {"name": {"en": "Clinic"}, "on": "2024-01-15"}"""));
        List<Act> acts = acts(acting, id(clinic));
        String other = joined(leaving, network, school, "[\"scribe\"]");
        int acted = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String member = joined(leaving, network, school, "[]");
            Act act = acts.get(round % acts.size());
            CyclicBarrier start = new CyclicBarrier(2);
            var left = both.submit(() -> {
                start.await();
                return leaving.post(member + "/leaving", "{}");
            });
            start.await();
            HttpResponse<String> answer = act.of(member, other);
            assertThat(left.get().statusCode()).as(left.get().body()).isEqualTo(200);
            if (answer.statusCode() < 300) {
                acted++;
                other = answer.uri().getPath().endsWith("handover")
                        ? joined(leaving, network, school, "[\"scribe\"]")
                        : other;
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
                assertThat(json(answer).path("type").stringValue()).startsWith("/problems/");
                refused++;
            }
        }
        return finished(acted, refused, seatEvents(network, sides));
    }

    private static List<Act> acts(Script solmu, String organisation) {
        return List.of(
                (member, other) -> solmu.post(member + "/roles", "{\"role\": \"chair\"}"),
                (member, other) -> solmu.put(member + "/deputy", "{\"title\": {\"en\": \"Deputy\"}}"),
                (member, other) -> solmu.put(member + "/say", "{\"hasSay\": false}"),
                (member, other) -> solmu.put(member + "/title", "{\"title\": {\"en\": \"Teacher\"}}"),
                (member, other) -> solmu.put(member + "/holder", "{\"person\": {\"phone\": \"1\"}}"),
                (member, other) -> solmu.put(
                        member + "/home-organisation", "{\"organisationId\": \"%s\"}".formatted(organisation)),
                (member, other) ->
                        solmu.post(other + "/roles/scribe/handover", "{\"to\": \"%s\"}".formatted(id(member))));
    }

    private static List<SeatEvent> seatEvents(String network, TwoCommandSides sides) {
        return sides.recorded(network, Set.of(SeatEvent.class)).stream()
                .map(RecordedEvent::event)
                .map(SeatEvent.class::cast)
                .toList();
    }

    private static Race finished(int acted, int refused, List<SeatEvent> recorded) {
        Map<MemberId, List<SeatEvent>> lives = new LinkedHashMap<>();
        recorded.forEach(event -> lives.computeIfAbsent(event.memberId(), member -> new ArrayList<>())
                .add(event));
        List<SeatEvent> acts = new ArrayList<>();
        List<SeatEvent> actsAfterLeaving = new ArrayList<>();
        int left = 0;
        for (List<SeatEvent> life : lives.values()) {
            int leaving = indexOfLeaving(life);
            if (leaving > 0) {
                left++;
                acts.addAll(life.subList(1, leaving));
                actsAfterLeaving.addAll(life.subList(leaving + 1, life.size()));
            }
        }
        assertThat(left).as("leavings on record, of those acknowledged").isEqualTo(ROUNDS);
        assertThat(acts.size() + actsAfterLeaving.size())
                .as("acts on record, of those acknowledged")
                .isEqualTo(acted);
        return new Race(acted, refused, actsAfterLeaving);
    }

    private static int indexOfLeaving(List<SeatEvent> life) {
        return life.indexOf(
                life.stream().filter(MemberLeft.class::isInstance).findFirst().orElse(null));
    }

    private static String joined(Script solmu, String network, String organisation, String roles) {
        return created(solmu.post(network + "/members", """
                {"title": {"en": "Principal"}, "organisationId": "%s", "roles": %s, "on": "2024-03-01"}
                """.formatted(id(organisation), roles)));
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
