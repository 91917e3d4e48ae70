package fi.solmu.command.mail;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to which day networks have reminded their members, and who wants no reminders. */
@Component
final class ReminderTable {

    private final JdbcClient database;

    ReminderTable(JdbcClient database) {
        this.database = database;
    }

    /** The last day of which a network's members were reminded; of two who ask at once, the other waits. */
    Optional<LocalDate> remindedUntil(NetworkId network) {
        return database.sql("select day from command_side.reminded where network_id = :network for update")
                .param("network", network.value())
                .query(LocalDate.class)
                .optional();
    }

    void reminded(NetworkId network, LocalDate day) {
        database.sql("""
                insert into command_side.reminded as known (network_id, day) values (:network, :day)
                on conflict (network_id) do update set day = greatest(known.day, excluded.day)
                """).param("network", network.value()).param("day", day).update();
    }

    boolean wants(EntryId heldThrough) {
        return database.sql(
                        "select not exists (select 1 from command_side.reminders_off where held_through = :through)")
                .param("through", heldThrough.value())
                .query(Boolean.class)
                .single();
    }

    /** Safe to do twice. */
    void off(Collection<EntryId> heldThrough) {
        database.sql("""
                insert into command_side.reminders_off (held_through) select unnest(:through::uuid[])
                on conflict do nothing
                """).param("through", ids(heldThrough)).update();
    }

    void on(Collection<EntryId> heldThrough) {
        database.sql("delete from command_side.reminders_off where held_through = any(:through::uuid[])")
                .param("through", ids(heldThrough))
                .update();
    }

    /** A secret by which whoever holds seats through these entries ends their reminders, for a year and more. */
    Secret endedBy(Collection<EntryId> heldThrough) {
        database.sql("delete from command_side.reminders_link where made_at < now() - interval '400 days'")
                .update();
        Secret secret = Secret.draw();
        database.sql("""
                insert into command_side.reminders_link (secret_hash, held_through) values (:hash, :through::uuid[])
                """)
                .param("hash", secret.hash())
                .param("through", ids(heldThrough))
                .update();
        return secret;
    }

    /** Nothing when the secret is none. */
    Optional<List<EntryId>> endedBy(Secret secret) {
        return database.sql("select held_through from command_side.reminders_link where secret_hash = :hash")
                .param("hash", secret.hash())
                .query((row, number) -> {
                    List<EntryId> through = new ArrayList<>();
                    for (UUID id : (UUID[]) row.getArray("held_through").getArray()) {
                        through.add(new EntryId(id));
                    }
                    return through;
                })
                .optional();
    }

    private static UUID[] ids(Collection<EntryId> entries) {
        return entries.stream().map(EntryId::value).toArray(UUID[]::new);
    }
}
