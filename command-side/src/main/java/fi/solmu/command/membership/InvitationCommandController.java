package fi.solmu.command.membership;

import fi.solmu.command.Created;
import fi.solmu.command.PersonRegister;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.membership.Inviting.AcceptInvitation;
import fi.solmu.command.membership.Inviting.DeclineInvitation;
import fi.solmu.command.membership.Inviting.InviteMember;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about invitations. */
@RestController
@RequestMapping("/api/networks/{network}/invitations")
final class InvitationCommandController {

    record Invitation(
            @NotNull LocalText title,
            @NotNull OrganisationId organisationId,
            PersonRegister.@Nullable @Valid Details person,
            @Nullable MemberId invitedBy,
            @Nullable LocalDate on) {}

    record Acceptance(@Nullable LocalDate on) {}

    record Declining(@Nullable Words because, @Nullable LocalDate on) {}

    private final Wishes wishes;
    private final PersonRegister persons;

    InvitationCommandController(Wishes wishes, PersonRegister persons) {
        this.wishes = wishes;
        this.persons = persons;
    }

    @PostMapping
    ResponseEntity<Created> invite(@PathVariable NetworkId network, @Valid @RequestBody Invitation body) {
        MemberId id = new MemberId(wishes.newId("member"));
        persons.keepOnceDecided(
                body.person(),
                new PersonId(wishes.newId("person")),
                person -> wishes.decide(new InviteMember(
                        network,
                        id,
                        body.title(),
                        body.organisationId(),
                        person,
                        body.invitedBy(),
                        null,
                        wishes.dayIn(network, body.on()))));
        return Created.at("/api/networks/" + network + "/members/" + id, id);
    }

    @PostMapping("/{member}/acceptance")
    void accept(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Acceptance body) {
        wishes.decide(new AcceptInvitation(network, member, wishes.dayIn(network, body.on())));
    }

    @PostMapping("/{member}/declining")
    void decline(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Declining body) {
        wishes.decide(
                new DeclineInvitation(network, member, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }
}
