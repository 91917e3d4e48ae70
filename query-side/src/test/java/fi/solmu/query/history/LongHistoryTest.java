package fi.solmu.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.query.QueryDatabase;
import fi.solmu.query.Question;
import fi.solmu.query.QuestionsOf;
import fi.solmu.query.RandomHistory;
import fi.solmu.query.RecordInMemory;
import fi.solmu.query.history.HistoryTable.Filter;
import fi.solmu.query.history.HistoryTable.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A network with a hundred thousand entries, among others: a page reads no more than a page. */
class LongHistoryTest {

    private static final int ENTRIES = 100_000;
    private static final LocalDate EARLY = RandomHistory.FIRST_DAY.plusDays(400);
    /** Generous, for a busy machine. */
    private static final Duration QUICK = Duration.ofMillis(500);
    /** The entries and one index alone are more than two thousand. */
    private static final int FEW_BLOCKS = 1_200;

    private static final Pattern BLOCKS = Pattern.compile("shared hit=(\\d+)");

    private static JdbcClient database = JdbcClient.create(QueryDatabase.fresh());
    private static NetworkId network = NetworkId.random();
    private static MemberId member = MemberId.random();

    @BeforeAll
    static void aLongLife() {
        DataSource source = QueryDatabase.fresh();
        RecordInMemory record = new RecordInMemory(Instant.parse("2024-01-01T10:00:00Z"));
        RandomHistory history = new RandomHistory(11, record);
        RandomHistory.Network longest = history.begin(AccountId.random());
        while (record.head() < ENTRIES) {
            history.goOn();
        }
        history.begin(AccountId.random());
        HistoryProjection projection = new HistoryProjection(record);
        for (int from = 0; from < ENTRIES; from += 10_000) {
            QueryDatabase.project(projection, record.all().subList(from, from + 10_000), source);
        }
        database = JdbcClient.create(source);
        database.sql("analyze").update();
        network = longest.id;
        member = longest.members.get(longest.members.size() / 2);
    }

    @Test
    void everyKindOfPageComesFromAnIndexAndQuickly() {
        HistoryTable table = new HistoryTable(database);
        for (Order order : Order.values()) {
            for (Filter filter : pages(order)) {
                for (Question question : questions()) {
                    Instant start = Instant.now();
                    List<HistoryTable.Place> page = table.page(question, filter);
                    Duration took = Duration.between(start, Instant.now());
                    String plan = explain(question, filter);
                    assertThat(page).as(filter + plan).isNotEmpty();
                    assertThat(took).as(filter + plan).isLessThan(QUICK);
                    assertThat(plan).as(filter.toString()).doesNotContain("Seq Scan on history_entry");
                    assertThat(blocks(plan)).as(filter + plan).isLessThan(FEW_BLOCKS);
                    if (filter.member() == null && filter.to() == null && filter.kind() == null) {
                        assertThat(plan).as(filter.toString()).doesNotContain("Sort");
                    }
                }
            }
        }
    }

    private static int blocks(String plan) {
        Matcher blocks = BLOCKS.matcher(plan);
        assertThat(blocks.find()).as(plan).isTrue();
        return Integer.parseInt(blocks.group(1));
    }

    private static List<Filter> pages(Order order) {
        HistoryCursor middle = new HistoryCursor(LocalDate.of(2026, 1, 1), ENTRIES / 2);
        List<Filter> pages = new ArrayList<>();
        pages.add(new Filter(null, null, null, null, null, order, null, 51));
        pages.add(new Filter(null, null, null, null, null, order, middle, 51));
        pages.add(new Filter(null, null, null, null, EARLY, order, null, 51));
        pages.add(new Filter(null, null, null, EARLY.minusDays(30), EARLY, order, null, 51));
        pages.add(new Filter(member.value(), null, null, null, null, order, null, 51));
        pages.add(new Filter(null, null, HistoryKind.NETWORK, null, null, order, null, 51));
        pages.add(new Filter(null, null, HistoryKind.ACCESS, null, null, order, null, 51));
        pages.add(new Filter(null, null, HistoryKind.MEMBERSHIP, null, null, order, null, 51));
        return pages;
    }

    private static List<Question> questions() {
        Question today = new Question(network, ZoneId.of("Europe/Helsinki"), LocalDate.of(2500, 1, 1), false, null);
        return List.of(today, QuestionsOf.on(network, LocalDate.of(2500, 1, 1), Instant.parse("2500-01-01T00:00:00Z")));
    }

    private static String explain(Question question, Filter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        String sql = HistoryTable.sql(question, filter, parameters);
        return "\n"
                + String.join(
                        "\n",
                        database.sql("explain (analyze, buffers, costs off) " + sql)
                                .params(parameters)
                                .query(String.class)
                                .list());
    }
}
