package fi.solmu.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A network's meetings as they stood on one day, by their days. */
record MeetingsView(LocalDate asOf, List<MeetingSummaryView> meetings) {

    /**
     * A meeting at a glance.
     *
     * @param ref what it is called: as where it was imported from, or by its id
     * @param firstDay of those on which it was held, or is to be held
     * @param startsAt on the first day, in the network's time zone
     * @param endsAt on the last day
     * @param turnout who was asked and who came, by seats
     * @param guests others than members who came
     * @param information how many things were told that are worth keeping
     * @param decisions how many were reached
     * @param promises how many were made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingSummaryView(
            UUID id,
            String ref,
            Map<String, String> title,

            @Schema(allowableValues = {"teaching", "facilitation", "hosting"})
            String form,

            @Nullable String mode,

            @Schema(allowableValues = {"planned", "invited", "held", "drafted", "published", "approved", "cancelled"})
            String state,

            LocalDate firstDay,
            LocalDate lastDay,
            int days,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable String place,
            TurnoutView turnout,
            int guests,
            int information,
            int decisions,
            int promises,
            @Nullable UUID nextMeetingId) {}

    /**
     * Who was asked to a meeting and who came, by seats.
     *
     * @param present whose seat was taken, by a deputy among others
     * @param byDeputy in whose seat someone else sat
     * @param excused who was not there and had said so
     * @param absent who was not there, without a word
     * @param unrecorded who was asked and of whom nothing is recorded
     */
    record TurnoutView(int invited, int present, int byDeputy, int excused, int absent, int unrecorded) {

        static TurnoutView of(Turnout turnout) {
            return new TurnoutView(
                    turnout.invited(),
                    turnout.present(),
                    turnout.byDeputy(),
                    turnout.excused(),
                    turnout.absent(),
                    turnout.unrecorded());
        }
    }
}
