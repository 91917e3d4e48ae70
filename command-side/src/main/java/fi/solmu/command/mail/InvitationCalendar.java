package fi.solmu.command.mail;

import fi.solmu.command.mail.Letter.Kind;
import fi.solmu.kernel.calendar.FoldedLines;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A meeting as a calendar program takes it in, changes it and calls it off (iTIP, RFC 5546): the same UID in every letter, a SEQUENCE
 * that grows, and whoever is written to as the only attendee, so that nobody learns who else was asked.
 */
final class InvitationCalendar {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private InvitationCalendar() {}

    static String of(Letter letter, MeetingPlan plan, String from, String to) {
        boolean cancelled = letter.kind() == Kind.CANCELLATION;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Solmu//Meetings//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        VEvent event = new VEvent(false);
        event.add(new Uid("meeting-" + letter.subject() + "@solmu"));
        event.add(new DtStamp(letter.madeAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(letter.sequence()));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(Sender.pick(plan.title().texts(), letter.language())));
        event.add(new Organizer(mailto(from)));
        Attendee attendee = new Attendee(mailto(to));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        event.add(attendee);
        String place = plan.place() == null ? plan.link() : plan.place();
        if (place != null) {
            event.add(new Location(place));
        }
        LocalTime startsAt = plan.startsAt();
        LocalTime endsAt = plan.endsAt();
        if (startsAt == null || endsAt == null) {
            event.add(new DtStart<>(plan.firstDay()));
            event.add(new DtEnd<>(plan.lastDay().plusDays(1)));
        } else {
            zoned(
                    plan.firstDay().atTime(startsAt).atZone(letter.zone()),
                    plan.lastDay().atTime(endsAt).atZone(letter.zone()),
                    event,
                    calendar);
        }
        calendar.add(event);
        return FoldedLines.of(calendar.toString());
    }

    /** In the zone of the network, which the stream then describes; a zone that no program knows by name is told in UTC. */
    private static void zoned(ZonedDateTime start, ZonedDateTime end, VEvent event, Calendar calendar) {
        ZoneId zone = start.getZone();
        TimeZone known = ZONES.getTimeZone(zone.getId());
        if (known == null) {
            event.add(new DtStart<>(start.toInstant()));
            event.add(new DtEnd<>(end.toInstant()));
        } else {
            calendar.add(known.getVTimeZone());
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        }
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + address);
    }
}
