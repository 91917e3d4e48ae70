package fi.solmu.query.mail;

import fi.solmu.kernel.NetworkId;
import fi.solmu.query.mail.MailsView.MailView;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads letters and whether people want reminders; written by the command side. */
@Component("lettersShown")
final class LetterTable {

    private static final int ON_A_PAGE = 50;

    private final JdbcClient database;

    LetterTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Older than a letter, or the newest.
     *
     * @param members to whose seats; to all of the network when nobody is named
     */
    MailsView of(NetworkId network, @Nullable Collection<UUID> members, @Nullable UUID before) {
        List<MailView> mails = database.sql("""
                select * from command_side.letter
                where network_id = :network
                  and (:everyone or member_id = any(:members::uuid[]))
                  and (:newest or (made_at, id) < (select made_at, id from command_side.letter where id = :before::uuid))
                order by made_at desc, id desc limit :most
                """)
                .param("network", network.value())
                .param("everyone", members == null)
                .param("members", members == null ? new UUID[0] : members.toArray(UUID[]::new))
                .param("newest", before == null)
                .param("before", before)
                .param("most", ON_A_PAGE + 1)
                .query((row, number) -> new MailView(
                        row.getObject("id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getString("kind").toLowerCase(Locale.ROOT),
                        row.getString("state"),
                        row.getObject("state_at", OffsetDateTime.class).toInstant(),
                        row.getInt("failures"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("language"),
                        row.getString("heading"),
                        row.getString("body")))
                .list();
        boolean more = mails.size() > ON_A_PAGE;
        return new MailsView(more ? mails.subList(0, ON_A_PAGE) : mails, more);
    }

    /** Whether whoever came to hold a seat through one of these entries wants no reminders. */
    boolean unwanted(Collection<UUID> heldThrough) {
        return database.sql("""
                select exists (select 1 from command_side.reminders_off where held_through = any(:through::uuid[]))
                """)
                .param("through", heldThrough.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
