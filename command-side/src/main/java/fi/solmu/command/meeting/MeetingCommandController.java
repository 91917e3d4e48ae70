package fi.solmu.command.meeting;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.Created;
import fi.solmu.command.Legible;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.meeting.Correcting.RedateMeetingEntry;
import fi.solmu.command.meeting.Correcting.WithdrawMeetingEntry;
import fi.solmu.command.meeting.Planning.CancelMeeting;
import fi.solmu.command.meeting.Planning.HoldMeeting;
import fi.solmu.command.meeting.Planning.NameNextMeeting;
import fi.solmu.command.meeting.Planning.PlanMeeting;
import fi.solmu.command.meeting.Planning.ReplanMeeting;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.MeetingPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about when and how a network meets. */
@RestController
@RequestMapping("/api/networks/{network}/meetings")
final class MeetingCommandController {

    record PlannedMeeting(
            @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
            @NotNull MeetingForm form,

            @Nullable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
            String mode,

            @NotNull LocalDate firstDay,
            @Nullable @Min(1) @Max(31) Integer days,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable @Legible(max = LONGEST_TITLE) String place,

            @Nullable @Legible(max = 1000) @Pattern(regexp = "https?://\\S+")
            String link,

            @Nullable List<@NotBlank @Size(max = 20) @Legible(max = 20) String> languages,
            @Nullable @Size(max = 20) List<@NotNull MemberId> facilitators,
            @Nullable MemberId chair,
            @Nullable MemberId secretary,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {

        private MeetingPlan plan() {
            return new MeetingPlan(
                    title,
                    form,
                    mode,
                    firstDay,
                    Objects.requireNonNullElse(days, 1),
                    startsAt,
                    endsAt,
                    place,
                    link,
                    Objects.requireNonNullElse(languages, List.of()),
                    Objects.requireNonNullElse(facilitators, List.of()),
                    chair,
                    secretary);
        }
    }

    record MeetingCancellation(
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record MeetingHolding(
            @Nullable @Min(1) @Max(31) Integer days,
            @Nullable LocalDate on) {}

    record NextMeeting(
            @NotNull MeetingId meetingId, @Nullable LocalDate on) {}

    private final Wishes wishes;

    MeetingCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    /** A meeting that is written down after it was held was planned by its first day at the latest. */
    @PostMapping
    ResponseEntity<Created> plan(@PathVariable NetworkId network, @Valid @RequestBody PlannedMeeting body) {
        MeetingId id = new MeetingId(wishes.newId("meeting"));
        LocalDate today = wishes.dayIn(network, null);
        LocalDate on = body.firstDay().isBefore(today) ? body.firstDay() : today;
        wishes.decide(
                new PlanMeeting(network, id, body.plan(), null, Objects.requireNonNullElse(body.on(), on), today));
        return Created.at("/api/networks/" + network + "/meetings/" + id, id);
    }

    @PutMapping("/{meeting}/plan")
    void replan(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody PlannedMeeting body) {
        wishes.decide(new ReplanMeeting(
                network,
                meeting,
                body.plan(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{meeting}/cancellation")
    void cancel(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody MeetingCancellation body) {
        wishes.decide(new CancelMeeting(
                network,
                meeting,
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/{meeting}/holding")
    void hold(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody MeetingHolding body) {
        wishes.decide(new HoldMeeting(network, meeting, body.days(), body.on(), wishes.dayIn(network, null)));
    }

    @PutMapping("/{meeting}/next")
    void nameNext(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody NextMeeting body) {
        wishes.decide(new NameNextMeeting(network, meeting, body.meetingId(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/{meeting}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateMeetingEntry(
                network, meeting, entry, body.because().wording(), body.on(), wishes.dayIn(network, null)));
    }

    @PostMapping("/{meeting}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(
                new WithdrawMeetingEntry(network, meeting, entry, body.because().wording()));
    }
}
