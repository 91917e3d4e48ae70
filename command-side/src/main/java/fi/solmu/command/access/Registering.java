package fi.solmu.command.access;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.access.KnownPerson.SeatAccount;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.access.AccessEvent.PersonErased;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.axonframework.modelling.annotation.TargetEntityId;

/** What the register knows of a person is corrected or erased. What it knows is no part of any wish, and is recorded nowhere. */
final class Registering {

    interface PersonCommand {

        NetworkId networkId();

        PersonId personId();

        @TargetEntityId
        default KnownPerson.Key person() {
            return new KnownPerson.Key(networkId(), personId());
        }
    }

    /** The wish to put right how a person is called and reached. */
    record CorrectPerson(NetworkId networkId, PersonId personId, LocalDate today) implements PersonCommand {}

    /** The wish that nothing is left of a person but the seats. It answers which sign-ins end with that. */
    record ErasePerson(NetworkId networkId, PersonId personId, LocalDate today) implements PersonCommand {}

    /** The wish that an erased person signs in no more. It answers which sign-ins end with that. */
    record EndSignIns(NetworkId networkId, PersonId personId) implements PersonCommand {}

    @CommandHandler
    void decide(CorrectPerson command, @InjectEntity KnownPerson person, Facts facts, Actor actor) {
        person.assertUpTo(actor, command.today(), facts);
        person.assertKnown();
        person.assertNotErased();
    }

    @CommandHandler
    SignInsEnded decide(
            ErasePerson command, @InjectEntity KnownPerson person, Facts facts, Actor actor, EventAppender events) {
        person.assertUpTo(actor, command.today(), facts);
        person.assertKnown();
        if (person.isErased()) {
            return signInsEnded(person, facts);
        }
        List<SeatAccount> accounts = person.accounts(facts);
        assertKeepsNothing(command, person, accounts, facts);
        events.append(accounts.stream()
                .filter(SeatAccount::linked)
                .map(link -> new SeatUnlinked(command.networkId(), link.member(), link.account()))
                .toList());
        events.append(new PersonErased(command.networkId(), command.personId(), person.seats()));
        return signInsEnded(person, facts);
    }

    @CommandHandler
    SignInsEnded decide(EndSignIns command, @InjectEntity KnownPerson person, Facts facts, Actor actor) {
        person.assertKeptBy(actor);
        return person.isErased() ? signInsEnded(person, facts) : new SignInsEnded(List.of());
    }

    /** Whoever keeps a record goes on signing in for that. */
    private static SignInsEnded signInsEnded(KnownPerson person, Facts facts) {
        return new SignInsEnded(Stream.concat(
                        person.accounts(facts).stream().map(SeatAccount::account), person.keepersAccounts().stream())
                .distinct()
                .filter(account -> !facts.about(KeptRecords.class, account).any())
                .toList());
    }

    private static void assertKeepsNothing(
            ErasePerson command, KnownPerson person, List<SeatAccount> accounts, Facts facts) {
        if (person.keepsTheRecord(command.today(), facts)
                || accounts.stream()
                        .anyMatch(link ->
                                facts.about(KeptRecords.class, link.account()).any())) {
            throw new RuleViolation(
                    "person-keeps-a-record",
                    "This person keeps a record. Release them from the keeping first; then they can be erased.");
        }
    }
}
