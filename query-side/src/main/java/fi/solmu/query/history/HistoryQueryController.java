package fi.solmu.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.query.BadQuestion;
import fi.solmu.query.Question;
import fi.solmu.query.Questions;
import fi.solmu.query.Shows;
import fi.solmu.query.TwoClocks;
import fi.solmu.query.Words;
import fi.solmu.query.history.HistoryTable.Filter;
import fi.solmu.query.history.HistoryTable.Order;
import fi.solmu.query.history.HistoryTable.Place;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what happened in a network, newest first. */
@RestController
@Shows("history")
final class HistoryQueryController {

    private static final int LIMIT = 200;

    private final Questions questions;
    private final HistoryTable table;
    private final EntryReading reading;

    HistoryQueryController(Questions questions, HistoryTable table, EntryReading reading) {
        this.questions = questions;
        this.table = table;
        this.reading = reading;
    }

    /**
     * One page of a network's history.
     *
     * @param next where the next page goes on; none on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryView(List<EntryView> entries, @Nullable String next) {}

    @GetMapping("/api/networks/{network}/history")
    HistoryView history(
            @PathVariable("network") UUID networkId,
            @ParameterObject TwoClocks clocks,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable UUID agreement,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable UUID cycle,
            @RequestParam(required = false) @Nullable UUID evaluation,
            @Schema(
                            allowableValues = {
                                "network",
                                "membership",
                                "agreement",
                                "calendar",
                                "meeting",
                                "cycle",
                                "evaluation",
                                "access"
                            })
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @Schema(allowableValues = {"recorded", "happened"}) @RequestParam(defaultValue = "recorded") String order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw new BadQuestion("limit", "must be from 1 to " + LIMIT + ": " + limit);
        }
        Filter filter = new Filter(
                member,
                oneOf(agreement, meeting, cycle, evaluation),
                kind == null ? null : word("kind", HistoryKind.values(), kind),
                from,
                to,
                word("order", Order.values(), order),
                HistoryCursor.parse(after),
                limit + 1);
        Question question = questions.about(networkId, clocks);
        List<Place> places = table.page(question, filter);
        List<Place> page = places.subList(0, Math.min(limit, places.size()));
        return new HistoryView(reading.read(question, page), places.size() > limit ? cursor(page.getLast()) : null);
    }

    private static @Nullable UUID oneOf(@Nullable UUID... subjects) {
        List<UUID> asked = Stream.of(subjects).filter(Objects::nonNull).toList();
        if (asked.size() > 1) {
            throw new BadQuestion("agreement, meeting, cycle, evaluation", "name one thing, for no entry is about two");
        }
        return asked.isEmpty() ? null : asked.getFirst();
    }

    private static String cursor(Place last) {
        return new HistoryCursor(last.happenedOn(), last.position()).toString();
    }

    private static <T extends Enum<?>> T word(String parameter, T[] words, String spelled) {
        for (T word : words) {
            if (Words.spell(word).equals(spelled)) {
                return word;
            }
        }
        throw new BadQuestion(parameter, "does not know the value " + spelled);
    }
}
