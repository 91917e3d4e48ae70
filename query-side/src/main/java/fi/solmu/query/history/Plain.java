package fi.solmu.query.history;

import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event's own fields in plain values, so that an entry shows all that was recorded, and whom it names. */
final class Plain {

    private Plain() {}

    static Map<String, Object> fields(Event event) {
        return fieldsOf(event);
    }

    private static Map<String, Object> fieldsOf(Object told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            Object value = read(component, told);
            if (value != null) {
                fields.put(component.getName(), plain(value));
            }
        }
        return fields;
    }

    static Set<UUID> members(Event event) {
        return named(event, MemberId.class);
    }

    static Set<UUID> organisations(Event event) {
        return named(event, OrganisationId.class);
    }

    /** Meetings with their agenda items and promises. */
    static Set<UUID> inMeetings(Event event) {
        return event instanceof MeetingEvent ? named(event, Identifier.class) : Set.of();
    }

    /** The rings and entries of the annual clock. */
    static Set<UUID> inCalendar(Event event) {
        Set<UUID> named = new LinkedHashSet<>(named(event, RingId.class));
        named.addAll(named(event, CalendarEntryId.class));
        return named;
    }

    /** Cycles and items of their checklists. */
    static Set<UUID> inCycles(Event event) {
        Set<UUID> named = new LinkedHashSet<>(named(event, CycleId.class));
        named.addAll(named(event, ChecklistItemId.class));
        return named;
    }

    /** Evaluations and what is done about them, indicators, and what is to spread. */
    static Set<UUID> inEvaluations(Event event) {
        return event instanceof EvaluationEvent ? named(event, Identifier.class) : Set.of();
    }

    private static Set<UUID> named(Event event, Class<? extends Identifier> kind) {
        Set<UUID> named = new LinkedHashSet<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = read(component, event);
            Collection<?> values =
                    value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            for (Object each : values) {
                if (kind.isInstance(each)) {
                    named.add(kind.cast(each).value());
                }
            }
        }
        return named;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Identifier identifier -> identifier.value();
            case LocalText text -> text.texts();
            case Wording wording -> WordingView.of(wording);
            case Enum<?> word -> Words.spell(word);
            case Collection<?> many -> {
                List<Object> all = new ArrayList<>();
                for (Object each : many) {
                    all.add(plain(each));
                }
                yield all;
            }
            case Record parts -> fieldsOf(parts);
            default -> value;
        };
    }

    private static @Nullable Object read(RecordComponent component, Object told) {
        try {
            return component.getAccessor().invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }
}
