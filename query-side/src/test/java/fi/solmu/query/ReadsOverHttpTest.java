package fi.solmu.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SuccessionKind;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkKind;
import fi.solmu.query.QuerySideOverHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a keeper of a network reads over HTTP. */
class ReadsOverHttpTest {

    private static QuerySideOverHttp house;

    private Majakka majakka;
    private String path;

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
        path = "/api/networks/" + majakka.id;
    }

    @Test
    void theCardTellsOfTodayAndOfAnyPastDay() {
        house.happened(
                new NetworkEvent.KindAssessed(
                        majakka.id, NetworkKind.HIERARCHICALLY_LED_STRATEGIC, null, Majakka.FOUNDED),
                new NetworkEvent.KindAssessed(
                        majakka.id,
                        NetworkKind.JOINTLY_LED_STRATEGIC,
                        Majakka.wording("Ydinryhmä koordinoi"),
                        LocalDate.of(2025, 4, 9)));

        JsonNode today = read(path);
        assertThat(today.at("/asOf").asString()).isEqualTo("2026-06-19");
        assertThat(today.at("/ref").asString()).isEqualTo("net-majakka");
        assertThat(today.at("/name/sv").asString()).isEqualTo("Nätverket Fyren");
        assertThat(today.at("/purpose/texts/fi").asString()).isEqualTo("Kukaan ei putoa");
        assertThat(today.at("/kind").asString()).isEqualTo("jointly-led-strategic");
        assertThat(today.at("/foundedOn").asString()).isEqualTo("2024-02-07");
        assertThat(today.at("/counts").toString())
                .isEqualTo("{\"members\":2,\"observers\":1,\"organisations\":2,\"invited\":0}");
        assertThat(today.at("/assessments").size()).isEqualTo(2);
        assertThat(today.at("/assessments/1/because/texts/fi").asString()).isEqualTo("Ydinryhmä koordinoi");
        assertThat(today.has("knownAt")).isFalse();
        assertThat(today.has("boundary")).isFalse();

        JsonNode then = read(path + "?asOf=2024-02-10");
        assertThat(then.at("/kind").asString()).isEqualTo("hierarchically-led-strategic");
        assertThat(then.at("/counts/members").asInt()).isEqualTo(1);
        assertThat(then.at("/assessments").size()).isEqualTo(2);
    }

    @Test
    void beforeItsFirstDayANetworkHasNoMoreThanAName() {
        JsonNode before = read(path + "?asOf=2023-12-31");

        assertThat(before.at("/name/fi").asString()).isEqualTo("Verkosto Majakka");
        assertThat(before.at("/initiatedOn").asString()).isEqualTo("2024-01-15");
        assertThat(before.at("/counts/organisations").asInt()).isZero();
        assertThat(before.has("purpose")).isFalse();
        assertThat(before.has("foundedOn")).isFalse();
    }

    @Test
    void aNetworkIsListedForItsKeeperOnly() {
        assertThat(read("/api/networks").at("/networks/0/id").asString()).isEqualTo(majakka.id.toString());
        assertThat(house.get(AccountId.random(), "/api/networks")
                        .body()
                        .at("/networks")
                        .size())
                .isZero();
        assertThat(house.get(AccountId.random(), path).status()).isEqualTo(404);
        assertThat(house.get(AccountId.random(), path + "/members").status()).isEqualTo(404);
        assertThat(house.get(AccountId.random(), path + "/history").status()).isEqualTo(404);
        assertThat(house.get(majakka.keeper, "/api/networks/" + AccountId.random())
                        .status())
                .isEqualTo(404);
        assertThat(house.getAsNobody(path).status()).isIn(401, 403);
    }

    @Test
    void membersAreShownWithTheirOrganisationAndWhatTheRegisterKnowsOfThePerson() {
        house.database()
                .sql("insert into access.person (id, name, email) values (?, 'Maija Majakka', 'maija@example.org')")
                .param(majakka.person.value())
                .update();
        MemberId doctor = MemberId.random();
        house.happened(
                new SeatEvent.MemberInvited(
                        majakka.id,
                        doctor,
                        LocalText.of("fi", "Ylilääkäri"),
                        majakka.county,
                        null,
                        majakka.principal,
                        null,
                        LocalDate.of(2026, 6, 1)),
                new OrganisationEvent.OrganisationRenamed(
                        majakka.id,
                        majakka.school,
                        LocalText.of("fi", "Oppimiskeskus Majakka"),
                        null,
                        LocalDate.of(2025, 8, 1)));

        JsonNode today = read(path + "/members");
        assertThat(today.at("/members").size()).isEqualTo(2);
        JsonNode principal = today.at("/members/0");
        assertThat(principal.at("/title/fi").asString()).isEqualTo("Sairaalakoulun rehtori");
        assertThat(principal.at("/organisationName/fi").asString()).isEqualTo("Oppimiskeskus Majakka");
        assertThat(principal.at("/roles/0").asString()).isEqualTo("coordinator");
        assertThat(principal.at("/person/name").asString()).isEqualTo("Maija Majakka");
        assertThat(principal.at("/person").has("phone")).isFalse();
        assertThat(today.at("/members/1/hasSay").asBoolean()).isFalse();
        assertThat(today.at("/invited/0/state").asString()).isEqualTo("invited");
        assertThat(read(path + "/members?asOf=2024-02-10")
                        .at("/members/0/organisationName/fi")
                        .asString())
                .isEqualTo("Sairaalakoulu Majakka");
    }

    @Test
    void theWholeLifeOfEverySeatComesAsStretches() {
        house.happened(new SeatEvent.MemberLeft(
                majakka.id, majakka.principal, null, Majakka.wording("Eläkkeelle"), LocalDate.of(2025, 6, 1)));

        JsonNode rows = read(path + "/members?history=true").at("/rows");
        List<JsonNode> principal = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.at("/id").asString().equals(majakka.principal.toString()))
                .toList();
        assertThat(principal).hasSize(2);
        assertThat(principal.get(0).at("/validFrom").asString()).isEqualTo("2024-02-07");
        assertThat(principal.get(0).at("/validTo").asString()).isEqualTo("2025-06-01");
        assertThat(principal.get(1).at("/state").asString()).isEqualTo("left");
        assertThat(principal.get(1).at("/leftBecause/texts/fi").asString()).isEqualTo("Eläkkeelle");
        assertThat(principal.get(1).has("validTo")).isFalse();
    }

    @Test
    void organisationsTellWhomTheyContinueAndHowManySitForThem() {
        house.happened(new OrganisationEvent.OrganisationSucceeded(
                majakka.id,
                SuccessionKind.MERGE_INTO,
                List.of(majakka.school),
                List.of(majakka.county),
                null,
                LocalDate.of(2026, 1, 1)));

        JsonNode before = read(path + "/organisations?asOf=2025-12-31");
        assertThat(before.at("/organisations").size()).isEqualTo(2);
        assertThat(before.at("/organisations").findValuesAsString("until")).containsExactly("2026-01-01");
        JsonNode after = read(path + "/organisations").at("/organisations");
        assertThat(after.size()).isEqualTo(1);
        assertThat(after.at("/0/id").asString()).isEqualTo(majakka.county.toString());
        assertThat(after.at("/0/continues/0").asString()).isEqualTo(majakka.school.toString());
        assertThat(after.at("/0/members").asInt()).isEqualTo(1);
    }

    @Test
    void asKnownEarlierACorrectionHasNotBeenMadeYet() {
        List<RecordedEvent> joining = house.happened(majakka.joined(
                MemberId.random(), "Opettaja", majakka.school, null, List.of(), true, LocalDate.of(2025, 1, 1)));
        String before = joining.getFirst().recordedAt().toString();
        house.happened(new SeatEvent.SeatEntryWithdrawn(
                majakka.id,
                ((SeatEvent) joining.getFirst().event()).memberId(),
                List.of(),
                joining.getFirst().id(),
                Majakka.wording("Väärä verkosto")));

        assertThat(read(path).at("/counts/members").asInt()).isEqualTo(2);
        JsonNode known = read(path + "?knownAt=" + before);
        assertThat(known.at("/counts/members").asInt()).isEqualTo(3);
        assertThat(known.at("/knownAt").asString()).isEqualTo(before);
        assertThat(house.get(majakka.keeper, path + "?knownAt=2020-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoNamesAPositionWaitsForTheirOwnChange() throws Exception {
        RecordedEvent renamed = house.record()
                .record(new NetworkEvent.NetworkRenamed(
                        majakka.id, LocalText.of("fi", "Verkosto Loisto"), null, LocalDate.of(2026, 6, 19)));
        FutureTask<Answer> read = new FutureTask<>(
                () -> house.get(majakka.keeper, path, "Solmu-Position", Long.toString(renamed.position())));
        Thread.ofVirtual().start(read);
        long deadline = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!house.somebodyWaits() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(house.somebodyWaits()).isTrue();
        house.takeIn(List.of(renamed));

        assertThat(read.get().body().at("/name/fi").asString()).isEqualTo("Verkosto Loisto");
    }

    @Test
    void whoNamesAPositionThatNoViewReachesIsAnsweredAllTheSame() {
        long notYet = house.record().head() + 1_000;

        Instant start = Instant.now();
        Answer answer = house.get(majakka.keeper, path, "Solmu-Position", Long.toString(notYet));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?asOf=2024-13-40",
                "?asOf=2024-02-30",
                "?asOf=yesterday",
                "?knownAt=2024-01-01",
                "/members?history=maybe",
                "/members?asOf=1.2.2024",
                "/history?kind=weather",
                "/history?order=alphabetical",
                "/history?member=abc",
                "/history?from=2024-00-01",
                "/history?to=x",
                "/history?after=page-two",
                "/history?after=2024-13-01.5",
                "/history?limit=0",
                "/history?limit=many",
                "/history?limit=100000",
            })
    void aBadParameterIsNamed(String question) {
        String parameter = question.substring(question.indexOf('?') + 1, question.indexOf('='));

        Answer answer = house.get(majakka.keeper, path + question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body().at("/type").asString()).isEqualTo("/problems/bad-parameter");
        assertThat(answer.body().at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(answer.body().at("/detail").asString()).contains(parameter);
    }

    @Test
    void aBadPositionIsNamedToo() {
        Answer answer = house.get(majakka.keeper, path, "Solmu-Position", "soon");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/parameter").asString()).isEqualTo("Solmu-Position");
    }

    @Test
    void whatGoesWrongInsideStaysInside() {
        house.database()
                .sql("alter table query_side.organisation_directory rename to gone")
                .update();
        try {
            Answer answer = house.get(majakka.keeper, path + "/organisations");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.body().toString()).doesNotContain("organisation_directory", "SQL", "Exception");
        } finally {
            house.database()
                    .sql("alter table query_side.gone rename to organisation_directory")
                    .update();
        }
    }

    private JsonNode read(String question) {
        Answer answer = house.get(majakka.keeper, question);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
