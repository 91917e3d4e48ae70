package fi.solmu.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.Actor;
import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.meeting.MinutesDraft.MinutesBlock;
import fi.solmu.command.meeting.MinutesDraft.Saved;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is shown as saved is there, and what is not there is not shown as saved. */
class MinutesDraftTest {

    private static CommandSideOnTestDatabase side;
    private static MinutesDraft drafts;

    private final NetworkId network = NetworkId.random();
    private final MeetingId meeting = MeetingId.random();
    private final UUID id = UUID.randomUUID();
    private final Actor writer = new Actor(AccountId.random(), "session");

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
        drafts = side.bean(MinutesDraft.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void aRevisionOfABlockThatIsNotThereIsNotSaved() {
        assertThat(save(block(4, "Sovittiin"))).isEmpty();
        assertThat(drafts.blocks(meeting)).isEmpty();
    }

    @Test
    void theSameSentAgainIsSavedOnce() {
        MinutesBlock first = block(1, "Alku");
        assertThat(save(first)).contains(new Saved(first, true));
        assertThat(save(first)).contains(new Saved(first, true));
        assertThat(drafts.blocks(meeting)).containsExactly(first);
    }

    @Test
    void whatAnotherWroteMeanwhileStands() {
        MinutesBlock others = block(2, "Toisen sanat");
        save(block(1, "Alku"));
        save(others);
        assertThat(save(block(2, "Omat sanat"))).contains(new Saved(others, false));
        assertThat(save(block(4, "Liian uusi"))).contains(new Saved(others, false));
        assertThat(drafts.blocks(meeting)).containsExactly(others);
    }

    private Optional<Saved> save(MinutesBlock block) {
        return drafts.save(network, meeting, block, writer);
    }

    private MinutesBlock block(int revision, String text) {
        return new MinutesBlock(id, revision, null, 0, "fi", text);
    }
}
