package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.NURSE;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;
import static fi.solmu.command.agreement.Practice.PLANNER;
import static fi.solmu.command.agreement.Practice.PRACTICE;
import static fi.solmu.command.agreement.Practice.left;

import fi.solmu.command.agreement.TakingUp.ChangeOwner;
import fi.solmu.command.agreement.TakingUp.RetitleAgreement;
import fi.solmu.command.agreement.TakingUp.TakeUpGoal;
import fi.solmu.command.agreement.TakingUp.TakeUpPractice;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementEntryWithdrawn;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementRetitled;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.GoalType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Goals and practices are taken up, named and looked after. */
class TakingUpDecisionsTest {

    private static final LocalText TITLE = LocalText.of("fi", "Roolit");
    private final AgreementId id = AgreementId.random();

    @Test
    void aPracticeIsTakenUpUnderAHeadingOfItsOwn() {
        Practice.taken()
                .when(practice("roles", NURSE, "2024-02-10"))
                .isRecorded(new PracticeTakenUp(NETWORK, id, "roles", TITLE, 8, NURSE, null, day("2024-02-10")));
        Practice.taken().when(practice("decision-making", null, "2024-02-10")).isRefused("agreement-heading-taken");
    }

    @Test
    void aHeadingThatWasTakenByMistakeIsFreeAgain() {
        EntryId mistake = EntryId.random();
        Practice.taken()
                .given(
                        mistake,
                        new PracticeTakenUp(
                                NETWORK, AgreementId.random(), "roles", TITLE, 8, null, null, day("2024-02-10")))
                .given(new AgreementEntryWithdrawn(NETWORK, PRACTICE, null, null, mistake, because("Väärä")))
                .when(practice("roles", null, "2024-02-10"))
                .isRecorded(new PracticeTakenUp(NETWORK, id, "roles", TITLE, 8, null, null, day("2024-02-10")));
    }

    @Test
    void aGoalIsTakenUp() {
        Practice.taken()
                .when(new TakeUpGoal(NETWORK, id, GoalType.PHENOMENON, TITLE, NURSE, null, day("2024-02-10")))
                .isRecorded(new GoalTakenUp(NETWORK, id, GoalType.PHENOMENON, TITLE, NURSE, null, day("2024-02-10")));
    }

    @Test
    void whoLooksAfterItIsThere() {
        Practice.taken()
                .when(practice("roles", MemberId.random(), "2024-02-10"))
                .isUnknown();
        Practice.taken().when(practice("roles", NURSE, "2024-02-01")).isRefused("not-a-member-on-that-day");
        Practice.taken()
                .given(left(PLANNER, "2024-03-01"))
                .when(new ChangeOwner(NETWORK, PRACTICE, PLANNER, null, day("2024-03-01")))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void nothingIsTakenUpTwiceOrBeforeTheNetworkBegan() {
        Practice.taken()
                .when(new TakeUpGoal(NETWORK, PRACTICE, GoalType.EFFICIENCY, TITLE, null, null, day("2024-02-10")))
                .isRefused("agreement-already-exists");
        Practice.taken().when(practice("roles", null, "2024-01-14")).isRefused("before-the-network-began");
        Practice.taken()
                .when(practice("roles", null, "2024-02-10"), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void itIsNamedAnewAndLookedAfterBySomeoneElseOrNobody() {
        Practice.taken()
                .when(new RetitleAgreement(NETWORK, PRACTICE, TITLE, because("Selkeämpi"), day("2024-02-20")))
                .isRecorded(new AgreementRetitled(NETWORK, PRACTICE, TITLE, because("Selkeämpi"), day("2024-02-20")));
        Practice.taken()
                .when(new ChangeOwner(NETWORK, PRACTICE, PLANNER, null, day("2024-02-20")))
                .isRecorded(new OwnerChanged(NETWORK, PRACTICE, PLANNER, null, day("2024-02-20")));
        Practice.taken()
                .when(new ChangeOwner(NETWORK, PRACTICE, null, null, day("2024-02-20")))
                .isRecorded(new OwnerChanged(NETWORK, PRACTICE, null, null, day("2024-02-20")));
    }

    @Test
    void whatWasNotTakenUpHasNoName() {
        Practice.taken()
                .when(new RetitleAgreement(NETWORK, PRACTICE, TITLE, null, day("2024-02-09")))
                .isRefused("before-it-was-taken-up");
        Practice.taken()
                .when(new RetitleAgreement(NETWORK, id, TITLE, null, day("2024-02-20")))
                .isUnknown();
        Practice.taken()
                .when(new ChangeOwner(NETWORK, id, null, null, day("2024-02-20")))
                .isUnknown();
        Practice.taken()
                .when(new ChangeOwner(NETWORK, PRACTICE, null, null, day("2024-02-20")), NURSES_ACCOUNT)
                .isUnknown();
    }

    private TakeUpPractice practice(String heading, @Nullable MemberId owner, String on) {
        return new TakeUpPractice(NETWORK, id, heading, TITLE, 8, owner, null, day(on));
    }
}
