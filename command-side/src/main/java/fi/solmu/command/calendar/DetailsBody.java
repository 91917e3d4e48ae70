package fi.solmu.command.calendar;

import static fi.solmu.command.Legible.LONGEST_TITLE;

import fi.solmu.command.Legible;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.WeekendShift;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is, as people send it.
 *
 * @param preparationDays how many days before an occurrence something is to be done for it
 */
record DetailsBody(
        @NotNull RingId ringId,
        @NotNull @Legible(max = LONGEST_TITLE) LocalText title,
        @Nullable LearningForm form,
        @Nullable @Legible(max = LONGEST_TITLE) LocalText place,
        @Nullable @Size(max = 20) List<@NotNull @Min(0) @Max(1_000) Integer> preparationDays,
        @Nullable WeekendShift weekendShift,
        @Nullable MemberId responsible,
        @Nullable AgreementId practiceId) {

    EntryDetails details() {
        return new EntryDetails(
                title,
                form,
                place,
                Objects.requireNonNullElse(preparationDays, List.of()),
                Objects.requireNonNullElse(weekendShift, WeekendShift.NONE));
    }
}
