package fi.solmu.kernel.meeting;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for a meeting. Days and times are those of the network's time zone.
 *
 * @param mode how people come together: {@code on-site}, {@code remote}, {@code hybrid}; an open vocabulary
 * @param days how many days it goes on
 * @param startsAt on the first day
 * @param endsAt on the last day
 * @param link where those meet who come from afar
 * @param languages in which it is held
 * @param facilitators who prepare and run it
 * @param secretary who writes the minutes
 */
public record MeetingPlan(
        LocalText title,
        MeetingForm form,
        @Nullable String mode,
        LocalDate firstDay,
        int days,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable String link,
        List<String> languages,
        List<MemberId> facilitators,
        @Nullable MemberId chair,
        @Nullable MemberId secretary) {

    public MeetingPlan {
        languages = List.copyOf(languages);
        facilitators = List.copyOf(facilitators);
    }

    /** Who runs the meeting: whoever prepares it, the chair and the secretary. */
    public Set<MemberId> runners() {
        Set<MemberId> runners = new LinkedHashSet<>(facilitators);
        if (chair != null) {
            runners.add(chair);
        }
        if (secretary != null) {
            runners.add(secretary);
        }
        return runners;
    }

    public LocalDate lastDay() {
        return firstDay.plusDays(days - 1L);
    }
}
