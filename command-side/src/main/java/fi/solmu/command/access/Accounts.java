package fi.solmu.command.access;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who can sign in, and by which secret. Secrets are stored as their SHA-256 only and can't be read back. */
public final class Accounts {

    /**
     * Who comes with an API token.
     *
     * @param operator whether it is the token that the process was started with, whose bearer runs the installation
     */
    public record Bearer(AccountId account, boolean operator) {}

    private static final String BOOTSTRAP = "bootstrap";
    private static final int FIRST_ACCOUNT_LOCK = 0x5013;

    private final JdbcClient database;
    private final TransactionOperations transaction;

    public Accounts(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** The account of the first coordinator, opened when there is none yet; the same in every process. */
    public AccountId first() {
        UUID id = transaction.execute(status -> {
            database.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", FIRST_ACCOUNT_LOCK)
                    .query((row, number) -> true)
                    .single();
            return database.sql("select id from access.account order by created_at, id limit 1")
                    .query(UUID.class)
                    .optional()
                    .orElseGet(() -> open(AccountId.random(), null).value());
        });
        return new AccountId(id);
    }

    /** Opens an account for somebody, unless it is open. */
    AccountId open(AccountId id, @Nullable String name) {
        return open(id, name, false);
    }

    /** Opens the account of whoever holds a seat, unless it is open. It has no name: the register knows whose it is. */
    AccountId openForSeat(AccountId id) {
        return open(id, null, true);
    }

    private AccountId open(AccountId id, @Nullable String name, boolean ofASeat) {
        database.sql(
                        "insert into access.account (id, name, of_a_seat) values (:id, :name, :seat) on conflict (id) do nothing")
                .param("seat", ofASeat)
                .param("id", id.value())
                .param("name", name)
                .update();
        return id;
    }

    boolean isOpen(AccountId account) {
        return database.sql("select exists (select 1 from access.account where id = :id)")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it is the account of the first coordinator. */
    boolean isFirst(AccountId account) {
        return database.sql("select id from access.account order by created_at, id limit 1")
                .query(UUID.class)
                .optional()
                .filter(account.value()::equals)
                .isPresent();
    }

    /** Whether the account was made for whoever holds a seat. */
    public boolean isOfASeat(AccountId account) {
        return database.sql("select exists (select 1 from access.account where id = :id and of_a_seat)")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<String> nameOf(AccountId account) {
        return database.sql("select name from access.account where id = :id and name is not null")
                .param("id", account.value())
                .query(String.class)
                .optional();
    }

    /** Whether anyone ever came in with the account's links. */
    public boolean hasSignedIn(AccountId account) {
        return database.sql("""
                        select exists (select 1 from access.credential
                        where account_id = :account and kind = 'sign-in-link' and used_at is not null)
                        """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * A secret that signs the account in once; earlier unused ones of the account stop working.
     *
     * @param validFor how long it works; without end when there is none
     */
    public String oneTimeSecret(AccountId account, @Nullable Duration validFor) {
        database.sql(
                        "delete from access.credential where account_id = :account and kind = 'sign-in-link' and used_at is null")
                .param("account", account.value())
                .update();
        Secret secret = Secret.draw();
        database.sql("""
                        insert into access.credential (secret_hash, account_id, kind, expires_at)
                        values (:hash, :account, 'sign-in-link', now() + make_interval(secs => :seconds))
                        """)
                .param("hash", secret.hash())
                .param("account", account.value())
                .param("seconds", validFor == null ? null : (double) validFor.toSeconds())
                .update();
        return secret.text();
    }

    /** Nobody is signed in as the account any more, and its unused links stop working. */
    void endSignIn(AccountId account) {
        transaction.executeWithoutResult(status -> {
            database.sql(
                            "delete from access.credential where account_id = :account and kind = 'sign-in-link' and used_at is null")
                    .param("account", account.value())
                    .update();
            database.sql("delete from access.spring_session where principal_name = :account")
                    .param("account", account.toString())
                    .update();
        });
    }

    /** Nobody is signed in as the account any more, and what it was called is forgotten. */
    void close(AccountId account) {
        endSignIn(account);
        database.sql("update access.account set name = null where id = :id")
                .param("id", account.value())
                .update();
    }

    /** Uses a one-time secret up; nobody when it is unknown, used, or too old. */
    public Optional<AccountId> redeem(String secret) {
        return database.sql("""
                        update access.credential set used_at = now()
                        where secret_hash = :hash and kind = 'sign-in-link' and used_at is null
                          and (expires_at is null or expires_at > now())
                        returning account_id
                        """)
                .param("hash", new Secret(secret).hash())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Makes this the one bootstrap token of the account; none when it is null. */
    public void setBootstrapToken(AccountId account, @Nullable String token) {
        transaction.executeWithoutResult(status -> {
            database.sql("delete from access.credential where kind = 'api-token' and label = :label")
                    .param("label", BOOTSTRAP)
                    .update();
            if (token != null) {
                database.sql("""
                                insert into access.credential (secret_hash, account_id, kind, label)
                                values (:hash, :account, 'api-token', :label)
                                """)
                        .param("hash", new Secret(token).hash())
                        .param("account", account.value())
                        .param("label", BOOTSTRAP)
                        .update();
            }
        });
    }

    public Optional<Bearer> byToken(String token) {
        return database.sql("""
                        select account_id, label is not distinct from :bootstrap from access.credential
                        where secret_hash = :hash and kind = 'api-token' and (expires_at is null or expires_at > now())
                        """)
                .param("hash", new Secret(token).hash())
                .param("bootstrap", BOOTSTRAP)
                .query((row, number) -> new Bearer(new AccountId(row.getObject(1, UUID.class)), row.getBoolean(2)))
                .optional();
    }
}
