package fi.solmu.command.meeting;

import fi.solmu.command.Criteria;
import fi.solmu.command.DecisionModel;
import fi.solmu.command.MemberPresence;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryRedated;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingEntryWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * One member and one meeting: whether the member is in the network, was invited, and came. Others are left out, so that attendance
 * can be recorded by many at once, and nobody's can slip in behind their leaving.
 */
final class Attendee implements DecisionModel {

    record Key(NetworkId networkId, MeetingId meetingId, MemberId memberId) {}

    private final Key key;
    private final MemberPresence presence;
    private final Chronicle<MeetingEvent> chronicle = new Chronicle<>();

    Attendee(Key key) {
        this.key = key;
        presence = new MemberPresence(new MemberPresence.Key(key.networkId(), key.memberId()));
    }

    static EventCriteria criteria(Key key, Criteria criteria) {
        return EventCriteria.either(
                MemberPresence.criteria(new MemberPresence.Key(key.networkId(), key.memberId()), criteria),
                criteria.about(
                        List.of(key.networkId(), key.meetingId(), key.memberId()),
                        AttendanceEvent.OfMember.class,
                        MeetingEntryRedated.class,
                        MeetingEntryWithdrawn.class));
    }

    @Override
    public void evolve(EntryId entry, Event event) {
        presence.evolve(entry, event);
        if (event instanceof MeetingEvent meetingEvent
                && meetingEvent.meetingId().equals(key.meetingId())) {
            chronicle.add(entry, meetingEvent);
        }
    }

    void assertThereOn(LocalDate day) {
        presence.assertThereOn(day);
    }

    /** For whom the seat is held on a day on which the member is there. */
    OrganisationId organisationOn(LocalDate day) {
        presence.assertThereOn(day);
        return Objects.requireNonNull(presence.on(day).organisationId());
    }

    void assertSatFor(OrganisationId organisation, LocalDate day) {
        if (!organisationOn(day).equals(organisation)) {
            throw new RuleViolation(
                    "held-for-another-organisation",
                    "On " + day
                            + " the seat was held for another organisation. Withdraw the entry and record it anew.");
        }
    }

    /** The first of these days on which the member is there. */
    LocalDate firstDayThere(LocalDate first, LocalDate last) {
        presence.assertKnown();
        return first.datesUntil(last.plusDays(1))
                .filter(day -> presence.on(day).there())
                .findFirst()
                .orElseThrow(
                        () -> new RuleViolation(
                                "not-a-member-on-that-day",
                                "On " + first + (last.isAfter(first) ? " and until " + last : "")
                                        + " this seat was not taken. Correct the day, or have the member join or return first."));
    }

    boolean isInvited() {
        return chronicle.entries().stream().anyMatch(entry -> entry.event() instanceof AttendeeInvited);
    }

    /** What is on record now about whether the member came: the entry that was recorded last. */
    Optional<Chronicle.Entry<MeetingEvent>> attendance() {
        return chronicle.entries().stream()
                .filter(entry -> entry.event() instanceof AttendanceRecorded)
                .reduce((one, other) -> one.number() > other.number() ? one : other);
    }
}
