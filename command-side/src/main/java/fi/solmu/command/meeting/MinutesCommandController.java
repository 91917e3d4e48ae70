package fi.solmu.command.meeting;

import static fi.solmu.command.Legible.LONGEST_REASON;
import static fi.solmu.command.Legible.LONGEST_TEXT;

import fi.solmu.command.BadInput;
import fi.solmu.command.Legible;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.meeting.MinutesDraft.MinutesBlock;
import fi.solmu.command.meeting.MinutesDraft.Saved;
import fi.solmu.command.meeting.Minuting.ApproveMinutes;
import fi.solmu.command.meeting.Minuting.CorrectMinutes;
import fi.solmu.command.meeting.Minuting.DraftMinutes;
import fi.solmu.command.meeting.Minuting.GoOnWriting;
import fi.solmu.command.meeting.Minuting.PublishMinutes;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.MinutesSection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about minutes: what is being typed, and what is put down, published, corrected and approved. */
@RestController
@RequestMapping("/api/networks/{network}/meetings/{meeting}/minutes")
final class MinutesCommandController {

    /**
     * A block as its writer wants it.
     *
     * @param revision the revision that the writer saw; 0 for a new block
     */
    record TypedBlock(
            @NotNull @Min(0) @Max(1_000_000) Integer revision,
            @Nullable AgendaItemId agendaItemId,
            @NotNull @Min(0) @Max(1_000_000) Integer place,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @NotNull @Legible(max = LONGEST_TEXT) String text) {}

    record MinutesPart(
            @Nullable AgendaItemId agendaItemId,
            @NotNull @Legible(max = LONGEST_TEXT) Words text) {

        private MinutesSection section() {
            return new MinutesSection(agendaItemId, text.wording());
        }
    }

    /**
     * A draft to be put on record: either these sections, or what was typed.
     *
     * @param blocks the blocks that the writer saw, each with its revision
     */
    record DraftOfMinutes(
            @Nullable @Size(min = 1, max = 1000) List<@Valid @NotNull MinutesPart> sections,
            @Nullable Map<UUID, Integer> blocks,
            @Nullable @Size(max = 20) List<@NotNull MemberId> authors,
            @Nullable LocalDate on) {}

    /** @param version the draft that was looked at */
    record MinutesPublication(
            @NotNull Integer version, @Nullable LocalDate on) {}

    /** @param version the published text that is corrected */
    record MinutesCorrection(
            @NotNull Integer version,
            @NotEmpty @Size(max = 1000) List<@Valid @NotNull MinutesPart> sections,
            @Nullable @Size(max = 20) List<@NotNull MemberId> authors,
            @NotNull @Legible(max = LONGEST_REASON) Words because,
            @Nullable LocalDate on) {}

    /** The version that was looked at, and the later meeting that looked at it. */
    record MinutesApproval(
            @NotNull Integer version,
            @NotNull MeetingId meetingId,
            @Nullable LocalDate on) {}

    private final Wishes wishes;
    private final MinutesDraft drafts;

    MinutesCommandController(Wishes wishes, MinutesDraft drafts) {
        this.wishes = wishes;
        this.drafts = drafts;
    }

    /** Whoever names a block themselves can send it again without making a second one. */
    @PutMapping("/draft/{block}")
    MinutesBlock type(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @PathVariable UUID block,
            @Valid @RequestBody TypedBlock body) {
        wishes.decide(new GoOnWriting(network, meeting, wishes.dayIn(network, null)));
        MinutesBlock wanted = new MinutesBlock(
                block, body.revision() + 1, body.agendaItemId(), body.place(), body.language(), body.text());
        Saved saved = drafts.save(network, meeting, wanted, wishes.actor())
                .orElseThrow(() -> BadInput.at(
                        "/revision", "This part has not been begun at this meeting. Begin it with revision 0."));
        if (!saved.asWished()) {
            throw changedMeanwhile(
                    "minutes-block-changed",
                    "Someone else changed this part meanwhile. Here is how it stands; put your own words into it.",
                    Map.of("current", saved.block()));
        }
        return saved.block();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void draft(
            @PathVariable NetworkId network, @PathVariable MeetingId meeting, @Valid @RequestBody DraftOfMinutes body) {
        LocalDate today = wishes.dayIn(network, null);
        wishes.decide(new DraftMinutes(
                network,
                meeting,
                sections(network, meeting, body, today),
                Objects.requireNonNullElse(body.authors(), List.of()),
                Objects.requireNonNullElse(body.on(), today),
                today));
    }

    @PostMapping("/publication")
    void publish(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody MinutesPublication body) {
        wishes.decide(new PublishMinutes(
                network, meeting, body.version(), wishes.dayIn(network, body.on()), wishes.dayIn(network, null)));
    }

    @PostMapping("/correction")
    void correct(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody MinutesCorrection body) {
        wishes.decide(new CorrectMinutes(
                network,
                meeting,
                body.version(),
                body.sections().stream().map(MinutesPart::section).toList(),
                Objects.requireNonNullElse(body.authors(), List.of()),
                body.because().wording(),
                wishes.dayIn(network, body.on()),
                wishes.dayIn(network, null)));
    }

    @PostMapping("/approval")
    void approve(
            @PathVariable NetworkId network,
            @PathVariable MeetingId meeting,
            @Valid @RequestBody MinutesApproval body) {
        wishes.decide(new ApproveMinutes(
                network, meeting, body.version(), body.meetingId(), body.on(), wishes.dayIn(network, null)));
    }

    private List<MinutesSection> sections(NetworkId network, MeetingId meeting, DraftOfMinutes body, LocalDate today) {
        if ((body.sections() == null) == (body.blocks() == null)) {
            throw BadInput.at("/sections", "Either sections or the blocks that were typed are expected here.");
        }
        if (body.sections() != null) {
            return body.sections().stream().map(MinutesPart::section).toList();
        }
        wishes.decide(new GoOnWriting(network, meeting, today));
        List<MinutesBlock> blocks = drafts.blocks(meeting);
        Map<UUID, Integer> now = blocks.stream().collect(Collectors.toMap(MinutesBlock::id, MinutesBlock::revision));
        if (!now.equals(body.blocks())) {
            throw changedMeanwhile(
                    "draft-changed-meanwhile",
                    "Someone typed meanwhile. Read what is there now, and put that down.",
                    Map.of("blocks", blocks));
        }
        List<MinutesSection> sections = MinutesDraft.sections(blocks);
        if (sections.isEmpty()) {
            throw BadInput.at("/blocks", "Nothing has been typed yet.");
        }
        return sections;
    }

    private static ErrorResponseException changedMeanwhile(String code, String detail, Map<String, Object> current) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle("Others were faster");
        current.forEach(problem::setProperty);
        return new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
    }
}
