package fi.solmu.command.agreement;

import com.zaxxer.hikari.HikariDataSource;
import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.SettableClock;
import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.Projector;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.eventstore.TestDatabase;
import fi.solmu.eventstore.WakeUp;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process of the command side with its errands and automations, at a time that is set. */
final class AgeingHouse implements AutoCloseable {

    /** One version of a practice, and the entry that adopted it. */
    record Version(NetworkId network, AgreementId agreement, ProposalId proposal, EntryId adoption) {}

    @Configuration(proxyBeanMethods = false)
    static class Projecting {

        @Bean(initMethod = "start")
        Projector projector(DataSource database, EventJson json, WakeUp wakeUp, List<Automation> automations) {
            return new Projector(
                    database, json, wakeUp, "query_side", List.of(), automations, new SimpleMeterRegistry());
        }
    }

    private final CommandSideOnTestDatabase side;
    private final SettableClock clock;

    AgeingHouse(String database, SettableClock clock, Class<?>... besides) {
        Class<?>[] all = new Class<?>[besides.length + 1];
        System.arraycopy(besides, 0, all, 1, besides.length);
        all[0] = Projecting.class;
        this.side = CommandSideOnTestDatabase.start(TestDatabase.pooled(database), clock, all);
        this.clock = clock;
    }

    /** The address of a database with an empty record. */
    static String newDatabase() {
        try (HikariDataSource database = (HikariDataSource) TestDatabase.fresh()) {
            return String.valueOf(database.getJdbcUrl());
        }
    }

    static void losePlansIn(String database) {
        try (HikariDataSource open = TestDatabase.pooled(database)) {
            JdbcClient.create(open).sql("truncate command_side.errand").update();
        }
    }

    NetworkId network(String zone) {
        NetworkId id = NetworkId.random();
        side.record(new NetworkInitiated(
                id, text("Verkosto"), null, null, null, zone, List.of("fi"), null, LocalDate.of(2024, 1, 15)));
        side.record(new KeeperNamed(id, AccountId.random(), null));
        return id;
    }

    /** Adopted in March 2024. */
    Version adopted(NetworkId network, @Nullable String lastDay) {
        AgreementId agreement = AgreementId.random();
        side.record(new PracticeTakenUp(
                network, agreement, "meetings", text("Kokoukset"), null, null, null, LocalDate.of(2024, 2, 1)));
        return adopted(network, agreement, 1, "2024-03-20", lastDay);
    }

    Version adopted(NetworkId network, AgreementId agreement, int number, String on, @Nullable String lastDay) {
        ProposalId proposal = ProposalId.random();
        Terms terms = new Terms(null, null, lastDay == null ? null : LocalDate.parse(lastDay), null);
        side.record(new VersionProposed(
                network,
                agreement,
                proposal,
                number,
                Practice.TEXT,
                Practice.CONSENT,
                terms,
                null,
                null,
                null,
                null,
                LocalDate.parse(on)));
        EntryId adoption = side.record(new VersionAdopted(
                network,
                agreement,
                proposal,
                Practice.CONSENT,
                new Tally(1, 1, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                terms,
                null,
                LocalDate.parse(on)));
        return new Version(network, agreement, proposal, adoption);
    }

    EntryId record(Event event) {
        return side.record(event);
    }

    void withdraw(Version version, EntryId entry) {
        side.record(new AgreementEntryWithdrawn(
                version.network(),
                version.agreement(),
                version.proposal(),
                null,
                entry,
                Wording.of("fi", "Kirjattu erehdyksessä")));
    }

    void setClock(String now) {
        clock.set(now);
        side.look();
    }

    void look() {
        side.look();
    }

    <T> T bean(Class<T> type) {
        return side.bean(type);
    }

    /** The ends of a version on record, oldest first. */
    List<RecordedEvent> ends(Version version) {
        Map<ProposalId, List<RecordedEvent>> found = side.bean(RecordReader.class)
                .about(List.of(version.proposal()), Set.of(VersionLapsed.class, VersionEnded.class), Long.MAX_VALUE);
        return found.getOrDefault(version.proposal(), List.of());
    }

    /** The days from which a version is over, as often as that is on record. */
    List<String> overOn(Version version) {
        return ends(version).stream()
                .map(recorded -> (ProposalEvent) recorded.event())
                .map(event -> event.on().toString())
                .toList();
    }

    /** The moments for which the end of a version is planned. */
    List<String> planned(Version version) {
        return side.bean(JdbcClient.class)
                .sql("""
                        select distinct execution_time from command_side.errand
                        where task_name = 'end-version-on-the-day' and task_instance like :proposal || '%'
                        order by 1""")
                .param("proposal", version.proposal().toString())
                .query((row, number) -> row.getTimestamp(1).toInstant().toString())
                .list();
    }

    @Override
    public void close() {
        side.close();
    }

    private static LocalText text(String text) {
        return LocalText.of("fi", text);
    }
}
