package fi.solmu.command.network;

import static fi.solmu.command.Story.KEEPER;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.network.Describing.AssessKind;
import fi.solmu.command.network.Describing.NameGoverningBody;
import fi.solmu.command.network.Describing.RedateNetworkEntry;
import fi.solmu.command.network.Describing.RenameNetwork;
import fi.solmu.command.network.Describing.StateDataProtection;
import fi.solmu.command.network.Describing.WithdrawNetworkEntry;
import fi.solmu.command.network.Founding.CloseNetwork;
import fi.solmu.command.network.Founding.FoundNetwork;
import fi.solmu.command.network.Founding.InitiateNetwork;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.NetworkEvent.DataProtectionStated;
import fi.solmu.kernel.network.NetworkEvent.GoverningBodyNamed;
import fi.solmu.kernel.network.NetworkEvent.KindAssessed;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryRedated;
import fi.solmu.kernel.network.NetworkEvent.NetworkFounded;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import fi.solmu.kernel.network.NetworkKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworkDecisionsTest {

    private static final LocalText NAME = LocalText.of("fi", "Verkosto");

    private final Story story = Story.of(new NetworkDecisions());

    @Test
    void whoeverBeginsANetworkKeepsItsRecord() {
        Story.blank(new NetworkDecisions())
                .when(initiate("2024-01-15", day("2024-02-07")))
                .isRecorded(
                        new NetworkInitiated(
                                NETWORK,
                                NAME,
                                null,
                                null,
                                null,
                                "Europe/Helsinki",
                                List.of("fi"),
                                null,
                                day("2024-01-15")),
                        new KeeperNamed(NETWORK, KEEPER, null),
                        new NetworkFounded(NETWORK, null, day("2024-02-07")));
    }

    @Test
    void aNetworkIsNotBegunTwice() {
        story.when(initiate("2024-01-15", null)).isRefused("network-already-exists");
    }

    @Test
    void aNetworkIsNotFoundedBeforeItIsBegun() {
        Story.blank(new NetworkDecisions())
                .when(initiate("2024-01-15", day("2024-01-14")))
                .isRefused("founded-before-initiated");
    }

    @Test
    void aNetworkIsFoundedOnce() {
        story.given(new NetworkFounded(NETWORK, null, day("2024-02-07")))
                .when(new FoundNetwork(NETWORK, null, day("2024-03-01")))
                .isRefused("network-already-founded");
    }

    @Test
    void aKindIsAssessedWithItsReason() {
        story.when(new AssessKind(NETWORK, NetworkKind.FREELY_EVOLVING, because("Ei vetäjää"), day("2024-03-01")))
                .isRecorded(new KindAssessed(
                        NETWORK, NetworkKind.FREELY_EVOLVING, because("Ei vetäjää"), day("2024-03-01")));
    }

    @Test
    void nothingIsAssessedBeforeTheNetworkBegan() {
        story.when(new AssessKind(NETWORK, NetworkKind.FREELY_EVOLVING, null, day("2024-01-14")))
                .isRefused("before-the-network-began");
    }

    @Test
    void nothingIsRenamedAfterTheNetworkClosed() {
        story.given(new NetworkClosed(NETWORK, because("Loppu"), day("2025-01-01")))
                .when(new RenameNetwork(NETWORK, NAME, null, day("2025-01-02")))
                .isRefused("network-closed");
    }

    @Test
    void aNetworkDoesNotCloseBeforeSomethingOnRecord() {
        story.given(new KindAssessed(NETWORK, NetworkKind.FREELY_EVOLVING, null, day("2025-03-01")))
                .when(new CloseNetwork(NETWORK, because("Loppu"), day("2025-01-01")))
                .isRefused("happened-after-closing");
    }

    @Test
    void theBeginningIsNotRedatedBehindSomethingOnRecord() {
        EntryId beginning = EntryId.random();
        Story.blank(new NetworkDecisions())
                .given(
                        beginning,
                        new NetworkInitiated(
                                NETWORK,
                                NAME,
                                null,
                                null,
                                null,
                                "Europe/Helsinki",
                                List.of("fi"),
                                null,
                                day("2024-01-15")))
                .given(
                        new KeeperNamed(NETWORK, KEEPER, null),
                        new KindAssessed(NETWORK, NetworkKind.FREELY_EVOLVING, null, day("2024-02-01")))
                .when(new RedateNetworkEntry(NETWORK, beginning, because("Erehdys"), day("2024-02-02")))
                .isRefused("happened-before-beginning");
    }

    @Test
    void theBeginningIsNotWithdrawn() {
        EntryId beginning = EntryId.random();
        Story.blank(new NetworkDecisions())
                .given(
                        beginning,
                        new NetworkInitiated(
                                NETWORK,
                                NAME,
                                null,
                                null,
                                null,
                                "Europe/Helsinki",
                                List.of("fi"),
                                null,
                                day("2024-01-15")))
                .given(new KeeperNamed(NETWORK, KEEPER, null))
                .when(new WithdrawNetworkEntry(NETWORK, beginning, because("Erehdys")))
                .isRefused("beginning-is-needed");
    }

    @Test
    void anAssessmentIsRedated() {
        EntryId assessment = EntryId.random();
        story.given(assessment, new KindAssessed(NETWORK, NetworkKind.FREELY_EVOLVING, null, day("2024-03-01")))
                .when(new RedateNetworkEntry(NETWORK, assessment, because("Erehdys"), day("2024-03-08")))
                .isRecorded(new NetworkEntryRedated(NETWORK, assessment, because("Erehdys"), day("2024-03-08")));
    }

    @Test
    void theGoverningBodyIsNamedOfThoseWhoAreThere() {
        MemberId principal = MemberId.random();
        story.given(joined(principal, "2024-02-10"))
                .when(new NameGoverningBody(NETWORK, NAME, List.of(principal), null, day("2024-02-10")))
                .isRecorded(new GoverningBodyNamed(NETWORK, NAME, List.of(principal), null, day("2024-02-10")));
    }

    @Test
    void whoHasNotJoinedYetDoesNotSitInTheGoverningBody() {
        MemberId principal = MemberId.random();
        story.given(joined(principal, "2024-02-10"))
                .when(new NameGoverningBody(NETWORK, NAME, List.of(principal), null, day("2024-02-09")))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void whoHasLeftDoesNotSitInTheGoverningBody() {
        MemberId principal = MemberId.random();
        story.given(
                        joined(principal, "2024-02-10"),
                        new MemberLeft(NETWORK, principal, null, because("Uusi työ"), day("2024-03-01")))
                .when(new NameGoverningBody(NETWORK, NAME, List.of(principal), null, day("2024-03-02")))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void aStrangerDoesNotSitInTheGoverningBody() {
        story.when(new NameGoverningBody(NETWORK, NAME, List.of(MemberId.random()), null, day("2024-03-02")))
                .isUnknown();
    }

    @Test
    void theGoverningBodyIsNotRedatedToADayOnWhichOneOfThemWasNotThere() {
        MemberId principal = MemberId.random();
        EntryId named = EntryId.random();
        story.given(joined(principal, "2024-02-10"))
                .given(named, new GoverningBodyNamed(NETWORK, NAME, List.of(principal), null, day("2024-03-01")))
                .when(new RedateNetworkEntry(NETWORK, named, because("Erehdys"), day("2024-02-09")))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void dataProtectionIsStated() {
        DataProtection protection = new DataProtection(because("Koordinaattori"), List.of(because("Roolit")), null, 10);
        story.when(new StateDataProtection(NETWORK, protection, null, day("2024-03-01")))
                .isRecorded(new DataProtectionStated(NETWORK, protection, null, day("2024-03-01")));
    }

    @Test
    void dataProtectionIsNotStatedAfterTheNetworkClosed() {
        DataProtection protection = new DataProtection(because("Koordinaattori"), List.of(), null, null);
        story.given(new NetworkClosed(NETWORK, because("Loppu"), day("2025-01-01")))
                .when(new StateDataProtection(NETWORK, protection, null, day("2025-01-02")))
                .isRefused("network-closed");
    }

    @Test
    void anEntryThatIsNotThereIsNotCorrected() {
        story.when(new WithdrawNetworkEntry(NETWORK, EntryId.random(), because("Erehdys")))
                .isUnknown();
    }

    @Test
    void whoDoesNotKeepTheRecordIsToldNothing() {
        story.when(new RenameNetwork(NETWORK, NAME, null, day("2024-03-01")), AccountId.random())
                .isUnknown();
    }

    private static MemberJoined joined(MemberId member, String on) {
        return new MemberJoined(
                NETWORK, member, NAME, Story.SCHOOL, null, List.of(), true, null, null, null, null, day(on));
    }

    private static InitiateNetwork initiate(String on, @Nullable LocalDate foundedOn) {
        return new InitiateNetwork(
                NETWORK, NAME, null, null, null, "Europe/Helsinki", List.of("fi"), null, day(on), foundedOn);
    }
}
