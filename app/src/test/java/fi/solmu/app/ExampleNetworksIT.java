package fi.solmu.app;

import static fi.solmu.app.Script.JSON;
import static fi.solmu.app.Script.json;
import static fi.solmu.app.Script.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An imported network answers for every day as its file says, worked out here straight from the file. */
class ExampleNetworksIT {

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
    void anExampleNetworkIsThereOnEveryDayAsItsFileSays(String key) {
        JsonNode file = file(key);
        HttpResponse<String> imported = solmu.post("/api/examples/" + key + "/import", "");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(json(imported).path("taken").path("actors").intValue())
                .isEqualTo(file.path("actors").size());
        assertThat(json(imported).path("notTaken").propertyNames())
                .as("what nothing takes yet")
                .isSubsetOf("relations", "mappingExercise");
        assertThat(json(imported).path("notTaken").path("relations").intValue())
                .isEqualTo(file.path("relations").size());
        String network = "/api/networks/" + json(imported).path("id").stringValue();

        for (LocalDate day : daysOfChange(file)) {
            JsonNode members = json(solmu.get(network + "/members?asOf=" + day, seen(imported)));
            assertThat(refs(members.path("members"))).as("members on " + day).isEqualTo(membersOn(day, file));
            for (JsonNode member : members.path("members")) {
                JsonNode actor = actor(member.path("ref").stringValue(), file);
                assertThat(strings(member.path("roles")))
                        .as(actor.path("id") + " on " + day)
                        .isEqualTo(rolesOn(day, actor));
                assertThat(member.path("hasSay").booleanValue())
                        .isEqualTo(actor.path("hasSay").asBoolean(true));
                assertThat(member.path("organisationName").path("fi").stringValue())
                        .as(actor.path("id") + " on " + day)
                        .isEqualTo(organisationName(homeOn(day, actor), file));
            }
            JsonNode card = json(solmu.get(network + "?asOf=" + day, seen(imported)));
            assertThat(card.path("kind").asString(""))
                    .as("kind on " + day)
                    .isEqualTo(latest("kindHistory", "kind", day, file));
            assertThat(card.path("governanceMode").asString(""))
                    .isEqualTo(latest("governanceModeHistory", "mode", day, file));
            assertThat(card.path("lifecycleStage").asString(""))
                    .isEqualTo(latest("lifecycleHistory", "stage", day, file));
            assertThat(card.path("counts").path("members").intValue())
                    .isEqualTo(members.path("members").size());
        }
        theFrameIsAsTheFileSays(network, imported, file.path("network"));
    }

    private static void theFrameIsAsTheFileSays(String network, HttpResponse<String> imported, JsonNode file) {
        JsonNode card = json(solmu.get(network, seen(imported)));
        JsonNode everybody = json(solmu.get(network + "/members", seen(imported)));
        Map<String, String> refs = new HashMap<>();
        everybody
                .path("members")
                .forEach(member -> refs.put(
                        member.path("id").stringValue(), member.path("ref").stringValue()));
        JsonNode body = card.path("governingBody");
        assertThat(body.path("name").path("fi").stringValue())
                .isEqualTo(file.path("governingBody").path("term").stringValue());
        assertThat(strings(body.path("members")).stream().map(refs::get))
                .containsExactlyInAnyOrderElementsOf(
                        strings(file.path("governingBody").path("members")));
        JsonNode stated = file.path("dataProtection");
        JsonNode protection = card.path("dataProtection");
        assertThat(protection.path("controller").path("texts").path("fi").stringValue())
                .isEqualTo(stated.path("controllerRole").stringValue());
        assertThat(protection.path("personalData").findValuesAsString("fi"))
                .containsExactlyInAnyOrderElementsOf(strings(stated.path("personalDataCategories")));
        assertThat(protection.path("excluded").path("texts").path("fi").stringValue())
                .isEqualTo(stated.path("excluded").stringValue());
        assertThat(protection.path("retentionYears")).isEqualTo(stated.path("retentionYears"));
    }

    private static List<LocalDate> daysOfChange(JsonNode file) {
        Set<LocalDate> days = new TreeSet<>();
        file.findValuesAsString("joinedOn").forEach(day -> around(day, days));
        file.findValuesAsString("leftOn").forEach(day -> around(day, days));
        file.path("network").findValuesAsString("on").forEach(day -> around(day, days));
        file.path("actors").findValuesAsString("on").forEach(day -> around(day, days));
        file.path("actors").findValuesAsString("from").forEach(day -> around(day, days));
        return new ArrayList<>(days);
    }

    private static void around(String day, Set<LocalDate> days) {
        LocalDate date = LocalDate.parse(day);
        days.add(date.minusDays(1));
        days.add(date);
    }

    private static Set<String> membersOn(LocalDate day, JsonNode file) {
        Set<String> refs = new TreeSet<>();
        for (JsonNode actor : file.path("actors")) {
            boolean joined =
                    !LocalDate.parse(actor.path("joinedOn").stringValue()).isAfter(day);
            boolean left = actor.hasNonNull("leftOn")
                    && !LocalDate.parse(actor.path("leftOn").stringValue()).isAfter(day);
            if (joined && !left) {
                refs.add(actor.path("id").stringValue());
            }
        }
        return refs;
    }

    private static Set<String> rolesOn(LocalDate day, JsonNode actor) {
        Set<String> roles = strings(actor.path("networkRoles"));
        for (JsonNode change : actor.path("roleChanges")) {
            if (!LocalDate.parse(change.path("on").stringValue()).isAfter(day)) {
                roles.removeAll(strings(change.path("removed")));
                roles.addAll(strings(change.path("added")));
            }
        }
        return roles;
    }

    private static String homeOn(LocalDate day, JsonNode actor) {
        String home = actor.path("organisationId").stringValue();
        for (JsonNode affiliation : actor.path("affiliations")) {
            if (!LocalDate.parse(affiliation.path("from").stringValue()).isAfter(day)) {
                home = affiliation.path("organisationId").stringValue();
            }
        }
        return home;
    }

    private static String latest(String history, String field, LocalDate day, JsonNode file) {
        String value = "";
        for (JsonNode entry : file.path("network").path(history)) {
            if (!LocalDate.parse(entry.path("on").stringValue()).isAfter(day)) {
                value = entry.path(field).stringValue();
            }
        }
        return value;
    }

    private static String organisationName(String id, JsonNode file) {
        for (JsonNode organisation : file.path("organisations")) {
            if (organisation.path("id").stringValue().equals(id)) {
                return organisation.path("name").stringValue();
            }
        }
        throw new AssertionError("no organisation " + id);
    }

    private static JsonNode actor(String id, JsonNode file) {
        for (JsonNode actor : file.path("actors")) {
            if (actor.path("id").stringValue().equals(id)) {
                return actor;
            }
        }
        throw new AssertionError("no actor " + id);
    }

    private static Set<String> refs(JsonNode members) {
        Set<String> refs = new TreeSet<>();
        members.forEach(member -> refs.add(member.path("ref").stringValue()));
        return refs;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(item -> strings.add(item.stringValue()));
        return strings;
    }

    private static JsonNode file(String key) {
        try (InputStream content =
                Objects.requireNonNull(ExampleNetworksIT.class.getResourceAsStream("/examples/" + key + ".json"))) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
