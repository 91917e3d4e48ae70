package fi.solmu.command.access;

import static fi.solmu.command.Story.KEEPER;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.access.Linking.LinkSeat;
import fi.solmu.command.access.Registering.CorrectPerson;
import fi.solmu.command.access.Registering.EndSignIns;
import fi.solmu.command.access.Registering.ErasePerson;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import fi.solmu.kernel.access.AccessEvent.PersonErased;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import fi.solmu.kernel.membership.SeatEvent.DeputyNamed;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Maija joined as a principal in February and signs in by an account of her own; it is June. */
class RegisteringTest {

    private static final PersonId MAIJA = PersonId.random();
    private static final PersonId MATTI = PersonId.random();
    private static final MemberId PRINCIPAL = MemberId.random();
    private static final MemberId NURSE = MemberId.random();
    private static final AccountId MAIJAS = AccountId.random();
    private static final AccountId STRANGERS = AccountId.random();
    private static final EntryId JOINED = EntryId.random();
    private static final LocalDate TODAY = day("2024-06-15");
    private static final LocalText TITLE = LocalText.of("fi", "Rehtori");

    private final Story story = Story.of(new AccessDecisions())
            .given(
                    JOINED,
                    new MemberJoined(
                            NETWORK,
                            PRINCIPAL,
                            TITLE,
                            SCHOOL,
                            MAIJA,
                            List.of(),
                            true,
                            null,
                            null,
                            null,
                            null,
                            day("2024-02-07")))
            .given(new SeatLinked(NETWORK, PRINCIPAL, MAIJAS, JOINED));

    @Test
    void aKeeperCorrectsWhatIsKnownOfAPerson() {
        story.when(correct(MAIJA)).isRecorded();
    }

    @Test
    void aPersonCorrectsWhatIsKnownOfThemselves() {
        story.when(correct(MAIJA), MAIJAS).isRecorded();
    }

    @Test
    void nobodyElseCorrectsIt() {
        story.when(correct(MAIJA), STRANGERS).isUnknown();
    }

    @Test
    void aMemberDoesNotCorrectWhatIsKnownOfAnother() {
        story.given(invited(MATTI)).when(correct(MATTI), MAIJAS).isUnknown();
    }

    @Test
    void whoHasHandedTheSeatOverCorrectsNothing() {
        story.given(new SeatHandedOver(NETWORK, PRINCIPAL, MAIJA, MATTI, null, TODAY))
                .when(correct(MAIJA), MAIJAS)
                .isUnknown();
    }

    @Test
    void whoTookTheSeatOverDoesNotCorrectWhatIsKnownOfThePredecessor() {
        EntryId handedOver = EntryId.random();
        story.given(handedOver, new SeatHandedOver(NETWORK, PRINCIPAL, MAIJA, MATTI, null, TODAY))
                .given(new SeatLinked(NETWORK, PRINCIPAL, STRANGERS, handedOver))
                .when(correct(MAIJA), STRANGERS)
                .isUnknown();
    }

    @Test
    void whoHasLeftCorrectsNothing() {
        story.given(new MemberLeft(NETWORK, PRINCIPAL, MAIJA, null, TODAY))
                .when(correct(MAIJA), MAIJAS)
                .isUnknown();
    }

    @Test
    void whomTheNetworkDoesNotKnowNobodyCorrects() {
        story.when(correct(MATTI)).isUnknown();
    }

    @Test
    void whoWasErasedIsNotCorrected() {
        story.given(new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(correct(MAIJA))
                .isRefused("person-erased");
    }

    @Test
    void aPersonIsErasedAndTheirSignInEnds() {
        story.when(erase(MAIJA))
                .isRecorded(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)));
    }

    @Test
    void whoeverTheSeatWasHandedToKeepsTheirSignIn() {
        EntryId handedOver = EntryId.random();
        story.given(handedOver, new SeatHandedOver(NETWORK, PRINCIPAL, MAIJA, MATTI, null, TODAY))
                .given(new SeatLinked(NETWORK, PRINCIPAL, STRANGERS, handedOver))
                .when(erase(MAIJA))
                .isRecorded(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)));
    }

    @Test
    void whoWasOnlyInvitedOrStandsInIsErased() {
        story.given(invited(MATTI), new DeputyNamed(NETWORK, PRINCIPAL, TITLE, MATTI, day("2024-03-01")))
                .when(erase(MATTI))
                .isRecorded(new PersonErased(NETWORK, MATTI, List.of(NURSE, PRINCIPAL)));
    }

    @Test
    void nobodyIsErasedTwice() {
        story.given(new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS), new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(erase(MAIJA))
                .isAnswered(new SignInsEnded(List.of(MAIJAS)));
    }

    @Test
    void aPersonErasesThemselves() {
        story.when(erase(MAIJA), MAIJAS)
                .isRecorded(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)));
    }

    @Test
    void nobodyElseErasesThem() {
        story.when(erase(MAIJA), STRANGERS).isUnknown();
    }

    @Test
    void aMemberDoesNotEraseAnother() {
        story.given(invited(MATTI)).when(erase(MATTI), MAIJAS).isUnknown();
    }

    @Test
    void theSignInsOfAnErasedPersonEnd() {
        story.given(new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS), new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(new EndSignIns(NETWORK, MAIJA))
                .isAnswered(new SignInsEnded(List.of(MAIJAS)));
    }

    @Test
    void theSignInsOfWhoWasNotErasedGoOn() {
        story.when(new EndSignIns(NETWORK, MAIJA)).isAnswered(new SignInsEnded(List.of()));
    }

    @Test
    void whatWasGivenTheKeepingAfterwardsGoesOn() {
        story.given(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)),
                        new KeeperNamed(NETWORK, MAIJAS, PRINCIPAL))
                .when(erase(MAIJA))
                .isAnswered(new SignInsEnded(List.of()));
    }

    @Test
    void whomTheNetworkDoesNotKnowNobodyErases() {
        story.when(erase(MATTI)).isUnknown();
    }

    @Test
    void whoKeepsTheRecordFromTheirSeatIsReleasedFirst() {
        story.given(new KeeperNamed(NETWORK, STRANGERS, PRINCIPAL))
                .when(erase(MAIJA))
                .isRefused("person-keeps-a-record");
    }

    @Test
    void whoKeepsARecordWithTheSameSignInIsReleasedFirst() {
        story.given(new KeeperNamed(NetworkId.random(), MAIJAS, null))
                .when(erase(MAIJA))
                .isRefused("person-keeps-a-record");
    }

    @Test
    void whoeverHandedTheSeatOnToAKeeperIsErased() {
        story.given(
                        new SeatHandedOver(NETWORK, PRINCIPAL, MAIJA, MATTI, null, TODAY),
                        new KeeperNamed(NETWORK, KEEPER, PRINCIPAL))
                .when(erase(MAIJA))
                .isRecorded(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)));
    }

    @Test
    void theAccountOfAFormerKeeperGoesWithThePerson() {
        story.given(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new KeeperNamed(NETWORK, STRANGERS, PRINCIPAL),
                        new KeeperReleased(NETWORK, STRANGERS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(erase(MAIJA))
                .isAnswered(new SignInsEnded(List.of(MAIJAS, STRANGERS)));
    }

    @Test
    void theAccountOfWhoKeptTheRecordFromTheSeatBeforeThePersonStays() {
        story.given(
                        new KeeperNamed(NETWORK, STRANGERS, PRINCIPAL),
                        new KeeperReleased(NETWORK, STRANGERS),
                        new SeatHandedOver(NETWORK, PRINCIPAL, MAIJA, MATTI, null, TODAY),
                        new PersonErased(NETWORK, MATTI, List.of(PRINCIPAL)))
                .when(erase(MATTI))
                .isAnswered(new SignInsEnded(List.of()));
    }

    @Test
    void theAccountOfWhoKeptTheRecordFromTheSeatAfterThePersonStays() {
        story.given(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new SeatHandedOver(NETWORK, PRINCIPAL, MAIJA, MATTI, null, TODAY),
                        new KeeperNamed(NETWORK, STRANGERS, PRINCIPAL),
                        new KeeperReleased(NETWORK, STRANGERS),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(erase(MAIJA))
                .isAnswered(new SignInsEnded(List.of(MAIJAS)));
    }

    @Test
    void theAccountOfAFormerKeeperStaysWhereItKeepsAnotherRecord() {
        story.given(
                        new SeatUnlinked(NETWORK, PRINCIPAL, MAIJAS),
                        new KeeperNamed(NETWORK, STRANGERS, PRINCIPAL),
                        new KeeperReleased(NETWORK, STRANGERS),
                        new KeeperNamed(NetworkId.random(), STRANGERS, null),
                        new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(erase(MAIJA))
                .isAnswered(new SignInsEnded(List.of(MAIJAS)));
    }

    @Test
    void whoWasErasedIsGivenNoLink() {
        story.given(new PersonErased(NETWORK, MAIJA, List.of(PRINCIPAL)))
                .when(new LinkSeat(NETWORK, PRINCIPAL, STRANGERS, TODAY))
                .isRefused("person-erased");
    }

    private static CorrectPerson correct(PersonId person) {
        return new CorrectPerson(NETWORK, person, TODAY);
    }

    private static ErasePerson erase(PersonId person) {
        return new ErasePerson(NETWORK, person, TODAY);
    }

    private static MemberInvited invited(PersonId person) {
        return new MemberInvited(NETWORK, NURSE, TITLE, SCHOOL, person, null, null, day("2024-03-01"));
    }
}
