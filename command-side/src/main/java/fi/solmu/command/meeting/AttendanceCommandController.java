package fi.solmu.command.meeting;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.BadInput;
import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.meeting.Attending.AnswerInvitation;
import fi.solmu.command.meeting.Attending.Attended;
import fi.solmu.command.meeting.Attending.InviteToMeeting;
import fi.solmu.command.meeting.Attending.NoteGuests;
import fi.solmu.command.meeting.Attending.RecordAttendance;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.Reply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about who is asked to a meeting and who came. */
@RestController
@RequestMapping("/api/networks/{network}/meetings/{meeting}")
final class AttendanceCommandController {

    /** Everybody who is there when nobody is named. */
    record MeetingInvitation(
            @Nullable @Size(max = 1000) List<@NotNull MemberId> members,
            @Nullable LocalDate on) {}

    record InvitationReply(
            @NotNull Reply reply,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record Came(
            @NotNull MemberId memberId,
            @NotNull Attendance attendance,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText deputy,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record Roll(@NotEmpty @Size(max = 1000) List<@Valid @NotNull Came> attendance) {}

    record OneCame(
            @NotNull Attendance attendance,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText deputy,
            @Nullable @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    record MeetingGuests(
            @NotNull @Min(1) @Max(10_000) Integer number,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText title,
            @Nullable @Legible(max = LONGEST_TITLE) LocalText organisation,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    AttendanceCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    void invite(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody MeetingInvitation body) {
        wishes.decide(new InviteToMeeting(
                network,
                meeting,
                Objects.requireNonNullElse(body.members(), List.of()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PutMapping("/answers/{member}")
    void answer(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @Valid @RequestBody InvitationReply body) {
        wishes.decide(new AnswerInvitation(
                network,
                meeting,
                member,
                body.reply(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/attendance")
    @ResponseStatus(HttpStatus.CREATED)
    void callRoll(@PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody Roll body) {
        List<Attended> attended = new ArrayList<>();
        for (Came came : body.attendance()) {
            attended.add(new Attended(
                    came.memberId(),
                    came.attendance(),
                    came.deputy(),
                    Words.of(came.because()),
                    came.on(),
                    "/attendance/" + attended.size()));
        }
        wishes.decide(new RecordAttendance(network, meeting, attended, wishes.dayIn(network, null)));
    }

    @PutMapping("/attendance/{member}")
    void attend(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable MemberId member,
            @Valid @RequestBody OneCame body) {
        wishes.decide(new RecordAttendance(
                network,
                meeting,
                List.of(new Attended(
                        member, body.attendance(), body.deputy(), Words.of(body.because()), body.on(), "")),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/guests")
    @ResponseStatus(HttpStatus.CREATED)
    void noteGuests(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody MeetingGuests body) {
        if (body.title() == null && body.organisation() != null) {
            throw BadInput.at("/title", "Where guests come from is told together with their work role.");
        }
        wishes.decide(new NoteGuests(
                network,
                meeting,
                body.number(),
                body.title(),
                body.organisation(),
                body.on(),
                wishes.dayIn(network, null)));
    }
}
