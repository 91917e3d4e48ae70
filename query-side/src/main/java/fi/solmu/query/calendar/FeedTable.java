package fi.solmu.query.calendar;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Secret;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who may read which clock under which secret address; written by the command side. */
@Component
final class FeedTable {

    /** Whose feed of which network's clock it is. */
    record Feed(NetworkId network, AccountId account) {}

    /** A feed as its owner sees it. */
    record FeedView(UUID id, Instant madeAt) {}

    private final JdbcClient database;

    FeedTable(JdbcClient database) {
        this.database = database;
    }

    /** Found by its hash, so how long the search takes tells nothing of the secret. */
    Optional<Feed> bySecret(String secret) {
        return database.sql("select network_id, account_id from calendar.feed where secret_hash = :hash")
                .param("hash", new Secret(secret).hash())
                .query((row, number) -> new Feed(
                        new NetworkId(row.getObject("network_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class))))
                .optional();
    }

    List<FeedView> of(AccountId account, NetworkId network) {
        return database.sql("""
                        select id, made_at from calendar.feed
                        where account_id = :account and network_id = :network order by made_at, id
                        """)
                .param("account", account.value())
                .param("network", network.value())
                .query((row, number) -> new FeedView(
                        row.getObject("id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
