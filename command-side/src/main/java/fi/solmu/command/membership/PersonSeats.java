package fi.solmu.command.membership;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Facts;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.InvitationDeclined;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** The seats that one person was ever offered or held in a network. */
final class PersonSeats implements DecisionModel {

    record Key(NetworkId networkId, PersonId personId) {}

    private final PersonId person;
    private final Map<MemberId, Chronicle<SeatEvent>> seats = new LinkedHashMap<>();

    PersonSeats(Key key) {
        person = key.personId();
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(List.of(key.networkId(), key.personId()), SeatEvent.class);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof SeatEvent seatEvent) {
            seats.computeIfAbsent(seatEvent.memberId(), member -> new Chronicle<>())
                    .add(id, seatEvent);
        }
    }

    /** Were the event recorded too, the person would still never hold, or be invited to, two seats at once. */
    static void assertHoldsOneSeatWith(SeatEvent event, @Nullable PersonId person, Facts facts) {
        if (person != null) {
            facts.about(PersonSeats.class, new Key(event.networkId(), person)).assertHoldsOneSeatWith(event);
        }
    }

    private void assertHoldsOneSeatWith(SeatEvent event) {
        List<Hold> own = holds(seats.getOrDefault(event.memberId(), new Chronicle<>())
                .with(EntryId.random(), event)
                .entries());
        seats.forEach((member, chronicle) -> {
            if (!member.equals(event.memberId())) {
                holds(chronicle.entries()).stream()
                        .filter(other -> own.stream().anyMatch(other::overlaps))
                        .findFirst()
                        .ifPresent(PersonSeats::refuse);
            }
        });
    }

    /** From one day to another, exclusive. */
    private record Hold(LocalDate from, LocalDate to) {

        boolean overlaps(Hold other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    private List<Hold> holds(List<Entry<SeatEvent>> entries) {
        List<Hold> holds = new ArrayList<>();
        @Nullable LocalDate from = null;
        for (Entry<SeatEvent> entry : entries) {
            boolean held = isHeldAfter(entry.event(), from != null);
            if (held && from == null) {
                from = entry.on();
            } else if (!held && from != null) {
                holds.add(new Hold(from, entry.on()));
                from = null;
            }
        }
        if (from != null) {
            holds.add(new Hold(from, LocalDate.MAX));
        }
        return holds;
    }

    private boolean isHeldAfter(SeatEvent event, boolean before) {
        return switch (event) {
            case MemberInvited invited -> true;
            case MemberJoined joined -> true;
            case MemberReturned returned -> true;
            case InvitationDeclined declined -> false;
            case MemberLeft left -> false;
            case SeatHandedOver handedOver -> person.equals(handedOver.personId());
            default -> before;
        };
    }

    private static void refuse(Hold other) {
        throw new RuleViolation(
                "person-already-holds-a-seat",
                "This person was invited to, or holds, another seat in the network since " + other.from()
                        + ". End that one first, or name someone else.");
    }
}
