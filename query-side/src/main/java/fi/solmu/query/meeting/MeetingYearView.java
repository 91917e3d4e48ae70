package fi.solmu.query.meeting;

import fi.solmu.query.meeting.MeetingsView.TurnoutView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a network met in one year, as far as it was by the day that was asked for.
 *
 * @param days the days of the year, up to and including the day that was asked for, on which a meeting was held; two meetings on one
 *     day count twice
 * @param forms each form with its part of these days; all forms are there
 * @param meetings the meetings held, by their days, each that has at least one of the days
 * @param homes the home organisations for which seats were asked for or recorded, by the number of seats taken, then by name
 */
record MeetingYearView(
        int year,
        LocalDate asOf,
        int days,
        List<FormShareView> forms,
        List<HeldMeetingView> meetings,
        List<HomeYearView> homes) {

    /**
     * How much of the time that a network met went by in one form.
     *
     * @param meetings how many meetings held in the year have the form, by the plan as it stood on the day that was asked for
     * @param days their days in the year; the time of day is left out, for it is often unknown
     * @param share these days divided by all days of all forms, from 0 to 1; none while there was no day
     */
    record FormShareView(
            @Schema(allowableValues = {"teaching", "facilitation", "hosting"})
            String form,

            int meetings,
            int days,
            @Nullable Double share) {}

    /**
     * A meeting that was held.
     *
     * @param days those of its days that are counted
     * @param turnout seats of all home organisations
     */
    record HeldMeetingView(
            UUID id,
            String ref,
            Map<String, String> title,
            String form,
            LocalDate firstDay,
            int days,
            TurnoutView turnout) {}

    /**
     * How a home organisation's seats were taken over the year.
     *
     * @param turnout the sum over the meetings: a seat counts once for each meeting
     * @param share the seats taken divided by those of which anything is recorded – taken, excused or absent –, from 0 to 1; none
     *     while nothing is recorded
     * @param meetings the same for each meeting at which one of its seats was asked for or recorded, by their days
     */
    record HomeYearView(
            UUID organisationId,
            Map<String, String> organisation,
            TurnoutView turnout,
            @Nullable Double share,
            List<HomeAtMeetingView> meetings) {}

    record HomeAtMeetingView(UUID meetingId, LocalDate firstDay, TurnoutView turnout) {}
}
