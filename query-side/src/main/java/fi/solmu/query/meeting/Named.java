package fi.solmu.query.meeting;

import fi.solmu.kernel.MemberId;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.meeting.MeetingView.MeetingSeatView;
import fi.solmu.query.meeting.PromisesView.AtMeetingView;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What seats, home organisations and meetings are called that a view names. */
record Named(Map<UUID, Seat> seats, Map<UUID, Map<String, String>> homes, Map<UUID, MeetingRow> meetings) {

    MeetingSeatView seat(UUID member) {
        Seat seat = seats.get(member);
        return seat == null
                ? new MeetingSeatView(member, member.toString(), Map.of(), member, Map.of())
                : new MeetingSeatView(seat.id(), seat.name(), seat.title(), seat.organisationId(), seat.organisation());
    }

    @Nullable
    MeetingSeatView seat(@Nullable MemberId member) {
        return member == null ? null : seat(member.value());
    }

    Map<String, String> home(UUID organisation) {
        return homes.getOrDefault(organisation, Map.of());
    }

    /** A meeting at which something happened; one that is no longer there is named by its id. */
    AtMeetingView at(UUID meeting, LocalDate on) {
        return new AtMeetingView(meeting, name(meeting), title(meeting), on);
    }

    String name(UUID meeting) {
        MeetingRow row = meetings.get(meeting);
        return row == null ? meeting.toString() : row.name();
    }

    Map<String, String> title(UUID meeting) {
        MeetingRow row = meetings.get(meeting);
        return row == null ? Map.of() : row.then().plan().title().texts();
    }
}
