package fi.solmu.command.meeting;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.meeting.Gathering.MAY;
import static fi.solmu.command.meeting.Gathering.NURSE;
import static fi.solmu.command.meeting.Gathering.NURSES_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.OCTOBER;
import static fi.solmu.command.meeting.Gathering.PRINCIPAL;
import static fi.solmu.command.meeting.Gathering.PRINCIPALS_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.PROMISE;
import static fi.solmu.command.meeting.Gathering.TITLE;
import static fi.solmu.command.meeting.Gathering.plan;
import static fi.solmu.command.meeting.Gathering.promised;

import fi.solmu.command.Story;
import fi.solmu.command.meeting.Correcting.WithdrawMeetingEntry;
import fi.solmu.command.meeting.Planning.CancelMeeting;
import fi.solmu.command.meeting.Planning.HoldMeeting;
import fi.solmu.command.meeting.Planning.NameNextMeeting;
import fi.solmu.command.meeting.Planning.PlanMeeting;
import fi.solmu.command.meeting.Planning.ReplanMeeting;
import fi.solmu.command.meeting.SettingAgenda.AddAgendaItems;
import fi.solmu.command.meeting.SettingAgenda.DropAgendaItem;
import fi.solmu.command.meeting.SettingAgenda.Item;
import fi.solmu.command.meeting.SettingAgenda.OrderAgenda;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemAdded;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemDropped;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaReordered;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.AgendaPurpose;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesSection;
import fi.solmu.kernel.meeting.OutcomeEvent.InformationNoted;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningDecisionsTest {

    private static final EntryId ENTRY = EntryId.random();
    private static final AgendaItemId ONE = AgendaItemId.random();
    private static final AgendaItemId OTHER = AgendaItemId.random();

    @Test
    void aMeetingIsPlanned() {
        Gathering.network()
                .when(planMeeting(plan("2024-05-14", 2)))
                .isRecorded(new MeetingPlanned(NETWORK, MAY, plan("2024-05-14", 2), null, day("2024-04-01")));
    }

    @Test
    void aMeetingThatRunsOverASingleDayEndsAfterItBegins() {
        var backwards = plan("2024-05-14", 1, LocalTime.of(15, 0), LocalTime.of(9, 0));
        Gathering.network().when(planMeeting(backwards)).isRefused("ends-before-it-begins");
    }

    @Test
    void theLastDayMayEndEarlierInTheDayThanTheFirstBegan() {
        var overnight = plan("2024-05-14", 2, LocalTime.of(15, 0), LocalTime.of(9, 0));
        Gathering.network()
                .when(planMeeting(overnight))
                .isRecorded(new MeetingPlanned(NETWORK, MAY, overnight, null, day("2024-04-01")));
    }

    @Test
    void noMeetingBeginsInTheHourThatTheClocksSkip() {
        var skipped = plan("2025-03-30", 1, LocalTime.of(3, 30), null);
        Gathering.network().when(planMeeting(skipped)).isRefused("time-does-not-exist");
    }

    @Test
    void noMeetingIsPlannedForBeforeTheNetworkBegan() {
        Gathering.network().when(planMeeting(plan("2023-12-01", 1))).isRefused("before-the-network-began");
    }

    @Test
    void noMeetingIsPlannedForAfterTheNetworkClosed() {
        Gathering.network()
                .given(new NetworkClosed(NETWORK, because("Loppu"), day("2024-05-01")))
                .when(planMeeting(plan("2024-05-14", 1)))
                .isRefused("network-closed");
    }

    @Test
    void whoHasLeftFacilitatesNothing() {
        Gathering.network()
                .given(Gathering.left(PRINCIPAL, "2024-05-01"))
                .when(planMeeting(plan("2024-05-14", 1)))
                .isRefused("not-a-member-on-that-day");
    }

    @Test
    void meetingsArePlannedByKeepersOfTheRecord() {
        Gathering.network()
                .when(planMeeting(plan("2024-05-14", 1)), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void aMeetingIsNotPlannedTwice() {
        Gathering.planned().when(planMeeting(plan("2024-05-14", 1))).isRefused("meeting-already-exists");
    }

    @Test
    void aMeetingIsMovedWithAReason() {
        Gathering.planned()
                .when(new ReplanMeeting(
                        NETWORK,
                        MAY,
                        plan("2024-05-21", 2),
                        because("Sali varattu"),
                        day("2024-04-20"),
                        day("2024-04-21")))
                .isRecorded(new MeetingReplanned(
                        NETWORK, MAY, plan("2024-05-21", 2), because("Sali varattu"), day("2024-04-20")));
    }

    @Test
    void aPlanThatChangesNothingIsNotRecorded() {
        Gathering.planned()
                .when(new ReplanMeeting(
                        NETWORK, MAY, plan("2024-05-14", 2), null, day("2024-04-20"), day("2024-04-20")))
                .isRefused("nothing-changes");
    }

    @Test
    void aMeetingIsCancelled() {
        Gathering.planned()
                .when(new CancelMeeting(NETWORK, MAY, null, day("2024-05-01"), day("2024-05-01")))
                .isRecorded(new MeetingCancelled(NETWORK, MAY, null, day("2024-05-01")));
    }

    @Test
    void nothingIsToldBeforeItsDayHasCome() {
        Gathering.planned()
                .when(new CancelMeeting(NETWORK, MAY, null, day("2024-05-02"), day("2024-05-01")))
                .isRefused("day-has-not-come");
    }

    @Test
    void aMeetingThatWasHeldIsNotCancelled() {
        Gathering.held()
                .when(new CancelMeeting(NETWORK, MAY, null, day("2024-05-16"), day("2024-05-16")))
                .isRefused("meeting-already-held");
    }

    @Test
    void aCancelledMeetingIsNotHeld() {
        Gathering.planned()
                .given(new MeetingCancelled(NETWORK, MAY, null, day("2024-05-01")))
                .when(hold(MAY, null, "2024-05-14"))
                .isRefused("meeting-cancelled");
    }

    @Test
    void aMeetingIsHeldAsPlannedUnlessSomethingElseIsSaid() {
        Gathering.planned().when(hold(MAY, null, "2024-05-16")).isRecorded(Gathering.held(MAY, 2, "2024-05-14"));
    }

    @Test
    void whoFacilitatesAMeetingMayBeginIt() {
        Gathering.planned()
                .when(hold(MAY, null, "2024-05-16"), PRINCIPALS_ACCOUNT)
                .isRecorded(Gathering.held(MAY, 2, "2024-05-14"));
    }

    @Test
    void whoDoesNotRunAMeetingDoesNotBeginIt() {
        Gathering.planned().when(hold(MAY, null, "2024-05-16"), NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void noMeetingIsHeldInTheFuture() {
        Gathering.planned().when(hold(MAY, null, "2024-05-13")).isRefused("not-held-yet");
    }

    @Test
    void openPromisesComeUpWhenTheNextMeetingIsHeld() {
        Gathering.held()
                .given(promised("2024-05-14"))
                .when(hold(OCTOBER, null, "2024-10-02"))
                .isRecorded(
                        Gathering.held(OCTOBER, 1, "2024-10-02"),
                        new PromisesTakenUp(NETWORK, OCTOBER, List.of(PROMISE), day("2024-10-02")));
    }

    @Test
    void keptPromisesDoNotComeUpAgain() {
        Gathering.held()
                .given(promised("2024-05-14"), new PromiseKept(NETWORK, MAY, PROMISE, NURSE, null, day("2024-06-01")))
                .when(hold(OCTOBER, null, "2024-10-02"))
                .isRecorded(Gathering.held(OCTOBER, 1, "2024-10-02"));
    }

    @Test
    void aPromiseThatWasKeptLaterComesUpAtAMeetingThatWasBetween() {
        Gathering.held()
                .given(promised("2024-05-14"), new PromiseKept(NETWORK, MAY, PROMISE, NURSE, null, day("2024-10-20")))
                .when(hold(OCTOBER, null, "2024-11-01"))
                .isRecorded(
                        Gathering.held(OCTOBER, 1, "2024-10-02"),
                        new PromisesTakenUp(NETWORK, OCTOBER, List.of(PROMISE), day("2024-10-02")));
    }

    @Test
    void openPromisesComeUpWhenTheNextAgendaIsMadeAndThenNotAgain() {
        Gathering.held()
                .given(promised("2024-05-14"))
                .when(add(OCTOBER, null, "2024-09-01", ONE))
                .isRecorded(
                        added(OCTOBER, ONE, "2024-09-01"),
                        new PromisesTakenUp(NETWORK, OCTOBER, List.of(PROMISE), day("2024-09-01")));
        Gathering.held()
                .given(
                        promised("2024-05-14"),
                        new PromisesTakenUp(NETWORK, OCTOBER, List.of(PROMISE), day("2024-09-01")))
                .when(add(OCTOBER, null, "2024-09-02", OTHER))
                .isRecorded(added(OCTOBER, OTHER, "2024-09-02"));
    }

    @Test
    void anItemPointsToAProposalThatIsThere() {
        Gathering.planned()
                .when(add(MAY, ProposalId.random(), "2024-05-01", ONE))
                .isUnknown();
    }

    @Test
    void whatIsNotOnTheAgendaIsNotDropped() {
        Gathering.planned().when(drop(false, "2024-05-01")).isRefused("agenda-item-not-there");
    }

    @Test
    void anItemIsDropped() {
        withItem(Gathering.planned())
                .when(drop(false, "2024-05-02"))
                .isRecorded(new AgendaItemDropped(NETWORK, MAY, ONE, day("2024-05-02")));
    }

    @Test
    void anItemThatSomebodyIsWritingOfStays() {
        withItem(Gathering.held()).when(drop(true, "2024-05-15")).isRefused("agenda-item-being-written-of");
    }

    @Test
    void anItemThatSomethingCameOutOfStays() {
        withNote(withItem(Gathering.held())).when(drop(false, "2024-05-15")).isRefused("agenda-item-dealt-with");
        withNote(withItem(Gathering.held()))
                .when(new WithdrawMeetingEntry(NETWORK, MAY, ENTRY, because("Väärä")))
                .isRefused("agenda-item-dealt-with");
    }

    @Test
    void anItemThatTheMinutesSpeakOfStays() {
        Gathering.held()
                .given(added(MAY, ONE, "2024-05-01"), speaking(1, ONE))
                .when(drop(false, "2024-05-20"))
                .isRefused("agenda-item-dealt-with");
        Gathering.held()
                .given(added(MAY, ONE, "2024-05-01"), speaking(1, ONE), speaking(2, null))
                .when(drop(false, "2024-05-20"))
                .isRecorded(new AgendaItemDropped(NETWORK, MAY, ONE, day("2024-05-20")));
    }

    @Test
    void aNewOrderNamesEveryItemOnce() {
        var two = Gathering.planned().given(added(MAY, ONE, "2024-05-01"), added(MAY, OTHER, "2024-05-01"));
        two.when(order(OTHER, ONE))
                .isRecorded(new AgendaReordered(NETWORK, MAY, List.of(OTHER, ONE), day("2024-05-02")));
        Gathering.planned()
                .given(added(MAY, ONE, "2024-05-01"), added(MAY, OTHER, "2024-05-01"))
                .when(order(ONE, ONE))
                .isRefused("agenda-order-incomplete");
    }

    @Test
    void theNextMeetingIsNamedAtTheMeeting() {
        Gathering.held()
                .when(new NameNextMeeting(NETWORK, MAY, OCTOBER, null, day("2024-06-01")))
                .isRecorded(new NextMeetingNamed(NETWORK, MAY, OCTOBER, day("2024-05-15")));
    }

    @Test
    void theNextMeetingComesLater() {
        Gathering.planned()
                .given(Gathering.held(OCTOBER, 1, "2024-10-02"))
                .when(new NameNextMeeting(NETWORK, OCTOBER, MAY, null, day("2024-10-02")))
                .isRefused("next-meeting-not-later");
    }

    private static PlanMeeting planMeeting(MeetingPlan plan) {
        return new PlanMeeting(NETWORK, MAY, plan, null, day("2024-04-01"), day("2024-04-01"));
    }

    private static HoldMeeting hold(MeetingId meeting, @Nullable Integer days, String today) {
        return new HoldMeeting(NETWORK, meeting, days, null, day(today));
    }

    private static AddAgendaItems add(
            MeetingId meeting, @Nullable ProposalId proposal, String today, AgendaItemId item) {
        return new AddAgendaItems(
                NETWORK,
                meeting,
                List.of(new Item(item, TITLE, AgendaPurpose.DISCUSS, 20, proposal, null, null)),
                null,
                day(today));
    }

    private static AgendaItemAdded added(MeetingId meeting, AgendaItemId item, String on) {
        return new AgendaItemAdded(NETWORK, meeting, item, TITLE, AgendaPurpose.DISCUSS, 20, null, null, null, day(on));
    }

    private static OrderAgenda order(AgendaItemId... items) {
        return new OrderAgenda(NETWORK, MAY, List.of(items), null, day("2024-05-02"));
    }

    private static Story withItem(Story story) {
        return story.given(ENTRY, added(MAY, ONE, "2024-05-01"));
    }

    private static Story withNote(Story story) {
        return story.given(
                new InformationNoted(NETWORK, MAY, OutcomeId.random(), ONE, Gathering.TEXT, day("2024-05-14")));
    }

    private static DropAgendaItem drop(boolean typedOf, String on) {
        return new DropAgendaItem(NETWORK, MAY, ONE, typedOf, day(on), day(on));
    }

    private static MinutesDrafted speaking(int version, @Nullable AgendaItemId of) {
        return new MinutesDrafted(
                NETWORK, MAY, version, List.of(new MinutesSection(of, Gathering.TEXT)), List.of(), day("2024-05-20"));
    }
}
