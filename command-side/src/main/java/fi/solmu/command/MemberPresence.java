package fi.solmu.command;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryRedated;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryWithdrawn;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Whether one member is there on a day, for whom, in which roles, with a say or without one, and through whom. */
public final class MemberPresence implements DecisionModel {

    /** One member of one network. */
    public record Key(NetworkId networkId, MemberId memberId) {}

    /** What can change where a member stands; invitations and titles can't. */
    static final Set<Class<? extends Event>> EVENTS = Set.of(
            MemberJoined.class,
            MemberReturned.class,
            MemberLeft.class,
            RoleTaken.class,
            RoleLaidDown.class,
            SayChanged.class,
            HomeOrganisationChanged.class,
            SeatConfirmed.class,
            ConfirmationAsked.class,
            SeatHandedOver.class,
            SeatEntryRedated.class,
            SeatEntryWithdrawn.class);

    private final MemberId id;
    private final Chronicle<SeatEvent> chronicle = new Chronicle<>();

    public MemberPresence(Key key) {
        id = key.memberId();
    }

    public static EventCriteria criteria(Key key, Criteria criteria) {
        return criteria.about(List.of(key.networkId(), key.memberId()), EVENTS);
    }

    /** Other members' events may name this one, as whose role it was; those are not about this seat. */
    @Override
    public void evolve(EntryId entry, Event event) {
        if (event instanceof SeatEvent seatEvent && seatEvent.memberId().equals(id)) {
            chronicle.add(entry, seatEvent);
        }
    }

    /** At the end of the day. */
    public Presence on(LocalDate day) {
        return Presence.on(day, chronicle.entries());
    }

    public void assertKnown() {
        if (chronicle.entries().isEmpty()) {
            throw Unknown.of("member", id);
        }
    }

    public void assertThereOn(LocalDate day) {
        assertKnown();
        assertThere(on(day).there(), day);
    }

    /** Who is to join later may have been heard before; who has left may not. */
    public void assertNotGoneOn(LocalDate day) {
        Presence presence = on(day);
        assertThere(presence.there() || presence.since() == null, day);
    }

    private static void assertThere(boolean there, LocalDate day) {
        if (!there) {
            throw new RuleViolation(
                    "not-a-member-on-that-day",
                    "On " + day + " this seat was not taken. Correct the day, or have the member return first.");
        }
    }
}
