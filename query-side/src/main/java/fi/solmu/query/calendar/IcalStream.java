package fi.solmu.query.calendar;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.calendar.EntryPlan;
import fi.solmu.kernel.calendar.FoldedLines;
import fi.solmu.kernel.calendar.Occurrence;
import fi.solmu.kernel.calendar.OccurrenceState;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.query.calendar.CalendarTable.EntryRow;
import fi.solmu.query.calendar.CalendarTable.Revision;
import fi.solmu.query.calendar.CalendarTable.RingRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/** Writes a clock as calendar programs read it (iCalendar, RFC 5545). */
final class IcalStream {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final Set<String> OF_THE_SCHEDULE = Set.of("UNTIL", "BYHOUR", "BYMINUTE", "BYSECOND");

    private final ZoneId networkZone;
    private final String language;
    private final boolean shift;
    private final Calendar calendar = new Calendar();
    private final Map<String, VTimeZone> zones = new TreeMap<>();
    private final List<VEvent> events = new ArrayList<>();

    /**
     * A stream with nothing in it yet.
     *
     * @param language in which titles are told, where they can be
     * @param shift whether what falls on a day off is put on the working day that it goes to
     */
    IcalStream(ZoneId networkZone, String language, boolean shift, Map<String, String> name) {
        this.networkZone = networkZone;
        this.language = language;
        this.shift = shift;
        calendar.add(new ProdId("-//Solmu//Annual clock//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (!name.isEmpty()) {
            calendar.add(new XProperty("X-WR-CALNAME", pick(name)));
        }
    }

    void add(EntryRow entry, @Nullable RingRow ring, Revision revision) {
        new Entry(entry, ring, revision).write();
    }

    byte[] bytes() {
        zones.values().forEach(calendar::add);
        events.forEach(calendar::add);
        return FoldedLines.of(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private String pick(Map<String, String> texts) {
        for (String candidate : List.of(language, "fi", "sv", "en")) {
            String text = texts.get(candidate);
            if (text != null) {
                return text;
            }
        }
        return texts.values().iterator().next();
    }

    /** One entry: a series with its exceptions, or a single event. */
    private final class Entry {

        private final EntryRow entry;
        private final EntryPlan plan;
        private final Schedule schedule;
        private final ZoneId zone;
        private final @Nullable RingRow ring;
        private final Revision revision;
        private final List<LocalDate> byRule;
        private final Map<LocalDate, Occurrence> occurrences = new TreeMap<>();

        private Entry(EntryRow entry, @Nullable RingRow ring, Revision revision) {
            this.entry = entry;
            this.plan = entry.plan();
            this.schedule = plan.schedule();
            this.zone = schedule.zone(networkZone);
            this.ring = ring;
            this.revision = revision;
            this.byRule = withoutExceptions().dates(networkZone);
            plan.occurrences(networkZone).forEach(each -> occurrences.put(each.date(), each));
        }

        private void write() {
            boolean allCancelled =
                    occurrences.values().stream().allMatch(each -> each.state() == OccurrenceState.CANCELLED);
            if (schedule.rrule() == null) {
                Occurrence only = occurrences.get(schedule.start());
                if (only != null) {
                    event(entry.id().toString(), shown(only), only.state() == OccurrenceState.CANCELLED);
                }
            } else {
                series(allCancelled);
            }
            occurrences.values().stream()
                    .filter(each -> !byRule.contains(each.date()))
                    .forEach(each -> event(entry.id() + "-" + each.date(), shown(each), false));
        }

        private void series(boolean allCancelled) {
            VEvent series = event(entry.id().toString(), schedule.slot().startingOn(byRule.getFirst()), allCancelled);
            series.add(new RRule<>(rule()));
            for (LocalDate date : byRule) {
                Occurrence occurrence = occurrences.get(date);
                Slot own = schedule.slot().startingOn(date);
                if (occurrence == null || (occurrence.state() == OccurrenceState.CANCELLED && !allCancelled)) {
                    series.add(exception(own));
                } else if (!shown(occurrence).equals(own) && !allCancelled) {
                    VEvent moved = event(entry.id().toString(), shown(occurrence), false);
                    moved.add(recurrenceId(own));
                }
            }
        }

        private Slot shown(Occurrence occurrence) {
            return shift ? occurrence.shifted(plan.details().weekendShift()) : occurrence.slot();
        }

        private VEvent event(String uid, Slot slot, boolean cancelled) {
            VEvent event = new VEvent(false);
            event.add(new Uid(uid + "@solmu"));
            event.add(new DtStamp(revision.at().truncatedTo(ChronoUnit.SECONDS)));
            event.add(new LastModified(revision.at().truncatedTo(ChronoUnit.SECONDS)));
            event.add(new Sequence(revision.count() - 1));
            event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
            event.add(new Summary(pick(plan.details().title().texts())));
            LocalText place = plan.details().place();
            if (place != null) {
                event.add(new Location(pick(place.texts())));
            }
            if (ring != null) {
                event.add(new Categories(new TextList(List.of(pick(ring.title())))));
            }
            if (slot.startTime() == null || slot.endTime() == null) {
                event.add(new DtStart<>(slot.start()));
                event.add(new DtEnd<>(slot.end().plusDays(1)));
            } else {
                event.add(new DtStart<>(at(slot.start(), slot.startTime())));
                event.add(new DtEnd<>(at(slot.end(), slot.endTime())));
            }
            events.add(event);
            return event;
        }

        private Property exception(Slot slot) {
            if (slot.startTime() == null) {
                return new ExDate<>(new ParameterList(List.of(Value.DATE)), basic(slot.start()));
            }
            return at(slot.start(), slot.startTime()) instanceof Instant moment
                    ? new ExDate<>(new ParameterList(List.of()), UTC.format(moment))
                    : new ExDate<>(
                            new ParameterList(List.of(new TzId(zone.getId()))),
                            LOCAL.format(slot.start().atTime(slot.startTime())));
        }

        private Property recurrenceId(Slot slot) {
            return slot.startTime() == null
                    ? new RecurrenceId<>(slot.start())
                    : new RecurrenceId<>(at(slot.start(), slot.startTime()));
        }

        /** In the zone of the entry, which the stream then describes; a zone that no program knows by name is told in UTC. */
        private Temporal at(LocalDate day, LocalTime time) {
            ZonedDateTime local = ZonedDateTime.of(day, time, zone);
            TimeZone known = ZONES.getTimeZone(zone.getId());
            if (known == null) {
                return local.toInstant();
            }
            zones.put(zone.getId(), known.getVTimeZone());
            return local;
        }

        /** The last start in UTC, as programs ask for it, or the last day; the time of day stands with the start. */
        private String rule() {
            List<String> parts = new ArrayList<>();
            boolean until = false;
            for (String part : String.valueOf(schedule.rrule()).strip().split(";", -1)) {
                String name = part.substring(0, part.indexOf('=')).toUpperCase(Locale.ROOT);
                until |= name.equals("UNTIL");
                if (!OF_THE_SCHEDULE.contains(name)) {
                    parts.add(part);
                }
            }
            if (until) {
                Slot last = schedule.slot().startingOn(byRule.getLast());
                parts.add("UNTIL="
                        + (last.startTime() == null
                                ? basic(last.start())
                                : UTC.format(Occurrence.startsAt(last, zone))));
            }
            return String.join(";", parts);
        }

        private Schedule withoutExceptions() {
            return new Schedule(
                    schedule.start(),
                    schedule.end(),
                    schedule.startTime(),
                    schedule.endTime(),
                    schedule.timeZone(),
                    schedule.rrule(),
                    List.of());
        }
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
