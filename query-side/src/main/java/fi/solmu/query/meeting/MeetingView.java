package fi.solmu.query.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.meeting.MeetingsView.MeetingSummaryView;
import fi.solmu.query.meeting.MeetingsView.TurnoutView;
import fi.solmu.query.meeting.PromisesView.AtMeetingView;
import fi.solmu.query.meeting.PromisesView.PromiseView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting with all that was said of it by one day.
 *
 * @param plan how it is to be, or was to be, held
 * @param steps how it was planned, planned otherwise, cancelled or held
 * @param agenda in its order
 * @param attendees who was asked or came, in the order in which they were named first
 * @param homes the same by home organisation
 * @param promises those that were made at it
 * @param takenUp earlier promises that came up again
 * @param agreements what was decided or looked at again about agreements
 * @param approvedHere the minutes of earlier meetings that it found right
 * @param withdrawn entries that should not have been recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        LocalDate asOf,
        MeetingSummaryView summary,
        PlanView plan,
        List<MeetingStepView> steps,
        List<AgendaItemView> agenda,
        List<AttendeeView> attendees,
        List<HomeTurnoutView> homes,
        List<GuestsView> guests,
        List<MeetingOutcomeView> outcomes,
        List<PromiseView> promises,
        List<PromiseView> takenUp,
        List<AgreementAtView> agreements,
        MinutesView minutes,
        List<ApprovedHereView> approvedHere,
        @Nullable PulseView pulse,
        @Nullable AtMeetingView next,
        List<WithdrawnView> withdrawn) {

    /**
     * Where something stands in the record.
     *
     * @param on the day on which it happened
     * @param late whether it was recorded on a later day than it happened
     * @param redated whether it was first recorded for another day
     */
    record RecordedView(UUID entryId, LocalDate on, Instant recordedAt, boolean late, boolean redated) {}

    /** A seat, as it is called on the day that was asked for. */
    record MeetingSeatView(
            UUID memberId,
            String ref,
            Map<String, String> title,
            UUID organisationId,
            Map<String, String> organisation) {}

    /** What is planned. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanView(
            LocalDate firstDay,
            int days,
            @Nullable String link,
            List<String> languages,
            List<MeetingSeatView> facilitators,
            @Nullable MeetingSeatView chair,
            @Nullable MeetingSeatView secretary) {}

    /** How the meeting went on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingStepView(
            @Schema(allowableValues = {"planned", "replanned", "cancelled", "held", "next-named"})
            String kind,

            RecordedView recorded,
            @Nullable WordingView because) {}

    /** @param minutes how long it is to take */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgendaItemView(
            UUID id,
            Map<String, String> title,

            @Nullable @Schema(allowableValues = {"inform", "discuss", "decide", "review", "learn", "meet", "plan"})
            String purpose,

            @Nullable Integer minutes,
            @Nullable UUID proposalId,
            @Nullable UUID agreementId,
            @Nullable UUID minutesOf,
            RecordedView recorded) {}

    /**
     * A member who was asked or of whom it is recorded whether they came.
     *
     * @param organisationId for whom the seat was held
     * @param because why they came or did not come
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttendeeView(
            MeetingSeatView seat,
            UUID organisationId,
            Map<String, String> organisation,
            @Nullable RecordedView invited,
            @Nullable ReplyView reply,

            @Nullable @Schema(allowableValues = {"present", "by-deputy", "excused", "absent"})
            String attendance,

            @Nullable Map<String, String> deputy,
            @Nullable WordingView because,
            @Nullable RecordedView recorded) {}

    /** What a member answered last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplyView(
            @Schema(allowableValues = {"coming", "sending-deputy", "not-coming"})
            String reply,

            @Nullable WordingView because,
            RecordedView recorded) {}

    record HomeTurnoutView(UUID organisationId, Map<String, String> organisation, TurnoutView turnout) {}

    /** @param title their work role */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GuestsView(
            int number,
            @Nullable Map<String, String> title,
            @Nullable Map<String, String> organisation,
            RecordedView recorded) {}

    /** Information or a decision; a decision may be a proposal's outcome in the meeting's own words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingOutcomeView(
            UUID id,

            @Schema(allowableValues = {"information", "decision"})
            String kind,

            @Nullable UUID agendaItemId,
            WordingView text,
            @Nullable UUID proposalId,
            RecordedView recorded) {}

    /**
     * The minutes with every text that they ever had.
     *
     * @param newest the number of the text that was put down last, 0 for none
     * @param published the number of the text that holds
     * @param approved the number of the text that was found right last
     * @param publication when they were made known first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MinutesView(
            int newest,
            int published,
            int approved,
            @Nullable RecordedView publication,
            List<MinutesVersionView> versions,
            List<MinutesApprovalView> approvals) {}

    /** @param because why it was corrected */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MinutesVersionView(
            int version,

            @Schema(allowableValues = {"draft", "correction"})
            String kind,

            List<MinutesSectionView> sections,
            List<MeetingSeatView> authors,
            @Nullable WordingView because,
            RecordedView recorded) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MinutesSectionView(@Nullable UUID agendaItemId, WordingView text) {}

    record MinutesApprovalView(int version, AtMeetingView at, RecordedView recorded) {}

    /**
     * An agreement about which something was decided at the meeting; the agreement's own history has all of it.
     *
     * @param title of the agreement
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementAtView(
            UUID entryId,

            @Schema(allowableValues = {"adopted", "reviewed"})
            String kind,

            UUID agreementId,
            UUID proposalId,
            Map<String, String> title,
            @Nullable Integer version,
            LocalDate on) {}

    record ApprovedHereView(UUID meetingId, String ref, Map<String, String> title, int version, LocalDate on) {}

    /**
     * The two questions after the meeting.
     *
     * @param answerBy the last day for answers
     * @param counted none while they are open
     * @param answers how many answered
     * @param attendants how many were asked
     * @param counts none where too few answered for nobody to be recognised
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PulseView(
            RecordedView opened,
            LocalDate answerBy,
            @Nullable RecordedView counted,
            @Nullable Integer answers,
            @Nullable Integer attendants,
            List<PulseCountView> counts) {}

    record PulseCountView(
            @Schema(allowableValues = {"moved-forward", "was-heard"})
            String question,

            int answer,
            int given) {}

    /**
     * An entry that does not count any more; the history tells why.
     *
     * @param tells what it was about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithdrawnView(
            UUID entryId,
            String tells,
            @Nullable String word,
            @Nullable UUID memberId,
            LocalDate on,
            UUID correctedBy) {}
}
