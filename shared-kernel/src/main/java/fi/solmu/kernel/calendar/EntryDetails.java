package fi.solmu.kernel.calendar;

import fi.solmu.kernel.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the annual clock is, whenever it occurs.
 *
 * @param place where people meet
 * @param preparationDays how many days before an occurrence something is to be done for it: invite 45 days before, remind 14 before
 */
public record EntryDetails(
        LocalText title,
        @Nullable LearningForm form,
        @Nullable LocalText place,
        List<Integer> preparationDays,
        WeekendShift weekendShift) {

    public EntryDetails {
        preparationDays = List.copyOf(preparationDays);
    }
}
