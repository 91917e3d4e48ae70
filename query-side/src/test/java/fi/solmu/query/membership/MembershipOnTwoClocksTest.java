package fi.solmu.query.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.Projection;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.CardCounts.Counts;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.QuestionsOf;
import fi.solmu.query.RandomHistory;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.Timeline;
import fi.solmu.query.Words;
import fi.solmu.query.membership.SeatOnDay.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say of any day, as known at any moment, is the fold of the entries. */
class MembershipOnTwoClocksTest {

    private static final int HISTORIES = 300;
    private static final int EVENTS = 50;
    private static final int QUESTIONS = 6;
    private static final Instant BEGINNING = Instant.parse("2024-01-01T10:00:00Z");

    private final DataSource database = QueryDatabase.fresh();
    private final MemberTable members = new MemberTable(JdbcClient.create(database));
    private final OrganisationTable organisations = new OrganisationTable(JdbcClient.create(database));

    /** What is compared of a seat. */
    private record Seat(
            UUID id,
            String state,
            Map<String, String> title,
            UUID organisation,
            List<String> roles,
            boolean hasSay,
            UUID entry) {}

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RecordInMemory record = new RecordInMemory(BEGINNING);
            RandomHistory history = new RandomHistory(seed, record);
            history.begin(AccountId.random());
            history.begin(AccountId.random());
            while (record.head() < EVENTS) {
                history.goOn();
            }
            takeIn(record, random);
            for (RandomHistory.Network network : history.networks()) {
                compare(network.id, record, random, seed);
            }
        }
    }

    @Test
    void rowsWrittenLiveEqualRowsWrittenInOneGo() {
        for (int seed = 1_000; seed < 1_020; seed++) {
            RecordInMemory record = new RecordInMemory(BEGINNING);
            RandomHistory history = new RandomHistory(seed, record);
            history.begin(AccountId.random());
            while (record.head() < 200) {
                history.goOn();
            }
            List<String> tables = List.of("member_directory", "organisation_directory");
            QueryDatabase.empty(database, tables);
            takeIn(record, new Random(seed));
            List<String> live = QueryDatabase.rows(database, tables);
            QueryDatabase.empty(database, tables);
            for (Projection projection : projections(record)) {
                QueryDatabase.project(projection, record.all(), database);
            }
            assertThat(QueryDatabase.rows(database, tables))
                    .as("history %d", seed)
                    .isEqualTo(live);
        }
    }

    private void takeIn(RecordInMemory record, Random random) {
        for (Projection projection : projections(record)) {
            QueryDatabase.takeIn(projection, record.all(), random, database);
        }
    }

    private static List<Projection> projections(RecordInMemory record) {
        return List.of(new MemberDirectoryProjection(record), new OrganisationDirectoryProjection(record));
    }

    private void compare(NetworkId network, RecordInMemory record, Random random, int seed) {
        List<RecordedEvent> all = record.all();
        for (int i = 0; i < QUESTIONS; i++) {
            boolean now = random.nextBoolean();
            RecordedEvent last = now ? all.getLast() : all.get(random.nextInt(all.size()));
            LocalDate day = RandomHistory.FIRST_DAY.plusDays(random.nextInt(100) - 30);
            List<RecordedEvent> known = all.subList(0, (int) last.position()).stream()
                    .filter(recorded -> recorded.event().networkId().equals(network))
                    .toList();
            Instant knownAt = now ? null : last.recordedAt();
            String as = "history %d on %s as known at %s".formatted(seed, day, last.recordedAt());

            Set<Seat> seats = seats(known, day);
            assertThat(members.on(QuestionsOf.on(network, day, knownAt)).stream()
                            .map(MembershipOnTwoClocksTest::seat))
                    .as(as)
                    .containsExactlyInAnyOrderElementsOf(seats);
            Map<UUID, OrganisationOnDay> homes = organisations(known, day);
            assertThat(organisations.on(QuestionsOf.on(network, day, knownAt)))
                    .as(as)
                    .allSatisfy(shown -> {
                        OrganisationOnDay home = requireNonNull(homes.get(shown.id()));
                        assertThat(shown.name())
                                .isEqualTo(requireNonNull(home.name()).texts());
                        assertThat(shown.since()).isEqualTo(home.since());
                        assertThat(shown.continues())
                                .isEqualTo(home.continues().stream()
                                        .map(OrganisationId::value)
                                        .toList());
                        assertThat(shown.members()).isEqualTo((int) seats.stream()
                                .filter(seat -> seat.state().equals("member")
                                        && seat.organisation().equals(shown.id()))
                                .count());
                    })
                    .hasSize(homes.size());
            assertThat(organisations.on(Map.of(network.value(), day), knownAt).get(network.value()))
                    .as(as)
                    .isEqualTo(counts(seats, homes.size()));
        }
    }

    private static Counts counts(Set<Seat> seats, int organisations) {
        int members =
                (int) seats.stream().filter(s -> s.state().equals("member")).count();
        int observers = (int) seats.stream()
                .filter(s -> s.state().equals("member") && !s.hasSay())
                .count();
        int invited = (int) seats.stream()
                .filter(s -> Set.of("invited", "accepted").contains(s.state()))
                .count();
        return new Counts(members, observers, organisations, invited);
    }

    private static Seat seat(MemberView seat) {
        return new Seat(
                seat.id(),
                seat.state(),
                seat.title(),
                seat.organisationId(),
                seat.roles(),
                seat.hasSay(),
                seat.entryId());
    }

    private static Set<Seat> seats(List<RecordedEvent> known, LocalDate day) {
        Map<UUID, Chronicle<SeatEvent>> chronicles = new HashMap<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof SeatEvent event) {
                chronicles
                        .computeIfAbsent(event.memberId().value(), first -> new Chronicle<>())
                        .add(recorded.id(), event);
            }
        }
        Set<Seat> seats = new HashSet<>();
        chronicles.forEach((member, chronicle) -> {
            SeatOnDay seat = fold(new SeatTimeline(), chronicle, day);
            if (seat.standing() != Standing.UNKNOWN) {
                seats.add(new Seat(
                        member,
                        Words.spell(seat.standing()),
                        requireNonNull(seat.title()).texts(),
                        requireNonNull(seat.organisationId()).value(),
                        seat.roles(),
                        seat.hasSay(),
                        requireNonNull(seat.entryId()).value()));
            }
        });
        return seats;
    }

    private static Map<UUID, OrganisationOnDay> organisations(List<RecordedEvent> known, LocalDate day) {
        Map<OrganisationId, Chronicle<OrganisationEvent>> chronicles = new HashMap<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof OrganisationEvent event) {
                for (OrganisationId organisation : named(event)) {
                    chronicles
                            .computeIfAbsent(organisation, first -> new Chronicle<>())
                            .add(recorded.id(), event);
                }
            }
        }
        Map<UUID, OrganisationOnDay> there = new HashMap<>();
        chronicles.forEach((organisation, chronicle) -> {
            OrganisationOnDay state = fold(new OrganisationTimeline(organisation), chronicle, day);
            if (state.there()) {
                there.put(organisation.value(), state);
            }
        });
        return there;
    }

    private static Set<OrganisationId> named(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e -> Set.of(e.organisationId());
            case OrganisationEvent.OrganisationRenamed e -> Set.of(e.organisationId());
            case OrganisationEvent.OrganisationEnded e -> Set.of(e.organisationId());
            case OrganisationEvent.OrganisationSucceeded e -> {
                Set<OrganisationId> both = new HashSet<>(e.from());
                both.addAll(e.to());
                yield both;
            }
            case OrganisationEvent.OrganisationEntryRedated e -> new HashSet<>(e.organisationIds());
            case OrganisationEvent.OrganisationEntryWithdrawn e -> new HashSet<>(e.organisationIds());
        };
    }

    private static <E extends Event, S> S fold(Timeline<E, S> timeline, Chronicle<E> chronicle, LocalDate day) {
        S state = timeline.beginning();
        for (Chronicle.Entry<E> entry : chronicle.entries()) {
            if (!entry.on().isAfter(day)) {
                state = timeline.after(state, entry);
            }
        }
        return state;
    }
}
