package fi.solmu.command.access;

import static fi.solmu.command.Story.KEEPER;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.access.Keeping.NameKeeper;
import fi.solmu.command.access.Keeping.OpenAccount;
import fi.solmu.command.access.Keeping.ReleaseKeeper;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final AccountId OTHER = AccountId.random();
    private static final MemberId NURSE = MemberId.random();
    private static final LocalDate TODAY = day("2024-06-15");

    private final Story story = Story.of(new AccessDecisions());

    @Test
    void aKeeperNamesAnother() {
        story.when(name(OTHER)).isRecorded(new KeeperNamed(NETWORK, OTHER, null));
    }

    @Test
    void whoKeepsTheRecordAlreadyIsNotNamedAgain() {
        story.when(name(KEEPER)).isRecorded();
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
        story.when(name(OTHER), OTHER).isUnknown();
    }

    @Test
    void anAccountThatIsNotOpenIsNotNamed() {
        story.when(new NameKeeper(NETWORK, OTHER, false, null, TODAY)).isUnknown();
    }

    @Test
    void aKeeperHoldsASeatThatIsThere() {
        story.given(joined()).when(sittingIn(NURSE)).isRecorded(new KeeperNamed(NETWORK, OTHER, NURSE));
    }

    @Test
    void aSeatThatIsNotOnRecordIsNoKeepers() {
        story.when(sittingIn(NURSE)).isUnknown();
    }

    @Test
    void aSeatThatWasLeftIsNoKeepers() {
        story.given(joined(), new MemberLeft(NETWORK, NURSE, null, null, TODAY))
                .when(sittingIn(NURSE))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void theAccountOfASeatKeepsTheRecordOfItsNetwork() {
        story.given(new SeatLinked(NETWORK, NURSE, OTHER, EntryId.random()))
                .when(name(OTHER))
                .isRecorded(new KeeperNamed(NETWORK, OTHER, null));
    }

    @Test
    void theAccountOfAnotherNetworksSeatKeepsNothingHere() {
        story.given(new SeatLinked(NetworkId.random(), NURSE, OTHER, EntryId.random()))
                .when(name(OTHER))
                .isRefused("account-of-another-networks-seat");
    }

    @Test
    void whoKeepsARecordOpensAccounts() {
        story.when(new OpenAccount(KEEPER, false)).isRecorded();
    }

    @Test
    void whoWasLetInFirstOpensAccounts() {
        story.when(new OpenAccount(OTHER, true), OTHER).isRecorded();
    }

    @Test
    void nobodyElseOpensAccounts() {
        story.when(new OpenAccount(OTHER, false), OTHER).isNotAllowed("only-keepers-open-accounts");
    }

    @Test
    void whoKeptARecordOnceOpensNoAccounts() {
        story.given(new KeeperNamed(NETWORK, OTHER, null), new KeeperReleased(NETWORK, OTHER))
                .when(new OpenAccount(OTHER, false), OTHER)
                .isNotAllowed("only-keepers-open-accounts");
    }

    private static NameKeeper name(AccountId account) {
        return new NameKeeper(NETWORK, account, true, null, TODAY);
    }

    private static NameKeeper sittingIn(MemberId member) {
        return new NameKeeper(NETWORK, OTHER, true, member, TODAY);
    }

    private static MemberJoined joined() {
        return new MemberJoined(
                NETWORK,
                NURSE,
                LocalText.of("fi", "Hoitaja"),
                SCHOOL,
                null,
                List.of(),
                true,
                null,
                null,
                null,
                null,
                day("2024-02-07"));
    }
}
