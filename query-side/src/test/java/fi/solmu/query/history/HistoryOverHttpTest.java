package fi.solmu.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.Majakka;
import fi.solmu.query.OpenChecklist;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The history as a keeper reads it. */
class HistoryOverHttpTest {

    private static QuerySideOverHttp house;

    private Majakka majakka;

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        majakka = new Majakka();
        majakka.begin(house);
    }

    @Test
    void onlyKeepersAreToldWhatWhoeverRecordedItIsCalled() {
        AccountId member = AccountId.random();
        house.database()
                .sql("insert into access.account (id, name) values (?, 'Aluekoordinaattori')")
                .param(majakka.keeper.value())
                .update();
        house.linked(majakka.id, majakka.socialWorker, member);
        retitled(majakka.keeper);

        assertThat(read("").at("/entries/0/by/name").asString()).isEqualTo("Aluekoordinaattori");
        JsonNode seenByMember = house.get(member, path()).body().at("/entries/0/by");
        assertThat(seenByMember.has("name")).isFalse();
        assertThat(seenByMember.at("/memberId").asString()).isEqualTo(majakka.principal.toString());
    }

    @Test
    void whatSomebodyRecordedStaysThatOfTheirSeatWhenTheySpeakForItNoLonger() {
        AccountId member = AccountId.random();
        AccountId successor = AccountId.random();
        house.linked(majakka.id, majakka.socialWorker, member);
        retitled(member);
        retitled(majakka.keeper);
        house.happened(
                new AccessEvent.SeatUnlinked(majakka.id, majakka.socialWorker, member),
                new AccessEvent.KeeperNamed(majakka.id, successor, null),
                new AccessEvent.KeeperReleased(majakka.id, majakka.keeper));

        JsonNode entries = house.get(successor, path()).body().path("entries");
        assertThat(entries.at("/3/by/memberId").asString()).isEqualTo(majakka.principal.toString());
        assertThat(entries.at("/4/by/memberId").asString()).isEqualTo(majakka.socialWorker.toString());
    }

    private void retitled(AccountId by) {
        house.takeIn(List.of(house.record()
                .record(
                        new SeatEvent.TitleChanged(
                                majakka.id,
                                majakka.socialWorker,
                                LocalText.of("fi", "Johtava sosiaalityöntekijä"),
                                LocalDate.of(2025, 6, 1)),
                        Map.of("account", by.toString(), "via", "session"))));
    }

    @Test
    void ofOneThingAndOfNoTwo() {
        OpenChecklist checklist = new OpenChecklist(house, majakka, LocalDate.of(2025, 6, 1));
        EvaluationId evaluation = EvaluationId.random();
        house.happened(new EvaluationEvent.EvaluationRecorded(
                majakka.id,
                evaluation,
                "core",
                null,
                null,
                7,
                List.of(),
                List.of(),
                null,
                null,
                null,
                LocalDate.of(2025, 6, 2)));

        assertThat(types("?cycle=" + checklist.cycle)).containsExactly("cycle.PhaseEntered", "cycle.CycleOpened");
        assertThat(types("?evaluation=" + evaluation)).containsExactly("evaluation.EvaluationRecorded");
        assertThat(types("?evaluation=" + EvaluationId.random())).isEmpty();
        assertThat(house.get(majakka.keeper, path() + "?cycle=" + checklist.cycle + "&evaluation=" + evaluation)
                        .status())
                .isEqualTo(400);
    }

    private List<String> types(String query) {
        return read(query)
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("type").stringValue())
                .toList();
    }

    @Test
    void anEntryTellsWhoDidWhatWhenAndWhy() {
        RecordedEvent left = house.record()
                .record(
                        new SeatEvent.MemberLeft(
                                majakka.id,
                                majakka.principal,
                                majakka.person,
                                Majakka.wording("Eläkkeelle"),
                                LocalDate.of(2025, 6, 1)),
                        Map.of("account", majakka.keeper.toString(), "via", "session"));
        house.takeIn(List.of(left));

        JsonNode entry = read("").at("/entries/0");
        assertThat(entry.at("/entryId").asString()).isEqualTo(left.id().toString());
        assertThat(entry.at("/position").asLong()).isEqualTo(left.position());
        assertThat(entry.at("/type").asString()).isEqualTo("membership.MemberLeft");
        assertThat(entry.at("/kind").asString()).isEqualTo("membership");
        assertThat(entry.at("/on").asString()).isEqualTo("2025-06-01");
        assertThat(entry.at("/late").asBoolean()).isTrue();
        assertThat(entry.at("/members/0").asString()).isEqualTo(majakka.principal.toString());
        assertThat(entry.at("/by/accountId").asString()).isEqualTo(majakka.keeper.toString());
        assertThat(entry.at("/by/memberId").asString()).isEqualTo(majakka.principal.toString());
        assertThat(entry.at("/sentence/fi").asString())
                .isEqualTo("Verkostosta jäi pois: Sairaalakoulun rehtori, Sairaalakoulu Majakka.");
        assertThat(entry.at("/because/texts/fi").asString()).isEqualTo("Eläkkeelle");
        assertThat(entry.at("/state").asString()).isEqualTo("counts");
        assertThat(entry.at("/data/personId").asString()).isEqualTo(majakka.person.toString());
        assertThat(entry.has("correctedBy")).isFalse();
    }

    @Test
    void aDayOfRecordingIsADayInTheNetworksZone() {
        // Recorded at half past midnight in Helsinki, while it was still the day before in Greenwich.
        RecordedEvent today = house.happened(new SeatEvent.RoleTaken(
                        majakka.id, majakka.principal, "host", null, null, LocalDate.of(2026, 6, 19)))
                .getFirst();
        assertThat(today.recordedAt().toString()).startsWith("2026-06-18T21:3");

        assertThat(read("").at("/entries/0/late").asBoolean()).isFalse();
    }

    @Test
    void correctionsAreMarkedWhereTheyWereMadeAndWhatTheyCorrect() {
        RecordedEvent taken = house.happened(new SeatEvent.RoleTaken(
                        majakka.id, majakka.principal, "chair", null, null, LocalDate.of(2025, 5, 1)))
                .getFirst();
        RecordedEvent redated = house.happened(new SeatEvent.SeatEntryRedated(
                        majakka.id,
                        majakka.principal,
                        List.of(),
                        taken.id(),
                        Majakka.wording("Oli jo keväällä"),
                        LocalDate.of(2025, 3, 1)))
                .getFirst();

        JsonNode entries = read("").at("/entries");
        assertThat(entries.at("/0/corrects").asString()).isEqualTo(taken.id().toString());
        assertThat(entries.at("/1/state").asString()).isEqualTo("redated");
        assertThat(entries.at("/1/redatedTo").asString()).isEqualTo("2025-03-01");
        assertThat(entries.at("/1/on").asString()).isEqualTo("2025-05-01");
        assertThat(entries.at("/1/correctedBy").asString())
                .isEqualTo(redated.id().toString());

        house.happened(new SeatEvent.SeatEntryWithdrawn(
                majakka.id, majakka.principal, List.of(), taken.id(), Majakka.wording("Ei ottanutkaan")));
        assertThat(read("").at("/entries/2/state").asString()).isEqualTo("withdrawn");

        JsonNode asKnownBefore = read("?knownAt=" + taken.recordedAt()).at("/entries");
        assertThat(asKnownBefore.at("/0/entryId").asString())
                .isEqualTo(taken.id().toString());
        assertThat(asKnownBefore.at("/0/state").asString()).isEqualTo("counts");
        assertThat(asKnownBefore.at("/0").has("correctedBy")).isFalse();
    }

    @Test
    void namesAreThoseOfTheDay() {
        house.happened(
                new SeatEvent.TitleChanged(
                        majakka.id, majakka.principal, LocalText.of("fi", "Johtava rehtori"), LocalDate.of(2025, 1, 1)),
                new SeatEvent.RoleTaken(majakka.id, majakka.principal, "host", null, null, LocalDate.of(2024, 5, 1)),
                new SeatEvent.RoleTaken(majakka.id, majakka.principal, "chair", null, null, LocalDate.of(2025, 5, 1)));

        JsonNode entries = read("").at("/entries");
        assertThat(entries.at("/0/sentence/fi").asString())
                .isEqualTo("Uusi tehtävä: Johtava rehtori, Sairaalakoulu Majakka – puheenjohtaja.");
        assertThat(entries.at("/1/sentence/fi").asString())
                .isEqualTo("Uusi tehtävä: Sairaalakoulun rehtori, Sairaalakoulu Majakka – emäntä.");
    }

    @Test
    void pagesFollowOneAnotherInBothOrders() {
        house.happened(
                new SeatEvent.RoleTaken(majakka.id, majakka.principal, "host", null, null, LocalDate.of(2024, 3, 1)),
                new SeatEvent.RoleTaken(majakka.id, majakka.principal, "chair", null, null, LocalDate.of(2024, 2, 20)),
                new AccessEvent.KeeperNamed(majakka.id, AccountId.random(), null));
        for (String order : List.of("recorded", "happened")) {
            List<String> whole = ids(read("?limit=200&order=" + order));
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = read("?limit=3&order=" + order + after);
                paged.addAll(ids(page));
                after = page.has("next") ? "&after=" + page.at("/next").asString() : null;
            } while (after != null);
            assertThat(paged).isEqualTo(whole).hasSize(10).doesNotHaveDuplicates();
        }
        assertThat(read("?order=happened").at("/entries").findValuesAsString("on"))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void entriesAreFoundByMemberKindAndTime() {
        house.happened(new SeatEvent.RoleTaken(
                majakka.id, majakka.principal, "host", majakka.socialWorker, null, LocalDate.of(2024, 5, 1)));

        assertThat(read("?member=" + majakka.socialWorker).at("/entries").findValuesAsString("type"))
                .containsExactly("membership.RoleTaken", "membership.MemberJoined");
        assertThat(read("?kind=access").at("/entries").findValuesAsString("type"))
                .containsExactly("access.KeeperNamed");
        assertThat(read("?kind=network").at("/entries").findValuesAsString("type"))
                .containsExactly("network.NetworkFounded", "network.NetworkInitiated");
        assertThat(read("?from=2024-02-07&to=2024-03-31").at("/entries").size()).isEqualTo(3);
        assertThat(read("?asOf=2024-01-31").at("/entries").size()).isEqualTo(3);
    }

    private String path() {
        return "/api/networks/" + majakka.id + "/history";
    }

    private JsonNode read(String question) {
        QuerySideOverHttp.Answer answer = house.get(majakka.keeper, path() + question);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.at("/entries").spliterator(), false)
                .map(entry -> entry.at("/entryId").asString())
                .toList();
    }
}
