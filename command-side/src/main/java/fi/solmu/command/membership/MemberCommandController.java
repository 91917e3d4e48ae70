package fi.solmu.command.membership;

import fi.solmu.command.Created;
import fi.solmu.command.PersonRegister;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.membership.Correcting.RedateSeatEntry;
import fi.solmu.command.membership.Correcting.WithdrawSeatEntry;
import fi.solmu.command.membership.Joining.JoinNetwork;
import fi.solmu.command.membership.Joining.LeaveNetwork;
import fi.solmu.command.membership.Joining.ReturnToNetwork;
import fi.solmu.command.membership.Succeeding.ChangeHomeOrganisation;
import fi.solmu.command.membership.Succeeding.ConfirmSeat;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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

/** Wishes about who is a member, from when to when, and for which home organisation. */
@RestController
@RequestMapping("/api/networks/{network}/members")
final class MemberCommandController {

    record NewMember(
            @NotNull LocalText title,
            @NotNull OrganisationId organisationId,
            PersonRegister.@Nullable @Valid Details person,
            @Nullable List<@NotBlank String> roles,
            @Nullable Boolean hasSay,
            @Nullable @Min(0) @Max(366) Integer pledgedDaysPerYear,
            @Nullable @Min(0) @Max(100) Integer workTimePercent,
            @Nullable MemberId continuesFrom,
            @Nullable LocalDate on) {}

    record Joining(
            @Nullable List<@NotBlank String> roles,
            @Nullable Boolean hasSay,
            @Nullable @Min(0) @Max(366) Integer pledgedDaysPerYear,
            @Nullable @Min(0) @Max(100) Integer workTimePercent,
            @Nullable LocalDate on) {}

    record Leaving(@Nullable Words because, @Nullable LocalDate on) {}

    record Returning(
            @Nullable OrganisationId organisationId,
            @Nullable List<@NotBlank String> roles,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Move(
            @NotNull OrganisationId organisationId,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Confirmation(
            @NotNull OrganisationId organisationId,
            @Nullable LocalDate on) {}

    private final Wishes wishes;
    private final PersonRegister persons;

    MemberCommandController(Wishes wishes, PersonRegister persons) {
        this.wishes = wishes;
        this.persons = persons;
    }

    @PostMapping
    ResponseEntity<Created> join(@PathVariable NetworkId network, @Valid @RequestBody NewMember body) {
        MemberId id = new MemberId(wishes.newId("member"));
        persons.keepOnceDecided(
                body.person(),
                new PersonId(wishes.newId("person")),
                person -> wishes.decide(new JoinNetwork(
                        network,
                        id,
                        body.title(),
                        body.organisationId(),
                        person,
                        Objects.requireNonNullElse(body.roles(), List.of()),
                        Objects.requireNonNullElse(body.hasSay(), true),
                        body.pledgedDaysPerYear(),
                        body.workTimePercent(),
                        body.continuesFrom(),
                        null,
                        wishes.dayIn(network, body.on()))));
        return Created.at("/api/networks/" + network + "/members/" + id, id);
    }

    @PostMapping("/{member}/joining")
    void joinAsInvited(
            @PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Joining body) {
        wishes.decide(new JoinNetwork(
                network,
                member,
                null,
                null,
                null,
                Objects.requireNonNullElse(body.roles(), List.of()),
                Objects.requireNonNullElse(body.hasSay(), true),
                body.pledgedDaysPerYear(),
                body.workTimePercent(),
                null,
                null,
                wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{member}/leaving")
    void leave(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Leaving body) {
        wishes.decide(new LeaveNetwork(network, member, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{member}/returning")
    void comeBack(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Returning body) {
        wishes.decide(new ReturnToNetwork(
                network,
                member,
                body.organisationId(),
                Objects.requireNonNullElse(body.roles(), List.of()),
                Words.of(body.because()),
                wishes.dayIn(network, body.on())));
    }

    @PutMapping("/{member}/home-organisation")
    void move(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Move body) {
        wishes.decide(new ChangeHomeOrganisation(
                network, member, body.organisationId(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{member}/confirmation")
    void confirm(
            @PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Confirmation body) {
        wishes.decide(new ConfirmSeat(network, member, body.organisationId(), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{member}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable MemberId member,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateSeatEntry(network, member, entry, body.because().wording(), body.on()));
    }

    @PostMapping("/{member}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable MemberId member,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(
                new WithdrawSeatEntry(network, member, entry, body.because().wording()));
    }
}
