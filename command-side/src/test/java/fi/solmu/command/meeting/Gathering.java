package fi.solmu.command.meeting;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.meeting.Attending.Attended;
import fi.solmu.command.meeting.Attending.RecordAttendance;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.MinutesSection;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network in which a principal and a nurse sit since February, and an observer without a say; it meets for two days in May, and for
 * one in October. The principal facilitates both, and the nurse has an account.
 */
final class Gathering {

    static final MemberId PRINCIPAL = MemberId.random();
    static final MemberId NURSE = MemberId.random();
    static final MemberId OBSERVER = MemberId.random();
    static final AccountId NURSES_ACCOUNT = AccountId.random();
    static final AccountId PRINCIPALS_ACCOUNT = AccountId.random();
    static final MeetingId MAY = MeetingId.random();
    static final MeetingId OCTOBER = MeetingId.random();
    static final PromiseId PROMISE = PromiseId.random();
    static final LocalText TITLE = LocalText.of("fi", "Tavoitteet");
    static final Wording TEXT = Wording.of("fi", "Sovittiin tavoitteesta.");
    static final List<MinutesSection> SECTIONS = List.of(new MinutesSection(null, TEXT));

    private static final EntryId PRINCIPAL_JOINED = EntryId.random();
    private static final EntryId NURSE_JOINED = EntryId.random();

    private Gathering() {}

    static Story network() {
        return Story.of(new MeetingDecisions())
                .given(PRINCIPAL_JOINED, joined(PRINCIPAL, SCHOOL, true, "2024-02-07"))
                .given(NURSE_JOINED, joined(NURSE, Story.HOSPITAL, true, "2024-02-07"))
                .given(
                        joined(OBSERVER, SCHOOL, false, "2024-02-07"),
                        new SeatLinked(NETWORK, NURSE, NURSES_ACCOUNT, NURSE_JOINED),
                        new SeatLinked(NETWORK, PRINCIPAL, PRINCIPALS_ACCOUNT, PRINCIPAL_JOINED));
    }

    static Story planned() {
        return network().given(planned(MAY, "2024-05-14", 2), planned(OCTOBER, "2024-10-02", 1));
    }

    static Story held() {
        return planned().given(held(MAY, 2, "2024-05-14"));
    }

    static Story published() {
        return held().given(drafted(1, "2024-05-20"), new MinutesPublished(NETWORK, MAY, 1, day("2024-05-21")));
    }

    static MemberJoined joined(MemberId member, OrganisationId home, boolean hasSay, String on) {
        return new MemberJoined(NETWORK, member, TITLE, home, null, List.of(), hasSay, null, null, null, null, day(on));
    }

    static MemberLeft left(MemberId member, String on) {
        return new MemberLeft(NETWORK, member, null, null, day(on));
    }

    static MeetingPlan plan(String firstDay, int days) {
        return plan(firstDay, days, null, null);
    }

    static MeetingPlan plan(String firstDay, int days, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        return new MeetingPlan(
                TITLE,
                MeetingForm.FACILITATION,
                "on-site",
                day(firstDay),
                days,
                startsAt,
                endsAt,
                null,
                null,
                List.of(),
                List.of(PRINCIPAL),
                null,
                null);
    }

    static MeetingPlanned planned(MeetingId meeting, String firstDay, int days) {
        return new MeetingPlanned(NETWORK, meeting, plan(firstDay, days), null, day("2024-04-01"));
    }

    static MeetingHeld held(MeetingId meeting, int days, String on) {
        return new MeetingHeld(NETWORK, meeting, days, day(on));
    }

    static MinutesDrafted drafted(int version, String on) {
        return new MinutesDrafted(NETWORK, MAY, version, SECTIONS, List.of(), day(on));
    }

    static RecordAttendance attendance(Attended... attended) {
        return new RecordAttendance(NETWORK, MAY, Arrays.asList(attended), day("2024-05-15"));
    }

    static Attended came(MemberId member, Attendance attendance, String pointer) {
        return new Attended(member, attendance, null, null, null, pointer);
    }

    static AttendanceRecorded recorded(MemberId member, OrganisationId home, Attendance attendance, String on) {
        return new AttendanceRecorded(NETWORK, MAY, member, home, attendance, null, null, day(on));
    }

    static PromiseMade promised(String on) {
        return new PromiseMade(NETWORK, MAY, PROMISE, null, NURSE, TEXT.by(NURSE), null, day("2024-06-14"), day(on));
    }
}
