package fi.solmu.command.access;

import static fi.solmu.command.Story.KEEPER;
import static fi.solmu.command.Story.NETWORK;

import fi.solmu.command.Story;
import fi.solmu.command.access.Keeping.NameKeeper;
import fi.solmu.command.access.Keeping.ReleaseKeeper;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final AccountId OTHER = AccountId.random();

    private final Story story = Story.of(new AccessDecisions());

    @Test
    void aKeeperNamesAnother() {
        story.when(new NameKeeper(NETWORK, OTHER, null)).isRecorded(new KeeperNamed(NETWORK, OTHER, null));
    }

    @Test
    void whoKeepsTheRecordAlreadyIsNotNamedAgain() {
        story.when(new NameKeeper(NETWORK, KEEPER, null)).isRecorded();
    }

    @Test
    void theLastKeeperDoesNotGo() {
        story.when(new ReleaseKeeper(NETWORK, KEEPER)).isRefused("last-keeper-needs-a-successor");
    }

    @Test
    void oneOfTwoKeepersGoes() {
        story.given(new KeeperNamed(NETWORK, OTHER, null))
                .when(new ReleaseKeeper(NETWORK, KEEPER))
                .isRecorded(new KeeperReleased(NETWORK, KEEPER));
    }

    @Test
    void whoKeepsNothingDoesNotGo() {
        story.when(new ReleaseKeeper(NETWORK, OTHER)).isUnknown();
    }

    @Test
    void nobodyNamesThemselves() {
        story.when(new NameKeeper(NETWORK, OTHER, null), OTHER).isUnknown();
    }
}
