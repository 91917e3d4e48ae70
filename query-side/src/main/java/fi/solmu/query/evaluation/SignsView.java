package fi.solmu.query.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.Signs.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows of how the work went over a stretch of days, both included.
 *
 * @param from the first day
 * @param asOf the last day
 */
record SignsView(LocalDate from, LocalDate asOf, List<SignView> signs) {

    /**
     * One sign.
     *
     * @param part the part of the core of network work that it tells of
     * @param days how many days it usually took, the median
     * @param things the cases one by one, where they have names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignView(
            String key,
            String part,
            int met,
            int cases,
            @Nullable Integer days,
            List<ThingView> things) {

        static SignView of(Sign sign) {
            return new SignView(
                    sign.key(),
                    sign.part(),
                    sign.met(),
                    sign.cases(),
                    sign.days(),
                    sign.things().stream()
                            .map(thing -> new ThingView(thing.id(), thing.title(), thing.met(), thing.of()))
                            .toList());
        }
    }

    record ThingView(UUID id, Map<String, String> title, int met, int of) {}
}
