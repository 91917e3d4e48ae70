package fi.solmu.command.meeting;

import fi.solmu.command.Actor;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.MinutesSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is being typed at meetings, block by block, so that several people can type at once. What was saved stays: a block that others
 * changed meanwhile is not written over, and every revision is kept.
 */
@Component
final class MinutesDraft {

    /**
     * One paragraph as it stands.
     *
     * @param revision 1, 2, 3 …
     * @param place its place among the blocks
     */
    record MinutesBlock(
            UUID id, int revision, @Nullable AgendaItemId agendaItemId, int place, String language, String text) {

        private boolean saysTheSameAs(MinutesBlock other) {
            return place == other.place
                    && language.equals(other.language)
                    && text.equals(other.text)
                    && Objects.equals(agendaItemId, other.agendaItemId);
        }
    }

    private final JdbcClient database;

    MinutesDraft(JdbcClient database) {
        this.database = database;
    }

    /**
     * Saves the block as the revision after the one that its writer saw, and has open pages told. A writer who did not hear that it was
     * saved may send it again.
     *
     * @return the block as it stands now, which is another one when others had written meanwhile; none where the writer saw a revision of a
     *     block that is not there
     */
    Optional<Saved> save(NetworkId network, MeetingId meeting, MinutesBlock block, Actor actor) {
        boolean saved = !database.sql("""
                insert into command_side.minutes_block
                  (network_id, meeting_id, block_id, revision, agenda_item_id, place, language, text, account_id)
                select :network, :meeting, :block, :revision, :item, :place, :language, :text, :account
                where :revision = 1 + (select coalesce(max(revision), 0) from command_side.minutes_block
                                       where meeting_id = :meeting and block_id = :block)
                on conflict do nothing
                returning pg_notify('solmu_minutes_typed', network_id::text)
                """)
                .param("network", network.value())
                .param("meeting", meeting.value())
                .param("block", block.id())
                .param("revision", block.revision())
                .param(
                        "item",
                        block.agendaItemId() == null
                                ? null
                                : block.agendaItemId().value())
                .param("place", block.place())
                .param("language", block.language())
                .param("text", block.text())
                .param("account", actor.account().value())
                .query((row, number) -> block)
                .list()
                .isEmpty();
        if (saved) {
            return Optional.of(new Saved(block, true));
        }
        return blocks(meeting).stream()
                .filter(now -> now.id().equals(block.id()))
                .findFirst()
                .map(now -> new Saved(now, now.revision() == block.revision() && now.saysTheSameAs(block)));
    }

    record Saved(MinutesBlock block, boolean asWished) {}

    /** The newest revision of each block, in order. */
    List<MinutesBlock> blocks(MeetingId meeting) {
        return database.sql("""
                select * from (
                  select distinct on (block_id) block_id, revision, agenda_item_id, place, language, text
                  from command_side.minutes_block where meeting_id = :meeting
                  order by block_id, revision desc
                ) newest
                order by place, block_id
                """)
                .param("meeting", meeting.value())
                .query((row, number) -> {
                    UUID item = row.getObject("agenda_item_id", UUID.class);
                    return new MinutesBlock(
                            row.getObject("block_id", UUID.class),
                            row.getInt("revision"),
                            item == null ? null : new AgendaItemId(item),
                            row.getInt("place"),
                            row.getString("language"),
                            row.getString("text"));
                })
                .list();
    }

    boolean speaksOf(MeetingId meeting, AgendaItemId item) {
        return blocks(meeting).stream()
                .anyMatch(block ->
                        item.equals(block.agendaItemId()) && !block.text().isBlank());
    }

    /** The blocks as minutes: one section for each, and none for what was emptied. */
    static List<MinutesSection> sections(List<MinutesBlock> blocks) {
        List<MinutesSection> sections = new ArrayList<>();
        for (MinutesBlock block : blocks) {
            if (!block.text().isBlank()) {
                sections.add(new MinutesSection(block.agendaItemId(), Wording.of(block.language(), block.text())));
            }
        }
        return sections;
    }
}
