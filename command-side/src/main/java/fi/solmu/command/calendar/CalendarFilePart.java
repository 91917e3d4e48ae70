package fi.solmu.command.calendar;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.calendar.Drawing.DrawRing;
import fi.solmu.kernel.LocalText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file the annual clock with its rings and entries. */
@Component
@Order(5)
final class CalendarFilePart implements NetworkFile.Part {

    /** After the joinings and the taking up of practices of the day, and before the leavings of the day. */
    private static final int RING = 78;

    private static final int ENTRY = 79;

    private static final String PLANNED = "CalendarEntryPlanned";

    /** What the ring for the rhythms of the world around is called; the format has no other sign of it. */
    private static final Set<String> EXTERNAL = Set.of("ulkoiset rytmit", "yttre rytmer", "external rhythms");

    private static final List<String> OF_A_HAPPENING = List.of("on", "type", "by", "data", "seq", "subject");

    @Override
    public void read(NetworkFile file) {
        if (!file.root().has("calendar")) {
            return;
        }
        FileObject calendar = file.root().object("calendar");
        Map<String, LocalDate> told = daysOfPlanning(file);
        LocalDate otherwise = dayOfPlanning(calendar, file);
        List<FileObject> rings = calendar.objects("rings");
        List<FileObject> entries = calendar.objects("entries");
        Set<String> ringRefs = file.refs(rings);
        file.refs(entries);
        LocalDate drawnOn = entries.stream()
                .map(entry -> told.getOrDefault(entry.string("id"), otherwise))
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
        for (int i = 0; i < rings.size(); i++) {
            ring(rings.get(i), i, drawnOn, file);
        }
        Known known = Known.of(file);
        for (FileObject entry : entries) {
            new EntryInFile(entry, ringRefs, known, file).read(told.getOrDefault(entry.string("id"), otherwise), ENTRY);
        }
        file.took("calendar", rings.size() + entries.size());
    }

    private static void ring(FileObject ring, int order, LocalDate on, NetworkFile file) {
        String ref = ring.string("id");
        LocalText title = title(ring, file);
        file.add(
                on,
                RING,
                ring.pointer(),
                new DrawRing(file.network(), file.ring(ref), title, colour(ring), order, isExternal(title), ref, on));
    }

    /** A ring's title stands beside its other fields, by language. */
    private static LocalText title(FileObject ring, NetworkFile file) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : List.of("fi", "sv", "en")) {
            String text = ring.optionalString(language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        if (texts.isEmpty()) {
            file.fault(ring.pointerTo(file.language()), "This is missing.");
            texts.put(file.language(), "?");
        }
        return new LocalText(texts);
    }

    private static boolean isExternal(LocalText title) {
        return title.texts().values().stream()
                .anyMatch(text -> EXTERNAL.contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable String colour(FileObject ring) {
        String colour = ring.optionalString("colour");
        if (colour != null && !RingCommandController.isColour(colour)) {
            ring.notTaken("colour");
            return null;
        }
        return colour;
    }

    /** On which day each entry was planned, as far as the file's list of happenings tells. */
    private static Map<String, LocalDate> daysOfPlanning(NetworkFile file) {
        Map<String, LocalDate> days = new HashMap<>();
        for (FileObject happening : file.root().objects("timeline")) {
            OF_A_HAPPENING.forEach(happening::understood);
            if (PLANNED.equals(happening.optionalString("type"))) {
                String subject = happening.optionalString("subject");
                LocalDate on = happening.optionalDate("on");
                if (subject != null && on != null) {
                    days.merge(subject, on, CalendarFilePart::earlier);
                }
            }
        }
        return days;
    }

    /**
     * Where the file does not tell when something was planned: at the beginning of the clock's year, but not before the network was
     * founded, and not after the last thing that the file tells of.
     */
    private static LocalDate dayOfPlanning(FileObject calendar, NetworkFile file) {
        LocalDate founded = file.root().object("network").date("foundedOn");
        Integer year = calendar.optionalInteger("year");
        if (year != null && (year < 1900 || year > 2200)) {
            file.fault(calendar.pointerTo("year"), year + " is out of all bounds.");
            year = null;
        }
        LocalDate beginning = year == null ? founded : LocalDate.of(year, 1, 1);
        LocalDate told = earlier(beginning, file.lastDay());
        return told.isBefore(founded) ? founded : told;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
