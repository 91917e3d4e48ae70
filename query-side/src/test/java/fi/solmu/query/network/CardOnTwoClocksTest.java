package fi.solmu.query.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.RandomHistory;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a network's card says of any day, as known at any moment, is the fold of the entries. */
class CardOnTwoClocksTest {

    private static final int HISTORIES = 200;

    private final DataSource database = QueryDatabase.fresh();
    private final CardTable cards = new CardTable(JdbcClient.create(database));

    @Test
    void answersForAnyDayAndMomentAreTheFoldOfTheEntries() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            RecordInMemory record = new RecordInMemory(Instant.parse("2024-01-01T10:00:00Z"));
            RandomHistory history = new RandomHistory(seed, record);
            RandomHistory.Network network = history.begin(AccountId.random());
            while (record.head() < 40) {
                history.goOn(network);
            }
            List<RecordedEvent> all = record.all();
            QueryDatabase.takeIn(new NetworkCardProjection(record), all, random, database);
            for (int i = 0; i < 6; i++) {
                boolean now = random.nextBoolean();
                RecordedEvent last = now ? all.getLast() : all.get(random.nextInt(all.size()));
                LocalDate day = RandomHistory.FIRST_DAY.plusDays(random.nextInt(90) - 30);
                compare(network.id, all.subList(0, (int) last.position()), day, now ? null : last.recordedAt(), seed);
            }
        }
    }

    private void compare(
            NetworkId network, List<RecordedEvent> known, LocalDate day, @Nullable Instant knownAt, int seed) {
        Chronicle<NetworkEvent> chronicle = new Chronicle<>();
        for (RecordedEvent recorded : known) {
            if (recorded.event() instanceof NetworkEvent event) {
                chronicle.add(recorded.id(), event);
            }
        }
        NetworkTimeline timeline = new NetworkTimeline();
        NetworkOnDay folded = timeline.beginning();
        List<UUID> assessments = new ArrayList<>();
        for (Chronicle.Entry<NetworkEvent> entry : chronicle.entries()) {
            folded = entry.on().isAfter(day) ? folded : timeline.after(folded, entry);
            if (entry.event() instanceof NetworkEvent.KindAssessed
                    || entry.event() instanceof NetworkEvent.GovernanceModeAssessed
                    || entry.event() instanceof NetworkEvent.LifecycleStageAssessed) {
                assessments.add(entry.id().value());
            }
        }
        String as = "history %d on %s as known at %s".formatted(seed, day, knownAt);
        CardView card = cards.on(Map.of(network.value(), day), knownAt).getFirst();
        assertThat(card.initiatedOn().isAfter(day)).as(as).isEqualTo(!timeline.seen(folded));
        if (timeline.seen(folded)) {
            LocalText name = requireNonNull(folded.name());
            assertThat(card.name()).as(as).isEqualTo(name.texts());
            assertThat(card.kind()).as(as).isEqualTo(spell(folded.kind()));
            assertThat(card.governanceMode()).as(as).isEqualTo(spell(folded.governanceMode()));
            assertThat(card.lifecycleStage()).as(as).isEqualTo(spell(folded.lifecycleStage()));
            assertThat(card.foundedOn()).as(as).isEqualTo(folded.foundedOn());
            assertThat(card.closedOn()).as(as).isEqualTo(folded.closedOn());
            assertThat(Optional.ofNullable(card.governingBody()))
                    .as(as)
                    .isEqualTo(Optional.ofNullable(folded.governingBody()).map(CardView.GoverningBodyView::of));
            assertThat(Optional.ofNullable(card.dataProtection()))
                    .as(as)
                    .isEqualTo(Optional.ofNullable(folded.dataProtection()).map(CardView.DataProtectionView::of));
        } else {
            assertThat(card.kind()).as(as).isNull();
            assertThat(card.foundedOn()).as(as).isNull();
        }
        assertThat(
                        cards
                                .assessments(List.of(network.value()), knownAt)
                                .getOrDefault(network.value(), List.of())
                                .stream()
                                .map(CardView.AssessmentView::entryId))
                .as(as)
                .containsExactlyElementsOf(assessments);
    }

    private static @Nullable String spell(@Nullable Enum<?> value) {
        return value == null ? null : Words.spell(value);
    }
}
