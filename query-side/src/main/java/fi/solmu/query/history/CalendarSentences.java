package fi.solmu.query.history;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.calendar.RingEvent;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in one language what happened to the annual clock. */
final class CalendarSentences {

    private final Language language;
    private final Labels labels;

    CalendarSentences(Language language, Labels labels) {
        this.language = language;
        this.labels = labels;
    }

    String tell(CalendarEvent event) {
        return switch (event) {
            case RingEvent ring -> ring(ring);
            case CalendarEntryEvent entry -> entry(entry);
        };
    }

    private String ring(RingEvent event) {
        String ring = labels.name(event.ringId(), language.code());
        return switch (event) {
            case RingEvent.RingDrawn drawn -> say("calendar.ring-drawn", "ring", text(drawn.title()));
            case RingEvent.RingRedrawn redrawn -> say("calendar.ring-redrawn", "ring", text(redrawn.title()));
            case RingEvent.RingDropped _ -> say("calendar.ring-dropped", "ring", ring);
            case RingEvent.RingEntryRedated redated ->
                language.sentence("calendar.ring-redated", Map.of("ring", ring, "day", language.day(redated.on())));
            case RingEvent.RingEntryWithdrawn _ -> say("calendar.ring-withdrawn", "ring", ring);
        };
    }

    private String entry(CalendarEntryEvent event) {
        String entry = labels.name(event.calendarEntryId(), language.code());
        return switch (event) {
            case CalendarEntryEvent.CalendarEntryPlanned planned ->
                on(
                                "calendar.planned",
                                text(planned.details().title()),
                                planned.schedule().start())
                        + responsible(planned.responsible());
            case CalendarEntryEvent.CalendarEntryChanged changed ->
                say("calendar.changed", "entry", text(changed.details().title())) + responsible(changed.responsible());
            case CalendarEntryEvent.CalendarEntryRescheduled rescheduled ->
                on("calendar.rescheduled", entry, rescheduled.schedule().start());
            case CalendarEntryEvent.OccurrenceMoved moved ->
                language.sentence(
                        "calendar.moved",
                        Map.of(
                                "entry", entry,
                                "before", language.day(moved.date()),
                                "day", language.day(moved.slot().start())));
            case CalendarEntryEvent.OccurrenceCancelled cancelled ->
                on("calendar.occurrence-cancelled", entry, cancelled.date());
            case CalendarEntryEvent.OccurrenceCompleted completed -> on("calendar.completed", entry, completed.date());
            case CalendarEntryEvent.CalendarEntryCancelled cancelled -> on("calendar.cancelled", entry, cancelled.on());
            case CalendarEntryEvent.PlanningRedated redated -> on("calendar.redated", entry, redated.on());
            case CalendarEntryEvent.PlanningWithdrawn _ -> say("calendar.withdrawn", "entry", entry);
        };
    }

    private String on(String key, String entry, LocalDate day) {
        return language.sentence(key, Map.of("entry", entry, "day", language.day(day)));
    }

    private String responsible(@Nullable MemberId member) {
        return member == null
                ? ""
                : " " + say("calendar.responsible", "member", labels.member(member, language.code()));
    }

    private String say(String key, String part, String text) {
        return language.sentence(key, Map.of(part, text));
    }

    private String text(LocalText text) {
        return Labels.pick(text.texts(), language.code());
    }
}
