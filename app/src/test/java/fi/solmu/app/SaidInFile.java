package fi.solmu.app;

import static fi.solmu.app.AgreementsInFile.date;
import static fi.solmu.app.AgreementsInFile.earliest;
import static fi.solmu.app.AgreementsInFile.optional;
import static fi.solmu.app.AgreementsInFile.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a file says of one version by a day: positions, and objections that are not settled. */
record SaidInFile(JsonNode version, LocalDate day) {

    /** What a member said on some day. */
    record Said(String actor, String stance, LocalDate on) {}

    /** What each member said last by the day; who objected and is only listed so has objected. */
    Map<String, Said> positions() {
        Map<String, Said> positions = new TreeMap<>();
        List<Said> all = new ArrayList<>();
        version.path("objectionsRaised").forEach(raised -> all.add(objection(raised)));
        for (JsonNode response : version.path("responses")) {
            boolean listed = text(response, "stance").equals("objection") && listed(text(response, "actorId"));
            if (!listed) {
                all.add(new Said(text(response, "actorId"), text(response, "stance"), saidOn(response)));
            }
        }
        for (Said stand : all) {
            Said before = positions.get(stand.actor());
            if (!stand.on().isAfter(day) && (before == null || !before.on().isAfter(stand.on()))) {
                positions.put(stand.actor(), stand);
            }
        }
        return positions;
    }

    /** Objections raised by the day and not settled by it: by new words, or because their member has said otherwise since. */
    List<String> unresolved() {
        Set<String> open = new TreeSet<>();
        for (JsonNode raised : version.path("objectionsRaised")) {
            Said objection = objection(raised);
            LocalDate settled = saidOtherwise(objection);
            if (settled == null && raised.hasNonNull("resolvedBy")) {
                settled = Objects.requireNonNullElse(optional(version, "agreedOn"), objection.on());
            }
            if (!objection.on().isAfter(day) && (settled == null || settled.isAfter(day))) {
                open.add(objection.actor());
            }
        }
        for (JsonNode response : version.path("responses")) {
            String actor = text(response, "actorId");
            if (text(response, "stance").equals("objection") && !listed(actor)) {
                Said objection = new Said(actor, "objection", saidOn(response));
                LocalDate settled = saidOtherwise(objection);
                if (!objection.on().isAfter(day) && (settled == null || settled.isAfter(day))) {
                    open.add(actor);
                }
            }
        }
        return List.copyOf(open);
    }

    private @Nullable LocalDate saidOtherwise(Said objection) {
        LocalDate settled = null;
        for (JsonNode response : version.path("responses")) {
            LocalDate on = saidOn(response);
            if (text(response, "actorId").equals(objection.actor())
                    && !text(response, "stance").equals("objection")
                    && !on.isBefore(objection.on())) {
                settled = earliest(settled, on);
            }
        }
        return settled;
    }

    private Said objection(JsonNode raised) {
        LocalDate on = optional(raised, "on");
        return new Said(text(raised, "actorId"), "objection", on == null ? date(version, "proposedOn") : on);
    }

    private boolean listed(String actor) {
        return StreamSupport.stream(version.path("objectionsRaised").spliterator(), false)
                .anyMatch(raised -> text(raised, "actorId").equals(actor));
    }

    private LocalDate saidOn(JsonNode response) {
        LocalDate on = optional(response, "on");
        LocalDate agreed = optional(version, "agreedOn");
        return on != null ? on : agreed != null ? agreed : date(version, "proposedOn");
    }
}
