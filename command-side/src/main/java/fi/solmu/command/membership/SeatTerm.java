package fi.solmu.command.membership;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.InvitationDeclined;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** All that is recorded about one seat. */
final class SeatTerm implements DecisionModel {

    private final MemberId id;
    private final Chronicle<SeatEvent> chronicle = new Chronicle<>();

    SeatTerm(MemberId id) {
        this.id = id;
    }

    static EventCriteria criteria(MemberId id, Criteria criteria) {
        return criteria.about(List.of(id), SeatEvent.class);
    }

    /** Other members' events may name this one, as who invited or whose role it was; those are not about this seat. */
    @Override
    public void evolve(EntryId entry, Event event) {
        if (event instanceof SeatEvent seatEvent && seatEvent.memberId().equals(id)) {
            chronicle.add(entry, seatEvent);
        }
    }

    void assertKnown() {
        if (chronicle.entries().isEmpty()) {
            throw Unknown.of("member", id);
        }
    }

    SeatLife until(LocalDate day) {
        return SeatLife.until(day, chronicle.entries());
    }

    SeatLife asItStands() {
        return until(LocalDate.MAX);
    }

    /** The event must make sense on its day, and everything recorded of later days must still make sense with it. */
    void assertFits(SeatEvent event) {
        EntryId candidate = EntryId.random();
        SeatLife.assertCoherent(chronicle.with(candidate, event).entries(), candidate);
    }

    SeatEvent entry(EntryId entry) {
        return chronicle.entries().stream()
                .filter(candidate -> candidate.id().equals(entry))
                .map(Entry::event)
                .findFirst()
                .orElseThrow(() -> Unknown.of("entry", entry));
    }

    static List<PersonId> personsNamedBy(SeatEvent event) {
        return switch (event) {
            case MemberInvited invited -> present(invited.personId());
            case InvitationDeclined declined -> present(declined.personId());
            case MemberJoined joined -> present(joined.personId());
            case MemberReturned returned -> present(returned.personId());
            case MemberLeft left -> present(left.personId());
            case SeatHandedOver handedOver -> present(handedOver.previousPersonId(), handedOver.personId());
            default -> List.of();
        };
    }

    private static List<PersonId> present(@Nullable PersonId... persons) {
        return Stream.of(persons).filter(Objects::nonNull).toList();
    }
}
