package fi.solmu.command.access;

import fi.solmu.command.PersonRegister;
import fi.solmu.command.Wishes;
import fi.solmu.command.access.Registering.CorrectPerson;
import fi.solmu.command.access.Registering.ErasePerson;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes about what the register knows of a person who was offered a seat, holds or held one, or stands in for somebody. */
@RestController
@RequestMapping("/api/networks/{network}/persons/{person}")
final class PersonCommandController {

    private final Wishes wishes;
    private final PersonRegister persons;
    private final Accounts accounts;

    PersonCommandController(Wishes wishes, PersonRegister persons, Accounts accounts) {
        this.wishes = wishes;
        this.persons = persons;
        this.accounts = accounts;
    }

    /** From now on the register knows what is named here and nothing else. */
    @PutMapping
    void correct(
            @PathVariable NetworkId network,
            @PathVariable PersonId person,
            @Valid @RequestBody PersonRegister.Details body) {
        wishes.decide(new CorrectPerson(network, person, wishes.dayIn(network, null)));
        persons.correct(person, body);
    }

    /** The register forgets the person for good; the record goes on showing the seats. */
    @DeleteMapping
    void erase(@PathVariable NetworkId network, @PathVariable PersonId person) {
        SignInsEnded ended =
                wishes.decide(new ErasePerson(network, person, wishes.dayIn(network, null)), SignInsEnded.class);
        persons.erase(person);
        ended.accounts().forEach(accounts::close);
    }
}
