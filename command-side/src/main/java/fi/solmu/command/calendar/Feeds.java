package fi.solmu.command.calendar;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Secret;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret addresses under which calendar programs read clocks. Secrets are stored as their SHA-256 only. */
@Component
final class Feeds {

    private final JdbcClient database;

    Feeds(JdbcClient database) {
        this.database = database;
    }

    /** A new secret for the feed; one that it had before stops working. */
    String secretFor(UUID feed, NetworkId network, AccountId account) {
        Secret secret = Secret.draw();
        database.sql("""
                        insert into calendar.feed (id, secret_hash, network_id, account_id)
                        values (:id, :hash, :network, :account)
                        on conflict (id) do update set secret_hash = excluded.secret_hash
                        """)
                .param("id", feed)
                .param("hash", secret.hash())
                .param("network", network.value())
                .param("account", account.value())
                .update();
        return secret.text();
    }

    /** The address stops working; nothing happens when it is not the account's own. */
    boolean revoke(UUID feed, NetworkId network, AccountId account) {
        return database.sql(
                                "delete from calendar.feed where id = :id and network_id = :network and account_id = :account")
                        .param("id", feed)
                        .param("network", network.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
