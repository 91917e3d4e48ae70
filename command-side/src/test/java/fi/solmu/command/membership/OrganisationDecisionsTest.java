package fi.solmu.command.membership;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.membership.Organising.EndOrganisation;
import fi.solmu.command.membership.Organising.RedateOrganisationEntry;
import fi.solmu.command.membership.Organising.RegisterOrganisation;
import fi.solmu.command.membership.Organising.RenameOrganisation;
import fi.solmu.command.membership.Organising.SucceedOrganisations;
import fi.solmu.command.membership.Organising.WithdrawOrganisationEntry;
import fi.solmu.command.membership.Succeeding.AskConfirmations;
import fi.solmu.command.membership.Succeeding.ConfirmSeat;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEnded;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationEntryRedated;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRenamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationSucceeded;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import fi.solmu.kernel.membership.SuccessionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationDecisionsTest {

    private static final OrganisationId EAST = OrganisationId.random();
    private static final OrganisationId WEST = OrganisationId.random();
    private static final MemberId PRINCIPAL = MemberId.random();
    private static final LocalText NAME = LocalText.of("fi", "Uusi koulu");

    private final Story story = Story.of(new MembershipDecisions());

    @Test
    void anOrganisationMayBeOlderThanTheNetwork() {
        story.when(new RegisterOrganisation(
                        NETWORK,
                        EAST,
                        LocalText.of("fi", "Koulu"),
                        "municipality",
                        "education",
                        List.of(),
                        null,
                        day("1990-01-01")))
                .isRecorded(Story.organisation(EAST, "1990-01-01"));
    }

    @Test
    void anOrganisationIsNotRegisteredTwice() {
        story.when(new RegisterOrganisation(NETWORK, SCHOOL, NAME, null, null, List.of(), null, day("2024-02-01")))
                .isRefused("organisation-already-exists");
    }

    @Test
    void anOrganisationIsRenamed() {
        story.when(new RenameOrganisation(NETWORK, SCHOOL, NAME, null, day("2024-02-01")))
                .isRecorded(new OrganisationRenamed(NETWORK, SCHOOL, NAME, null, day("2024-02-01")));
    }

    @Test
    void anOrganisationThatHasEndedIsNotRenamed() {
        story.given(new OrganisationEnded(NETWORK, SCHOOL, null, day("2024-02-01")))
                .when(new RenameOrganisation(NETWORK, SCHOOL, NAME, null, day("2024-02-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void anOrganisationThatNobodyKnowsDoesNotEnd() {
        story.when(new EndOrganisation(NETWORK, EAST, null, day("2024-02-01"))).isUnknown();
    }

    @Test
    void anOrganisationSplitsInTwo() {
        var split = new OrganisationSucceeded(
                NETWORK, SuccessionKind.SPLIT, List.of(SCHOOL), List.of(EAST, WEST), null, day("2025-01-01"));
        story.given(Story.organisation(EAST, "2025-01-01"), Story.organisation(WEST, "2025-01-01"))
                .when(new SucceedOrganisations(NETWORK, split.kind(), split.from(), split.to(), null, split.on()))
                .isRecorded(split);
    }

    @Test
    void aSplitNeedsMoreThanOneThatContinues() {
        story.when(new SucceedOrganisations(
                        NETWORK, SuccessionKind.SPLIT, List.of(SCHOOL), List.of(HOSPITAL), null, day("2025-01-01")))
                .isRefused("succession-out-of-shape");
    }

    @Test
    void noOrganisationContinuesItself() {
        story.when(new SucceedOrganisations(
                        NETWORK, SuccessionKind.MERGE_INTO, List.of(SCHOOL), List.of(SCHOOL), null, day("2025-01-01")))
                .isRefused("succession-out-of-shape");
    }

    @Test
    void anOrganisationIsNotContinuedByOneThatIsNotThereYet() {
        story.given(Story.organisation(EAST, "2025-06-01"))
                .when(new SucceedOrganisations(
                        NETWORK, SuccessionKind.MERGE_INTO, List.of(SCHOOL), List.of(EAST), null, day("2025-01-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void anOrganisationIsContinuedOnce() {
        story.given(merged("2025-01-01"))
                .when(new SucceedOrganisations(
                        NETWORK,
                        SuccessionKind.MERGE_INTO,
                        List.of(SCHOOL),
                        List.of(HOSPITAL),
                        null,
                        day("2025-02-01")))
                .isRefused("organisation-not-there");
    }

    @Test
    void aSuccessionIsRedatedForAllWhomItConcerns() {
        EntryId succession = EntryId.random();
        story.given(succession, merged("2025-01-01"))
                .when(new RedateOrganisationEntry(
                        NETWORK, HOSPITAL, succession, because("Lykkääntyi"), day("2025-03-01")))
                .isRecorded(new OrganisationEntryRedated(
                        NETWORK, List.of(SCHOOL, HOSPITAL), succession, because("Lykkääntyi"), day("2025-03-01")));
    }

    @Test
    void anOrganisationThatOthersRestOnIsNotWithdrawn() {
        EntryId registration = EntryId.random();
        story.given(registration, Story.organisation(EAST, "2024-02-01"))
                .given(new OrganisationRenamed(NETWORK, EAST, NAME, null, day("2024-03-01")))
                .when(new WithdrawOrganisationEntry(NETWORK, EAST, registration, because("Erehdys")))
                .isRefused("contradicts-other-entry");
    }

    @Test
    void membersOfAnOrganisationThatIsContinuedAreAsked() {
        EntryId succession = EntryId.random();
        story.given(joined())
                .given(succession, merged("2025-01-01"))
                .when(ask(succession))
                .isRecorded(
                        new ConfirmationAsked(NETWORK, PRINCIPAL, List.of(HOSPITAL), succession, day("2025-01-01")));
    }

    @Test
    void membersAreAskedOncePerSuccession() {
        EntryId succession = EntryId.random();
        story.given(joined())
                .given(succession, merged("2025-01-01"))
                .given(new ConfirmationAsked(NETWORK, PRINCIPAL, List.of(HOSPITAL), succession, day("2025-01-01")))
                .when(ask(succession))
                .isRecorded();
    }

    @Test
    void whoMovedOnTheDayIsNotAsked() {
        EntryId succession = EntryId.random();
        story.given(joined())
                .given(succession, merged("2025-01-01"))
                .given(new HomeOrganisationChanged(NETWORK, PRINCIPAL, HOSPITAL, null, day("2025-01-01")))
                .when(ask(succession))
                .isRecorded();
    }

    @Test
    void aMemberConfirmsForOneOfThoseThatContinue() {
        EntryId succession = EntryId.random();
        story.given(joined())
                .given(succession, merged("2025-01-01"))
                .given(new ConfirmationAsked(NETWORK, PRINCIPAL, List.of(HOSPITAL), succession, day("2025-01-01")))
                .when(new ConfirmSeat(NETWORK, PRINCIPAL, HOSPITAL, day("2025-01-20")))
                .isRecorded(new SeatConfirmed(NETWORK, PRINCIPAL, HOSPITAL, day("2025-01-20")));
    }

    @Test
    void aMemberConfirmsForNoOther() {
        story.given(joined(), Story.organisation(EAST, "2024-02-01"), merged("2025-01-01"))
                .given(new ConfirmationAsked(
                        NETWORK, PRINCIPAL, List.of(HOSPITAL), EntryId.random(), day("2025-01-01")))
                .when(new ConfirmSeat(NETWORK, PRINCIPAL, EAST, day("2025-01-20")))
                .isRefused("not-a-successor");
    }

    @Test
    void whoWasNotAskedHasNothingToConfirm() {
        story.given(joined())
                .when(new ConfirmSeat(NETWORK, PRINCIPAL, HOSPITAL, day("2025-01-20")))
                .isRefused("nothing-to-confirm");
    }

    private static AskConfirmations ask(EntryId succession) {
        return new AskConfirmations(NETWORK, succession, List.of(SCHOOL), List.of(HOSPITAL), day("2025-01-01"));
    }

    private static OrganisationSucceeded merged(String on) {
        return new OrganisationSucceeded(
                NETWORK, SuccessionKind.MERGE_INTO, List.of(SCHOOL), List.of(HOSPITAL), null, day(on));
    }

    private static MemberJoined joined() {
        return new MemberJoined(
                NETWORK, PRINCIPAL, NAME, SCHOOL, null, List.of(), true, null, null, null, null, day("2024-02-01"));
    }
}
