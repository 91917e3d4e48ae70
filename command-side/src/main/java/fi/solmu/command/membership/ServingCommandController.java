package fi.solmu.command.membership;

import fi.solmu.command.PersonRegister;
import fi.solmu.command.Wishes;
import fi.solmu.command.Words;
import fi.solmu.command.membership.Serving.ChangeSay;
import fi.solmu.command.membership.Serving.ChangeTitle;
import fi.solmu.command.membership.Serving.HandOverRole;
import fi.solmu.command.membership.Serving.HandOverSeat;
import fi.solmu.command.membership.Serving.LayDownRole;
import fi.solmu.command.membership.Serving.NameDeputy;
import fi.solmu.command.membership.Serving.ReleaseDeputy;
import fi.solmu.command.membership.Serving.TakeRole;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about what a member does in the network: roles, a say, a deputy, and who holds the seat. */
@RestController
@RequestMapping("/api/networks/{network}/members/{member}")
final class ServingCommandController {

    record Role(
            @NotBlank @Size(max = 100) String role,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record LayingDown(@Nullable Words because, @Nullable LocalDate on) {}

    record Handover(
            @NotNull MemberId to,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record Deputy(
            @NotNull LocalText title,
            PersonRegister.@Nullable @Valid Details person,
            @Nullable LocalDate on) {}

    record Release(@Nullable LocalDate on) {}

    record Say(
            @NotNull Boolean hasSay,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    record WorkRole(@NotNull LocalText title, @Nullable LocalDate on) {}

    record Holder(
            PersonRegister.@Nullable @Valid Details person,
            @Nullable Words because,
            @Nullable LocalDate on) {}

    private final Wishes wishes;
    private final PersonRegister persons;

    ServingCommandController(Wishes wishes, PersonRegister persons) {
        this.wishes = wishes;
        this.persons = persons;
    }

    @PostMapping("/roles")
    @ResponseStatus(HttpStatus.CREATED)
    void takeRole(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Role body) {
        wishes.decide(
                new TakeRole(network, member, body.role(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/roles/{role}/laying-down")
    void layDownRole(
            @PathVariable NetworkId network,
            @PathVariable MemberId member,
            @PathVariable String role,
            @Valid @RequestBody LayingDown body) {
        wishes.decide(
                new LayDownRole(network, member, role, Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PostMapping("/roles/{role}/handover")
    void handOverRole(
            @PathVariable NetworkId network,
            @PathVariable MemberId member,
            @PathVariable String role,
            @Valid @RequestBody Handover body) {
        wishes.decide(new HandOverRole(
                network, member, role, body.to(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/deputy")
    void nameDeputy(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Deputy body) {
        persons.keepOnceDecided(
                body.person(),
                new PersonId(wishes.newId("person")),
                person -> wishes.decide(
                        new NameDeputy(network, member, body.title(), person, wishes.dayIn(network, body.on()))));
    }

    @PostMapping("/deputy/release")
    void releaseDeputy(
            @PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Release body) {
        wishes.decide(new ReleaseDeputy(network, member, wishes.dayIn(network, body.on())));
    }

    @PutMapping("/say")
    void changeSay(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Say body) {
        wishes.decide(new ChangeSay(
                network, member, body.hasSay(), Words.of(body.because()), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/title")
    void changeTitle(
            @PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody WorkRole body) {
        wishes.decide(new ChangeTitle(network, member, body.title(), wishes.dayIn(network, body.on())));
    }

    @PutMapping("/holder")
    void handOverSeat(@PathVariable NetworkId network, @PathVariable MemberId member, @Valid @RequestBody Holder body) {
        persons.keepOnceDecided(
                body.person(),
                new PersonId(wishes.newId("person")),
                person -> wishes.decide(new HandOverSeat(
                        network, member, person, Words.of(body.because()), wishes.dayIn(network, body.on()))));
    }
}
