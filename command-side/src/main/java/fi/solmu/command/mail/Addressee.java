package fi.solmu.command.mail;

import fi.solmu.command.PersonRegister;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the address of whoever holds a seat on a day: the record knows the person, and the register alone the address. */
@Component
final class Addressee {

    private final RecordReader record;
    private final PersonRegister persons;

    Addressee(RecordReader record, PersonRegister persons) {
        this.record = record;
        this.persons = persons;
    }

    /**
     * Whoever holds a seat.
     *
     * @param heldThrough the entry of the record through which they came to hold it
     */
    record Holder(EntryId heldThrough, @Nullable PersonId person) {}

    /** Nothing for a seat that nobody holds, or whose holder has no address in the register. */
    Optional<String> of(MemberId member, LocalDate day) {
        return holder(member, day).flatMap(this::address);
    }

    Optional<String> address(Holder holder) {
        return Optional.ofNullable(holder.person()).flatMap(persons::addressOf);
    }

    Optional<Holder> holder(MemberId member, LocalDate day) {
        Chronicle<SeatEvent> seat = new Chronicle<>();
        for (RecordedEvent each : record.about(List.of(member), Set.of(SeatEvent.class), Long.MAX_VALUE)
                .getOrDefault(member, List.of())) {
            if (each.event() instanceof SeatEvent event && event.memberId().equals(member)) {
                seat.add(each.id(), event);
            }
        }
        Presence presence = Presence.on(day, seat.entries());
        EntryId through = presence.heldThrough();
        if (!presence.there() || through == null) {
            return Optional.empty();
        }
        PersonId person = seat.entries().stream()
                .filter(entry -> entry.id().equals(through))
                .map(Entry::event)
                .findFirst()
                .map(Addressee::personIn)
                .orElse(null);
        return Optional.of(new Holder(through, person));
    }

    private static @Nullable PersonId personIn(SeatEvent event) {
        return switch (event) {
            case MemberJoined joined -> joined.personId();
            case MemberReturned returned -> returned.personId();
            case SeatHandedOver handedOver -> handedOver.personId();
            default -> null;
        };
    }
}
