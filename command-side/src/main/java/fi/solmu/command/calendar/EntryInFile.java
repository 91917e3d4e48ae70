package fi.solmu.command.calendar;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.calendar.Planning.ChangeEntry;
import fi.solmu.command.calendar.Planning.PlanEntry;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.ScheduleFault;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.kernel.calendar.WeekendShift;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One entry of the clock in a file, on its way to becoming wishes. */
final class EntryInFile {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*[-–]\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)");
    private static final int MOST_DAYS_BEFORE = 1_000;

    private final FileObject entry;
    private final Set<String> rings;
    private final Known known;
    private final NetworkFile file;

    EntryInFile(FileObject entry, Set<String> rings, Known known, NetworkFile file) {
        this.entry = entry;
        this.rings = rings;
        this.known = known;
        this.file = file;
    }

    /** Whoever comes later than the plan, and a practice that is taken up later, are named when they are there. */
    void read(LocalDate on, int rank) {
        CalendarEntryId id = file.calendarEntry(entry.string("id"));
        RingId ring = entry.reference("ring", rings, file::ring);
        if (ring == null) {
            file.fault(entry.pointerTo("ring"), "This is missing.");
            return;
        }
        EntryDetails details = details();
        MemberId responsible = entry.reference("responsible", known.members().keySet(), file::member);
        AgreementId practice = entry.reference("practiceId", known.practices().keySet(), file::agreement);
        LocalDate cameOn = since("responsible", known.members(), on);
        LocalDate takenUpOn = since("practiceId", known.practices(), on);
        Schedule schedule = schedule();
        schedule.fault(known.zone()).ifPresent(fault -> file.fault(pointer(fault), fault.sentence()));
        file.add(
                on,
                rank,
                entry.pointer(),
                new PlanEntry(
                        file.network(),
                        id,
                        ring,
                        details,
                        cameOn.isAfter(on) ? null : responsible,
                        takenUpOn.isAfter(on) ? null : practice,
                        schedule,
                        entry.string("id"),
                        on));
        for (LocalDate day : new TreeSet<>(Set.copyOf(List.of(cameOn, takenUpOn)))) {
            if (day.isAfter(on)) {
                file.add(
                        day,
                        rank,
                        entry.pointerTo(day.equals(cameOn) ? "responsible" : "practiceId"),
                        new ChangeEntry(
                                file.network(),
                                id,
                                ring,
                                details,
                                cameOn.isAfter(day) ? null : responsible,
                                takenUpOn.isAfter(day) ? null : practice,
                                null,
                                day));
            }
        }
    }

    private LocalDate since(String field, Map<String, LocalDate> days, LocalDate otherwise) {
        String ref = entry.optionalString(field);
        return ref == null ? otherwise : days.getOrDefault(ref, otherwise);
    }

    private EntryDetails details() {
        return new EntryDetails(
                entry.text("title"),
                word("form", LearningForm.class),
                entry.has("place") ? entry.text("place") : null,
                preparationDays(),
                Objects.requireNonNullElse(word("weekendShift", WeekendShift.class), WeekendShift.NONE));
    }

    /** A word that is not known here is counted as not taken. */
    private <E extends Enum<E>> @Nullable E word(String field, Class<E> values) {
        String word = entry.optionalString(field);
        if (word == null) {
            return null;
        }
        for (E value : values.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return value;
            }
        }
        entry.notTaken(field);
        return null;
    }

    private List<Integer> preparationDays() {
        List<Integer> days = entry.integers("reminderDaysBefore");
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) < 0 || days.get(i) > MOST_DAYS_BEFORE) {
                file.fault(
                        entry.pointerTo("reminderDaysBefore") + "/" + i,
                        "A number of days between 0 and " + MOST_DAYS_BEFORE + " is expected here.");
            }
        }
        return days;
    }

    private Schedule schedule() {
        LocalDate start = entry.date("start");
        LocalDate end = entry.optionalDate("end");
        @Nullable Slot times = times(start);
        String zone = entry.optionalString("timeZone");
        return new Schedule(
                start,
                end == null ? start : end,
                times == null ? null : times.startTime(),
                times == null ? null : times.endTime(),
                known.zone().getId().equals(zone) ? null : zone,
                entry.optionalString("rrule"),
                entry.dates("exdates"));
    }

    /** From and to; an end that is on the next day is for {@code end} to say. */
    private @Nullable Slot times(LocalDate day) {
        String time = entry.optionalString("time");
        boolean allDay = entry.flag("allDay", time == null);
        if (allDay) {
            if (time != null) {
                file.fault(entry.pointerTo("time"), "What takes whole days has no time.");
            }
            return null;
        }
        if (time == null) {
            file.fault(entry.pointerTo("time"), "This is missing; an example is 09:00-10:30.");
            return null;
        }
        Matcher fromTo = TIME.matcher(time.strip());
        try {
            if (fromTo.matches()) {
                return new Slot(day, day, local(fromTo.group(1)), local(fromTo.group(2)));
            }
        } catch (DateTimeException notATime) {
            // told below
        }
        file.fault(
                entry.pointerTo("time"), "'" + time + "' is not from one time to another; an example is 09:00-10:30.");
        return null;
    }

    private static LocalTime local(String time) {
        return LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time);
    }

    private String pointer(ScheduleFault fault) {
        return entry.pointerTo(
                switch (fault.field()) {
                    case "startTime", "endTime" -> "time";
                    default -> fault.field();
                });
    }
}
