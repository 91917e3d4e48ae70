package fi.solmu.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a meeting, as far as the tables have it; where it stands in the record tells the rest.
 *
 * @param state {@code counts}, {@code redated} or {@code withdrawn}
 * @param word of those that the entry chooses from: how the member attended or replied, what became of a promise or of minutes
 * @param promises which it is about
 * @param otherMeeting which it names besides its own
 * @param number how many guests, or which version of the minutes
 */
record ToldRow(
        UUID id,
        long position,
        LocalDate on,
        String state,
        @Nullable UUID correctedBy,
        UUID meeting,
        Tells tells,
        @Nullable String word,
        @Nullable UUID member,
        @Nullable UUID organisation,
        List<UUID> promises,
        @Nullable UUID otherMeeting,
        @Nullable Integer number,
        @Nullable LocalDate dueOn) {

    boolean isWithdrawn() {
        return state.equals("withdrawn");
    }

    boolean isRedated() {
        return state.equals("redated");
    }

    boolean says(String spelled) {
        return spelled.equals(word);
    }
}
