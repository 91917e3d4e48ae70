package fi.solmu.command.meeting;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.meeting.Gathering.MAY;
import static fi.solmu.command.meeting.Gathering.NURSE;
import static fi.solmu.command.meeting.Gathering.NURSES_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.OBSERVER;
import static fi.solmu.command.meeting.Gathering.PRINCIPAL;
import static fi.solmu.command.meeting.Gathering.PRINCIPALS_ACCOUNT;
import static fi.solmu.command.meeting.Gathering.attendance;
import static fi.solmu.command.meeting.Gathering.came;
import static fi.solmu.command.meeting.Gathering.joined;
import static fi.solmu.command.meeting.Gathering.left;
import static fi.solmu.command.meeting.Gathering.recorded;

import fi.solmu.command.Story;
import fi.solmu.command.meeting.Attending.AnswerInvitation;
import fi.solmu.command.meeting.Attending.Attended;
import fi.solmu.command.meeting.Attending.InviteToMeeting;
import fi.solmu.command.meeting.Attending.NoteGuests;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.AttendanceEvent.InvitationAnswered;
import fi.solmu.kernel.meeting.Reply;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceDecisionsTest {

    private static final MemberId NEWCOMER = MemberId.random();

    @Test
    void eachMemberComesForTheHomeOrganisationOfThatDay() {
        Gathering.held()
                .given(new HomeOrganisationChanged(NETWORK, NURSE, SCHOOL, null, day("2024-05-15")))
                .when(attendance(came(NURSE, Attendance.PRESENT, "/attendance/0")))
                .isRecorded(recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"));
    }

    @Test
    void anObserverComesToo() {
        Gathering.held()
                .when(attendance(came(OBSERVER, Attendance.PRESENT, "/attendance/0")))
                .isRecorded(recorded(OBSERVER, SCHOOL, Attendance.PRESENT, "2024-05-14"));
    }

    @Test
    void whoJoinsOnTheSecondDayComesOnTheSecondDay() {
        Gathering.held()
                .given(joined(NEWCOMER, SCHOOL, true, "2024-05-15"))
                .when(attendance(came(NEWCOMER, Attendance.PRESENT, "/attendance/0")))
                .isRecorded(recorded(NEWCOMER, SCHOOL, Attendance.PRESENT, "2024-05-15"));
    }

    @Test
    void allOfTheRollIsRecordedOrNothingAndEveryFaultIsToldWithItsPlace() {
        Gathering.held()
                .given(joined(NEWCOMER, SCHOOL, true, "2024-06-01"), left(OBSERVER, "2024-05-14"))
                .when(attendance(
                        came(PRINCIPAL, Attendance.PRESENT, "/attendance/0"),
                        came(NEWCOMER, Attendance.PRESENT, "/attendance/1"),
                        came(OBSERVER, Attendance.EXCUSED, "/attendance/2"),
                        came(PRINCIPAL, Attendance.ABSENT, "/attendance/3"),
                        came(MemberId.random(), Attendance.PRESENT, "/attendance/4")))
                .isRefusedAt(
                        "/attendance/1 not-a-member-on-that-day",
                        "/attendance/2 not-a-member-on-that-day",
                        "/attendance/3 named-twice",
                        "/attendance/4 unknown-member");
    }

    @Test
    void nobodyIsPresentOnADayOnWhichNothingWasHeld() {
        Gathering.held()
                .when(attendance(
                        new Attended(NURSE, Attendance.PRESENT, null, null, day("2024-05-16"), "/attendance/0")))
                .isRefusedAt("/attendance/0 not-a-day-of-the-meeting");
    }

    @Test
    void nobodyIsPresentBeforeTheMeetingWasHeld() {
        Gathering.planned()
                .when(attendance(came(NURSE, Attendance.PRESENT, "/attendance/0")))
                .isRefused("meeting-not-held");
    }

    @Test
    void theSameAgainIsNotRecordedAgain() {
        Gathering.held()
                .given(recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"))
                .when(attendance(
                        came(NURSE, Attendance.PRESENT, "/attendance/0"),
                        came(PRINCIPAL, Attendance.ABSENT, "/attendance/1")))
                .isRecorded(recorded(PRINCIPAL, SCHOOL, Attendance.ABSENT, "2024-05-14"));
    }

    @Test
    void aDeputyComesForTheMember() {
        LocalText title = LocalText.of("fi", "Apulaisrehtori");
        Gathering.held()
                .when(attendance(new Attended(PRINCIPAL, Attendance.BY_DEPUTY, title, null, null, "/attendance/0")))
                .isRecorded(new AttendanceRecorded(
                        NETWORK, MAY, PRINCIPAL, SCHOOL, Attendance.BY_DEPUTY, title, null, day("2024-05-14")));
    }

    @Test
    void noDeputyIsDescribedWhereTheMemberCame() {
        LocalText title = LocalText.of("fi", "Apulaisrehtori");
        Gathering.held()
                .when(attendance(new Attended(PRINCIPAL, Attendance.PRESENT, title, null, null, "/attendance/0")))
                .isRefusedAt("/attendance/0 deputy-where-none-came");
    }

    @Test
    void aMemberSaysForThemselvesWhetherTheyCame() {
        Gathering.held()
                .when(attendance(came(NURSE, Attendance.PRESENT, "/attendance/0")), NURSES_ACCOUNT)
                .isRecorded(recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"));
    }

    @Test
    void aMemberDoesNotSayItForOthers() {
        Gathering.held()
                .when(attendance(came(PRINCIPAL, Attendance.PRESENT, "/attendance/0")), NURSES_ACCOUNT)
                .isUnknown();
    }

    @Test
    void whoFacilitatesSaysItForAll() {
        Gathering.held()
                .when(attendance(came(NURSE, Attendance.PRESENT, "/attendance/0")), PRINCIPALS_ACCOUNT)
                .isRecorded(recorded(NURSE, HOSPITAL, Attendance.PRESENT, "2024-05-14"));
    }

    @Test
    void everybodyWhoIsThereIsInvitedWhenNobodyIsNamed() {
        Gathering.planned()
                .given(left(OBSERVER, "2024-04-15"), invited(PRINCIPAL, "2024-04-10"))
                .when(invite())
                .isRecorded(new AttendeeInvited(NETWORK, MAY, NURSE, HOSPITAL, day("2024-05-01")));
    }

    @Test
    void whoIsNotThereIsNotInvited() {
        Gathering.planned()
                .given(left(OBSERVER, "2024-04-15"))
                .when(invite(NURSE, OBSERVER))
                .isRefusedAt("/members/1 not-a-member-on-that-day");
    }

    @Test
    void nobodyIsInvitedToWhatIsOver() {
        Gathering.held()
                .when(new InviteToMeeting(NETWORK, MAY, List.of(NURSE), day("2024-05-20"), day("2024-05-20")))
                .isRefused("meeting-already-held");
    }

    @Test
    void everybodyIsInvitedOnce() {
        Gathering.planned()
                .given(invited(PRINCIPAL, "2024-04-10"))
                .when(invite(PRINCIPAL))
                .isRefused("already-invited");
    }

    @Test
    void aMemberAnswersTheInvitation() {
        Gathering.planned()
                .when(answer(NURSE), NURSES_ACCOUNT)
                .isRecorded(new InvitationAnswered(NETWORK, MAY, NURSE, Reply.NOT_COMING, null, day("2024-05-01")));
    }

    @Test
    void nobodyAnswersForAnother() {
        Gathering.planned().when(answer(PRINCIPAL), NURSES_ACCOUNT).isUnknown();
    }

    @Test
    void guestsAreCountedAndNotNamed() {
        LocalText title = LocalText.of("fi", "Tutkija");
        Gathering.held()
                .when(new NoteGuests(NETWORK, MAY, 2, title, null, null, day("2024-05-14")))
                .isRecorded(new GuestsNoted(NETWORK, MAY, 2, title, null, day("2024-05-14")));
    }

    private static AttendeeInvited invited(MemberId member, String on) {
        return new AttendeeInvited(NETWORK, MAY, member, Story.SCHOOL, day(on));
    }

    private static InviteToMeeting invite(MemberId... members) {
        return new InviteToMeeting(NETWORK, MAY, List.of(members), day("2024-05-01"), day("2024-05-01"));
    }

    private static AnswerInvitation answer(MemberId member) {
        return new AnswerInvitation(NETWORK, MAY, member, Reply.NOT_COMING, null, day("2024-05-01"), day("2024-05-01"));
    }
}
