package fi.solmu.command;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.membership.Presence;
import fi.solmu.kernel.membership.SeatEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** All members of a network, for the decisions that rest on everybody who is there. */
public final class Assembly implements DecisionModel {

    private final NetworkId network;
    private final Map<MemberId, MemberPresence> members = new LinkedHashMap<>();

    public Assembly(NetworkId network) {
        this.network = network;
    }

    public static EventCriteria criteria(NetworkId network, Criteria criteria) {
        return criteria.about(List.of(network), MemberPresence.EVENTS);
    }

    @Override
    public void evolve(EntryId id, Event event) {
        if (event instanceof SeatEvent seatEvent) {
            members.computeIfAbsent(seatEvent.memberId(), this::blank).evolve(id, event);
        }
    }

    /** Those who are there at the end of the day. */
    public Map<MemberId, Presence> on(LocalDate day) {
        Map<MemberId, Presence> there = new LinkedHashMap<>();
        members.forEach((member, seat) -> {
            Presence presence = seat.on(day);
            if (presence.there()) {
                there.put(member, presence);
            }
        });
        return there;
    }

    public MemberPresence of(MemberId member) {
        return members.getOrDefault(member, blank(member));
    }

    private MemberPresence blank(MemberId member) {
        return new MemberPresence(new MemberPresence.Key(network, member));
    }
}
