package fi.solmu.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.Ballot;
import fi.solmu.kernel.agreement.Ballot.Voice;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import fi.solmu.query.RandomHistory;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.Seats;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is answered about agreements for any day, as known at any moment, is the fold of the entries. */
class AgreementsOnTwoClocksTest {

    private static final int HISTORIES = 40;
    private static final int EVENTS = 110;
    private static final int QUESTIONS = 4;

    private static QuerySideOverHttp house;

    private final Set<String> statesSeen = new LinkedHashSet<>();

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RecordInMemory record = house.record();
            int first = (int) record.head();
            AccountId keeper = AccountId.random();
            RandomHistory history = new RandomHistory(seed, record);
            RandomHistory.Network network = history.begin(keeper);
            RandomAgreements agreements = new RandomAgreements(seed, network, record);
            while (record.head() < first + EVENTS) {
                if (random.nextInt(4) == 0) {
                    history.goOn();
                } else {
                    agreements.goOn();
                }
            }
            List<RecordedEvent> events = record.all().subList(first, (int) record.head());
            takeIn(events, random);
            for (int i = 0; i < QUESTIONS; i++) {
                boolean now = random.nextBoolean();
                int upTo = now ? events.size() : 1 + random.nextInt(events.size());
                LocalDate day = RandomHistory.FIRST_DAY.plusDays(random.nextInt(130) - 10);
                new Question(
                                keeper,
                                network,
                                day,
                                now ? null : events.get(upTo - 1).recordedAt(),
                                seed)
                        .compare(events.subList(0, upTo));
            }
        }
        assertThat(statesSeen)
                .contains(
                        "proposed", "adopted", "in-force", "superseded", "lapsed", "ended", "not-adopted", "withdrawn");
    }

    @Test
    void rowsWrittenLiveEqualRowsWrittenInOneGo() {
        DataSource database = QueryDatabase.fresh();
        for (int seed = 1_000; seed < 1_020; seed++) {
            RecordInMemory record = new RecordInMemory(Instant.parse("2024-01-01T10:00:00Z"));
            RandomHistory history = new RandomHistory(seed, record);
            RandomAgreements agreements = new RandomAgreements(seed, history.begin(AccountId.random()), record);
            while (record.head() < 300) {
                if (record.head() % 3 == 0) {
                    history.goOn();
                }
                agreements.goOn();
            }
            Random random = new Random(seed);
            Projection live = new AgreementProjection(record);
            QueryDatabase.empty(database, live.tables());
            QueryDatabase.takeIn(live, record.all(), random, database);
            List<String> written = QueryDatabase.rows(database, live.tables());
            QueryDatabase.empty(database, live.tables());
            QueryDatabase.project(new AgreementProjection(record), record.all(), database);
            assertThat(QueryDatabase.rows(database, live.tables()))
                    .as("history %d", seed)
                    .isEqualTo(written);
        }
    }

    /** In batches of any size, with a loss of memory now and then. */
    private static void takeIn(List<RecordedEvent> events, Random random) {
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(30));
            house.takeIn(events.subList(from, to));
            if (random.nextInt(3) == 0) {
                house.forget();
            }
            from = to;
        }
    }

    /** One question, and what the answer must be. */
    private final class Question {

        private final AccountId keeper;
        private final RandomHistory.Network network;
        private final LocalDate day;
        private final @Nullable Instant knownAt;
        private final String as;
        private final Map<UUID, Seat> seats = new LinkedHashMap<>();

        Question(AccountId keeper, RandomHistory.Network network, LocalDate day, @Nullable Instant knownAt, int seed) {
            this.keeper = keeper;
            this.network = network;
            this.day = day;
            this.knownAt = knownAt;
            this.as = "history %d on %s as known at %s".formatted(seed, day, knownAt);
        }

        void compare(List<RecordedEvent> known) {
            house.part(Seats.class)
                    .seatsOn(Map.of(network.id.value(), day), knownAt)
                    .getOrDefault(network.id.value(), List.of())
                    .forEach(seat -> seats.put(seat.id(), seat));
            Map<AgreementId, List<Entry<AgreementEvent>>> entries = entries(known);
            JsonNode all = read("/agreements").body();
            assertThat(ids(all.at("/votingMembers"))).as(as).isEqualTo(seated(Seat::votes));
            Map<String, JsonNode> rows = new HashMap<>();
            for (JsonNode row : all.at("/agreements")) {
                rows.put(row.at("/id").asString() + row.at("/proposalId").asString(""), row);
            }
            int shown = 0;
            for (Map.Entry<AgreementId, List<Entry<AgreementEvent>>> agreement : entries.entrySet()) {
                if (agreement.getValue().stream()
                        .anyMatch(entry -> entry.event() instanceof AgreementEvent.PracticeTakenUp)) {
                    shown += compare(agreement.getKey(), agreement.getValue(), rows);
                } else {
                    assertThat(read("/agreements/" + agreement.getKey()).status())
                            .as(as)
                            .isEqualTo(404);
                }
            }
            assertThat(rows).as(as).hasSize(shown);
        }

        private Map<AgreementId, List<Entry<AgreementEvent>>> entries(List<RecordedEvent> known) {
            Map<AgreementId, Chronicle<AgreementEvent>> chronicles = new LinkedHashMap<>();
            for (RecordedEvent recorded : known) {
                if (recorded.event() instanceof AgreementEvent event) {
                    chronicles
                            .computeIfAbsent(event.agreementId(), first -> new Chronicle<>())
                            .add(recorded.id(), event);
                }
            }
            Map<AgreementId, List<Entry<AgreementEvent>>> entries = new LinkedHashMap<>();
            chronicles.forEach((agreement, chronicle) -> entries.put(
                    agreement,
                    chronicle.entries().stream()
                            .filter(entry -> !entry.on().isAfter(day))
                            .toList()));
            return entries;
        }

        /** How many rows the agreement has. */
        private int compare(AgreementId id, List<Entry<AgreementEvent>> entries, Map<String, JsonNode> rows) {
            Map<ProposalId, FoldedVersion> versions = new LinkedHashMap<>();
            for (Entry<AgreementEvent> entry : entries) {
                if (entry.event() instanceof ProposalEvent event) {
                    FoldedVersion.of(event.proposalId(), entries)
                            .ifPresent(version -> versions.put(event.proposalId(), version));
                }
            }
            JsonNode told = read("/agreements/" + id).body();
            assertThat(told.at("/versions").size()).as(as).isEqualTo(versions.size());
            if (versions.isEmpty()) {
                assertThat(rows.get(id.toString())).as(as).isNotNull();
                return 1;
            }
            versions.forEach((proposal, version) -> {
                JsonNode row = Objects.requireNonNull(rows.get(id.toString() + proposal), as);
                String state = version.state(day, versions.values());
                statesSeen.add(state);
                compareRow(row, version, state);
                JsonNode one = StreamSupport.stream(told.at("/versions").spliterator(), false)
                        .filter(each -> each.at("/proposalId").asString().equals(proposal.toString()))
                        .findFirst()
                        .orElseThrow();
                compareTold(one, version, state);
                if (state.equals("proposed")) {
                    compareBallot(read("/proposals/" + proposal).body().at("/ballot"), version);
                }
            });
            return versions.size();
        }

        private void compareRow(JsonNode row, FoldedVersion version, String state) {
            assertThat(row.at("/state").asString()).as(as).isEqualTo(state);
            assertThat(row.at("/rule").asString())
                    .as(as)
                    .isEqualTo(version.rule().name());
            assertThat(row.at("/nextReviewOn").asString("")).as(as).isEqualTo(text(version.nextReview()));
            assertThat(row.at("/inForceFrom").asString("")).as(as).isEqualTo(text(version.from()));
            LocalDate review = version.nextReview();
            boolean inForce = state.equals("in-force");
            assertThat(row.at("/reviewOverdue").asBoolean())
                    .as(as)
                    .isEqualTo(inForce && review != null && review.isBefore(day));
            List<String> consented = who(version, Stance::consents);
            assertThat(ids(row.at("/consented"))).as(as).isEqualTo(consented);
            assertThat(ids(row.at("/consentedAndStillMember")))
                    .as(as)
                    .isEqualTo(seated(seat -> seat.there() && consented.contains(seat.name())));
            assertThat(ids(row.at("/absentWhenAgreed"))).as(as).isEqualTo(who(version, Stance.ABSENT::equals));
            assertThat(ids(row.at("/heardOnly"))).as(as).isEqualTo(who(version, Stance.HEARD::equals));
            assertThat(ids(row.at("/standAsides"))).as(as).isEqualTo(who(version, Stance.STAND_ASIDE::equals));
            assertThat(ids(row.at("/unresolvedObjections")))
                    .as(as)
                    .isEqualTo(version.openObjections().stream()
                            .distinct()
                            .map(UUID::toString)
                            .sorted(NaturalOrder.INSTANCE)
                            .toList());
            LocalDate agreedOn = version.adopted() == null
                    ? null
                    : Objects.requireNonNull(version.outcome).on();
            assertThat(ids(row.at("/joinedAfterAgreement")))
                    .as(as)
                    .isEqualTo(seated(seat ->
                            agreedOn != null && seat.votes() && since(seat).isAfter(agreedOn)));
            assertThat(ids(row.at("/confirmed")))
                    .as(as)
                    .isEqualTo(seated(seat -> seat.there() && says(seat, version, true)));
            assertThat(ids(row.at("/notYet")))
                    .as(as)
                    .isEqualTo(seated(seat -> seat.there() && says(seat, version, false)));
            assertThat(ids(row.at("/toConfirm")))
                    .as(as)
                    .isEqualTo(seated(seat -> inForce
                            && seat.votes()
                            && commitment(seat, version) == null
                            && !consentBinds(seat, version)));
        }

        private void compareTold(JsonNode told, FoldedVersion version, String state) {
            assertThat(told.at("/state").asString()).as(as).isEqualTo(state);
            assertThat(told.at("/text/texts/fi").asString()).as(as).isEqualTo(version.text());
            assertThat(told.at("/comments").size()).as(as).isEqualTo((int) version.comments());
            assertThat(told.at("/commitments").size()).as(as).isEqualTo((int) version.allCommitments());
            assertThat(told.at("/reviews").size())
                    .as(as)
                    .isEqualTo(
                            version.adopted() == null ? 0 : (int) version.count(VersionReviewed.class, version.after));
            int said = 0;
            for (JsonNode position : told.at("/positions")) {
                said += 1 + position.at("/earlier").size();
                Stance stance =
                        version.stance(UUID.fromString(position.at("/memberId").asString()));
                if (stance != null && position.at("/draft").asInt() == version.draft()) {
                    assertThat(position.at("/stance").asString()).as(as).isEqualTo(Words.spell(stance));
                }
            }
            assertThat(said).as(as).isEqualTo((int) version.count(PositionTaken.class, version.before));
            long open = StreamSupport.stream(told.at("/objections").spliterator(), false)
                    .filter(each -> Set.of("open", "clarified")
                            .contains(each.at("/state").asString()))
                    .count();
            assertThat(open).as(as).isEqualTo(version.openObjections().size());
        }

        /** Counted by the kernel's own rule over everybody who is there. */
        private void compareBallot(JsonNode shown, FoldedVersion version) {
            List<Voice> voices = seats.values().stream()
                    .filter(Seat::there)
                    .map(seat -> new Voice(
                            version.rule().decides(seat.hasSay(), seat.roles()),
                            new OrganisationId(seat.organisationId()),
                            version.stance(seat.id()),
                            version.openObjections().contains(seat.id())))
                    .toList();
            List<String> missing = new ArrayList<>();
            LocalDate until = version.proposed.commentsUntil();
            if (until != null && !day.isAfter(until)) {
                missing.add(Words.spell(Shortfall.COMMENT_WINDOW_OPEN));
            }
            version.rule().shortfalls(new Ballot(voices)).forEach(shortfall -> missing.add(Words.spell(shortfall)));
            assertThat(ids(shown.at("/shortfalls"))).as(as).isEqualTo(missing);
            assertThat(shown.at("/tally/silent").asInt())
                    .as(as)
                    .isEqualTo(new Ballot(voices).tally().silent());
            assertThat(ids(shown.at("/entitled")).stream()
                            .sorted(NaturalOrder.INSTANCE)
                            .toList())
                    .as(as)
                    .isEqualTo(seated(seat -> seat.there() && version.rule().decides(seat.hasSay(), seat.roles())));
        }

        private @Nullable Entry<AgreementEvent> commitment(Seat seat, FoldedVersion version) {
            Entry<AgreementEvent> commitment = version.commitments().get(seat.id());
            return commitment != null && binds(seat, commitment) ? commitment : null;
        }

        private boolean says(Seat seat, FoldedVersion version, boolean commits) {
            Entry<AgreementEvent> commitment = commitment(seat, version);
            return commitment != null && FoldedVersion.commits(commitment) == commits;
        }

        private boolean consentBinds(Seat seat, FoldedVersion version) {
            Stance stance = version.stance(seat.id());
            return stance != null
                    && stance.consents()
                    && binds(seat, Objects.requireNonNull(version.positions().get(seat.id())));
        }

        private static boolean binds(Seat seat, Entry<AgreementEvent> said) {
            LocalDate since = seat.bindsSince();
            return since != null && !said.on().isBefore(since);
        }

        private static LocalDate since(Seat seat) {
            return Objects.requireNonNull(seat.since());
        }

        private List<String> who(FoldedVersion version, Predicate<Stance> wanted) {
            return version.positions().keySet().stream()
                    .filter(member -> wanted.test(Objects.requireNonNull(version.stance(member))))
                    .map(UUID::toString)
                    .sorted(NaturalOrder.INSTANCE)
                    .toList();
        }

        private List<String> seated(Predicate<Seat> wanted) {
            return seats.values().stream()
                    .filter(wanted)
                    .map(Seat::name)
                    .sorted(NaturalOrder.INSTANCE)
                    .toList();
        }

        private Answer read(String path) {
            String clocks = "?asOf=" + day + (knownAt == null ? "" : "&knownAt=" + knownAt);
            return house.get(keeper, "/api/networks/" + network.id + path + clocks);
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> ids(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
