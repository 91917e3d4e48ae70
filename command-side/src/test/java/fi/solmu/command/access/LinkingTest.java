package fi.solmu.command.access;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.access.Linking.LinkSeat;
import fi.solmu.command.access.Linking.UnlinkSeat;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The principal joined in February, and it is June. */
class LinkingTest {

    private static final MemberId PRINCIPAL = MemberId.random();
    private static final EntryId JOINED = EntryId.random();
    private static final EntryId HANDED_OVER = EntryId.random();
    private static final AccountId ACCOUNT = AccountId.random();
    private static final AccountId OTHER = AccountId.random();
    private static final LocalDate TODAY = day("2024-06-15");
    private static final LocalText TITLE = LocalText.of("fi", "Rehtori");

    private final Story story = Story.of(new AccessDecisions()).given(JOINED, joined("2024-02-07"));

    @Test
    void aMemberIsGivenAnAccount() {
        story.when(link(ACCOUNT)).isRecorded(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED));
    }

    @Test
    void whoHoldsTheSeatKeepsTheAccount() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED))
                .when(link(OTHER))
                .isAnswered(ACCOUNT);
    }

    @Test
    void whoTakesTheSeatOverIsGivenAnAccountOfTheirOwn() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED))
                .given(HANDED_OVER, handedOver(PersonId.random(), "2024-06-15"))
                .when(link(OTHER))
                .isRecorded(new SeatLinked(NETWORK, PRINCIPAL, OTHER, HANDED_OVER));
    }

    @Test
    void whoHandsTheSeatOverLaterHoldsItStill() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED))
                .given(HANDED_OVER, handedOver(PersonId.random(), "2024-06-16"))
                .when(link(OTHER))
                .isAnswered(ACCOUNT);
    }

    @Test
    void anAccountThatWasTakenAwayIsGivenBack() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED), new SeatUnlinked(NETWORK, PRINCIPAL, ACCOUNT))
                .when(link(OTHER))
                .isRecorded(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED));
    }

    @Test
    void nobodySpeaksForAVacantSeat() {
        story.given(handedOver(null, "2024-06-01")).when(link(ACCOUNT)).isRefused("seat-vacant");
    }

    @Test
    void whoIsInvitedIsNotThereYet() {
        MemberId nurse = MemberId.random();
        story.given(new MemberInvited(NETWORK, nurse, TITLE, SCHOOL, null, null, null, day("2024-05-01")))
                .when(new LinkSeat(NETWORK, nurse, ACCOUNT, TODAY))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void whoHasLeftSpeaksForNobody() {
        story.given(new MemberLeft(NETWORK, PRINCIPAL, null, null, TODAY))
                .when(link(ACCOUNT))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void whoIsNotOnRecordIsGivenNothing() {
        story.when(new LinkSeat(NETWORK, MemberId.random(), ACCOUNT, TODAY)).isUnknown();
        Story.of(new AccessDecisions())
                .when(new UnlinkSeat(NETWORK, MemberId.random()))
                .isUnknown();
    }

    @Test
    void onlyAKeeperMakesALink() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED))
                .when(link(ACCOUNT), ACCOUNT)
                .isUnknown();
    }

    @Test
    void noKeeperMakesALinkToAnotherKeepersAccount() {
        story.given(
                        new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED),
                        new KeeperNamed(NetworkId.random(), ACCOUNT, null))
                .when(link(OTHER))
                .isRefused("seat-account-keeps-a-record");
    }

    @Test
    void whoKeptARecordOnceIsLikeAnyOtherMember() {
        story.given(
                        new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED),
                        new KeeperNamed(NETWORK, ACCOUNT, PRINCIPAL),
                        new KeeperReleased(NETWORK, ACCOUNT))
                .when(link(OTHER))
                .isAnswered(ACCOUNT);
    }

    @Test
    void aKeeperMakesALinkToTheirOwnSeat() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED), new KeeperNamed(NETWORK, ACCOUNT, PRINCIPAL))
                .when(link(OTHER), ACCOUNT)
                .isAnswered(ACCOUNT);
    }

    @Test
    void nobodySpeaksForASeatAnyMore() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED))
                .when(new UnlinkSeat(NETWORK, PRINCIPAL))
                .isRecorded(new SeatUnlinked(NETWORK, PRINCIPAL, ACCOUNT));
    }

    @Test
    void onlyAKeeperTakesALinkAway() {
        story.given(new SeatLinked(NETWORK, PRINCIPAL, ACCOUNT, JOINED))
                .when(new UnlinkSeat(NETWORK, PRINCIPAL), ACCOUNT)
                .isUnknown();
    }

    @Test
    void whereNobodySpeaksThereIsNothingToTakeAway() {
        story.when(new UnlinkSeat(NETWORK, PRINCIPAL)).isRecorded();
    }

    private static LinkSeat link(AccountId account) {
        return new LinkSeat(NETWORK, PRINCIPAL, account, TODAY);
    }

    private static MemberJoined joined(String on) {
        return new MemberJoined(
                NETWORK, PRINCIPAL, TITLE, SCHOOL, null, List.of(), true, null, null, null, null, day(on));
    }

    private static SeatHandedOver handedOver(@Nullable PersonId to, String on) {
        return new SeatHandedOver(NETWORK, PRINCIPAL, null, to, null, day(on));
    }
}
