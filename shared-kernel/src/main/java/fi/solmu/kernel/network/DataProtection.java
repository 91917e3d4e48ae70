package fi.solmu.kernel.network;

import fi.solmu.kernel.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a network takes care of what its record says of people.
 *
 * @param controller who decides why and how people's data are processed. Source of the term: Regulation (EU) 2016/679, article 4(7)
 * @param personalData the kinds of personal data that are kept
 * @param excluded what is never recorded
 * @param retentionYears for how many years the data are kept; none where that is not agreed
 */
public record DataProtection(
        Wording controller,
        List<Wording> personalData,
        @Nullable Wording excluded,
        @Nullable Integer retentionYears) {

    public DataProtection {
        personalData = List.copyOf(personalData);
        if (retentionYears != null && retentionYears < 0) {
            throw new IllegalArgumentException("data can't be kept for " + retentionYears + " years");
        }
    }
}
