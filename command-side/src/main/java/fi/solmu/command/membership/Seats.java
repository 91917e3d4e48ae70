package fi.solmu.command.membership;

import fi.solmu.command.Actor;
import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.NetworkFrame;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** All seats of a network and whom they are held for. */
final class Seats implements DecisionModel {

    private record Question(MemberId member, EntryId succession) {}

    private final NetworkFrame frame;
    private final Map<MemberId, SeatTerm> terms = new LinkedHashMap<>();
    private final Set<Question> questions = new HashSet<>();

    Seats(NetworkId id) {
        frame = new NetworkFrame(id);
    }

    static EventCriteria criteria(NetworkId id, Criteria criteria) {
        return EventCriteria.either(NetworkFrame.criteria(id, criteria), criteria.about(List.of(id), SeatEvent.class));
    }

    @Override
    public void evolve(EntryId id, Event event) {
        frame.evolve(id, event);
        if (event instanceof SeatEvent seatEvent) {
            terms.computeIfAbsent(seatEvent.memberId(), SeatTerm::new).evolve(id, event);
        }
        if (event instanceof ConfirmationAsked asked) {
            questions.add(new Question(asked.memberId(), asked.entryId()));
        }
    }

    void assertKeptBy(Actor actor) {
        frame.assertKeptBy(actor);
    }

    /** Those who on the day, and still as it stands now, sit for one of the organisations. */
    List<MemberId> sittingFor(Collection<OrganisationId> organisations, LocalDate day) {
        return terms.entrySet().stream()
                .filter(seat -> sitsFor(organisations, seat.getValue().until(day))
                        && sitsFor(organisations, seat.getValue().asItStands()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean wasAsked(MemberId member, EntryId succession) {
        return questions.contains(new Question(member, succession));
    }

    private static boolean sitsFor(Collection<OrganisationId> organisations, SeatLife life) {
        return life.isPresent() && life.home().filter(organisations::contains).isPresent();
    }
}
