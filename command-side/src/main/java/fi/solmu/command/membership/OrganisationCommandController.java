package fi.solmu.command.membership;

import fi.solmu.command.Created;
import fi.solmu.command.Redating;
import fi.solmu.command.Wishes;
import fi.solmu.command.Withdrawal;
import fi.solmu.command.Words;
import fi.solmu.command.membership.Organising.EndOrganisation;
import fi.solmu.command.membership.Organising.RedateOrganisationEntry;
import fi.solmu.command.membership.Organising.RegisterOrganisation;
import fi.solmu.command.membership.Organising.RenameOrganisation;
import fi.solmu.command.membership.Organising.SucceedOrganisations;
import fi.solmu.command.membership.Organising.WithdrawOrganisationEntry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.SuccessionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about home organisations. */
@RestController
@RequestMapping("/api/networks/{network}")
final class OrganisationCommandController {

    record NewOrganisation(
            @Nullable OrganisationId id,
            @NotNull LocalText name,
            @Nullable String type,
            @Nullable String sector,
            @Nullable List<String> languages,
            @Nullable LocalDate on) {}

    record Renaming(
            @NotNull LocalText name,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Ending(@Nullable Words because, @Nullable LocalDate on) {}

    record Succession(
            @NotNull SuccessionKind kind,
            @NotEmpty List<OrganisationId> from,
            @NotEmpty List<OrganisationId> to,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;

    OrganisationCommandController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/organisations")
    ResponseEntity<Created> register(@PathVariable NetworkId network, @Valid @RequestBody NewOrganisation body) {
        OrganisationId id = body.id() == null ? new OrganisationId(wishes.newId("organisation")) : body.id();
        wishes.decide(new RegisterOrganisation(
                network,
                id,
                body.name(),
                body.type(),
                body.sector(),
                Objects.requireNonNullElse(body.languages(), List.of()),
                null,
                wishes.dayIn(network, body.on())));
        return Created.at("/api/networks/" + network + "/organisations/" + id, id);
    }

    @PutMapping("/organisations/{organisation}/name")
    void rename(
            @PathVariable NetworkId network,
            @PathVariable OrganisationId organisation,
            @Valid @RequestBody Renaming body) {
        wishes.decide(new RenameOrganisation(
                network, organisation, body.name(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/organisations/{organisation}/ending")
    void end(
            @PathVariable NetworkId network,
            @PathVariable OrganisationId organisation,
            @Valid @RequestBody Ending body) {
        wishes.decide(
                new EndOrganisation(network, organisation, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/successions")
    @ResponseStatus(HttpStatus.CREATED)
    void succeed(@PathVariable NetworkId network, @Valid @RequestBody Succession body) {
        wishes.decide(new SucceedOrganisations(
                network,
                body.kind(),
                body.from(),
                body.to(),
                Words.of(body.because()),
                wishes.dayIn(network, body.on())));
    }

    @PostMapping("/organisations/{organisation}/entries/{entry}/redating")
    void redate(
            @PathVariable NetworkId network,
            @PathVariable OrganisationId organisation,
            @PathVariable EntryId entry,
            @Valid @RequestBody Redating body) {
        wishes.decide(new RedateOrganisationEntry(
                network, organisation, entry, body.because().wording(), body.on()));
    }

    @PostMapping("/organisations/{organisation}/entries/{entry}/withdrawal")
    void withdraw(
            @PathVariable NetworkId network,
            @PathVariable OrganisationId organisation,
            @PathVariable EntryId entry,
            @Valid @RequestBody Withdrawal body) {
        wishes.decide(new WithdrawOrganisationEntry(
                network, organisation, entry, body.because().wording()));
    }
}
