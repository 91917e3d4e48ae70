package fi.solmu.command.calendar;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.NetworkId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret addresses under which calendar programs read clocks. Secrets are stored as their SHA-256 only. */
@Component
final class Feeds {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient database) {
        this.database = database;
    }

    /** A new secret for the feed; one that it had before stops working. */
    String secretFor(UUID feed, NetworkId network, AccountId account) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into calendar.feed (id, secret_hash, network_id, account_id)
                        values (:id, :hash, :network, :account)
                        on conflict (id) do update set secret_hash = excluded.secret_hash
                        """)
                .param("id", feed)
                .param("hash", hash(secret))
                .param("network", network.value())
                .param("account", account.value())
                .update();
        return secret;
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

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
