package fi.solmu.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The days on which a file's agreements or members change. */
final class DaysInFile {

    private DaysInFile() {}

    /** Every day on which something changes, and the day before or after it on which it is otherwise. */
    static Set<LocalDate> ofChange(JsonNode file) {
        Set<LocalDate> days = new TreeSet<>();
        for (String part : List.of("actors", "practices", "commitmentConfirmations", "organisationSuccessions")) {
            add(file.path(part), List.of("joinedOn", "leftOn", "on", "proposedOn", "agreedOn"), -1, days);
            add(file.path(part), List.of("reviewOn", "nextReviewOn", "expiresOn"), 1, days);
        }
        return days;
    }

    private static void add(JsonNode part, List<String> fields, int besides, Set<LocalDate> days) {
        for (String field : fields) {
            for (JsonNode found : part.findValues(field)) {
                if (found.isString()) {
                    LocalDate date = LocalDate.parse(found.stringValue());
                    days.add(date);
                    days.add(date.plusDays(besides));
                }
            }
        }
    }
}
