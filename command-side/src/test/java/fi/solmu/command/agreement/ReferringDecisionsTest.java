package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;
import static fi.solmu.command.agreement.Practice.NURSES_ACCOUNT;

import fi.solmu.command.agreement.Referring.ReferToMeeting;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferringDecisionsTest {

    private static final MeetingId MEETING = MeetingId.random();
    private static final EntryId PLANNED = EntryId.random();
    private static final ReferToMeeting REFERENCE = new ReferToMeeting(NETWORK, MEETING);

    @Test
    void whatIsOnRecordMayBeNamed() {
        Practice.taken().given(PLANNED, planned()).when(REFERENCE).isRecorded();
    }

    @Test
    void whatIsNotOnRecordOrWasWithdrawnMayNot() {
        Practice.taken().when(REFERENCE).isUnknown();
        Practice.taken()
                .given(PLANNED, planned())
                .given(new MeetingEntryWithdrawn(NETWORK, MEETING, null, null, null, PLANNED, because("Väärin")))
                .when(REFERENCE)
                .isUnknown();
    }

    @Test
    void whoDoesNotKeepTheRecordIsNotToldWhetherThereIsSuchAMeeting() {
        Practice.taken()
                .given(PLANNED, planned())
                .when(REFERENCE, NURSES_ACCOUNT)
                .isUnknown();
    }

    private static MeetingPlanned planned() {
        var plan = new MeetingPlan(
                LocalText.of("fi", "Kevätkokous"),
                MeetingForm.FACILITATION,
                null,
                day("2024-05-14"),
                1,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
        return new MeetingPlanned(NETWORK, MEETING, plan, null, day("2024-04-01"));
    }
}
