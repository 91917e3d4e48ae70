package fi.solmu.app;

import fi.solmu.app.SaidInFile.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who had agreed to what on any day, worked out straight from a file, without events, tables or the code of either side. */
final class AgreementsInFile {

    /** A version as the list of agreements shows it; members by the file's own names, in order. */
    record Row(
            String ref,
            int version,
            String state,
            String rule,
            String proposedOn,
            String agreedOn,
            String nextReviewOn,
            boolean reviewOverdue,
            Map<String, List<String>> lists,
            int committed) {}

    static final List<String> LISTS = List.of(
            "consented",
            "consentedAndStillMember",
            "absentWhenAgreed",
            "heardOnly",
            "standAsides",
            "unresolvedObjections",
            "joinedAfterAgreement",
            "confirmed",
            "notYet",
            "toConfirm");

    private final JsonNode file;
    private final LocalDate day;

    AgreementsInFile(JsonNode file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    List<String> voting() {
        return actors(actor -> isThere(actor) && actor.path("hasSay").asBoolean(true));
    }

    List<String> observers() {
        return actors(actor -> isThere(actor) && !actor.path("hasSay").asBoolean(true));
    }

    /** Those who sit for an organisation that is no longer theirs and have not said for whom they sit now. */
    List<String> askedForWhomTheySit() {
        return actors(actor -> isThere(actor) && askedOn(actor) != null);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (JsonNode practice : file.path("practices")) {
            for (JsonNode version : practice.path("versions")) {
                if (!date(version, "proposedOn").isAfter(day)) {
                    rows.add(row(practice, version));
                }
            }
        }
        return rows;
    }

    /** Of each open proposal: how many objections are open, and how many who decide have not answered. */
    Map<String, List<Integer>> openProposals() {
        Map<String, List<Integer>> open = new TreeMap<>();
        for (JsonNode practice : file.path("practices")) {
            for (JsonNode version : practice.path("versions")) {
                if (!date(version, "proposedOn").isAfter(day) && !isAgreed(version)) {
                    Collection<String> answered = new TreeSet<>();
                    new SaidInFile(version, day).positions().values().forEach(stand -> {
                        if (!stand.stance().equals("no-response")) {
                            answered.add(stand.actor());
                        }
                    });
                    int missing = actors(actor ->
                                    decides(actor, text(version, "decisionRule")) && !answered.contains(id(actor)))
                            .size();
                    open.put(
                            id(practice) + "/" + version.path("version").intValue(),
                            List.of(new SaidInFile(version, day).unresolved().size(), missing));
                }
            }
        }
        return open;
    }

    private Row row(JsonNode practice, JsonNode version) {
        Map<String, Said> positions = new SaidInFile(version, day).positions();
        String state = state(practice, version);
        boolean inForce = state.equals("in-force");
        LocalDate review = isAgreed(version) ? nextReview(version) : null;
        Map<String, Said> commitments = commitments(id(practice), version);
        List<String> consented = who(positions, "consent");
        Map<String, List<String>> lists = new TreeMap<>();
        lists.put("consented", consented);
        lists.put("consentedAndStillMember", actors(actor -> isThere(actor) && consented.contains(id(actor))));
        lists.put("absentWhenAgreed", who(positions, "absent"));
        lists.put("heardOnly", who(positions, "heard"));
        lists.put("standAsides", who(positions, "stand-aside"));
        lists.put("unresolvedObjections", new SaidInFile(version, day).unresolved());
        lists.put(
                "joinedAfterAgreement",
                isAgreed(version)
                        ? actors(actor ->
                                hasSay(actor) && date(actor, "joinedOn").isAfter(date(version, "agreedOn")))
                        : List.of());
        lists.put("confirmed", actors(actor -> isThere(actor) && says(actor, commitments, "full", "partial")));
        lists.put("notYet", actors(actor -> isThere(actor) && says(actor, commitments, "not-yet")));
        List<String> committed = actors(actor -> hasSay(actor)
                && (commitment(actor, commitments) == null
                        ? consentBinds(actor, positions)
                        : says(actor, commitments, "full", "partial")));
        lists.put(
                "toConfirm",
                inForce
                        ? actors(actor -> hasSay(actor)
                                && commitment(actor, commitments) == null
                                && !consentBinds(actor, positions))
                        : List.of());
        return new Row(
                id(practice),
                version.path("version").intValue(),
                state,
                text(version, "decisionRule"),
                text(version, "proposedOn"),
                isAgreed(version) ? text(version, "agreedOn") : "",
                review == null ? "" : review.toString(),
                inForce && review != null && review.isBefore(day),
                lists,
                inForce ? committed.size() : 0);
    }

    private String state(JsonNode practice, JsonNode version) {
        if (!isAgreed(version)) {
            return "proposed";
        }
        LocalDate replaced = null;
        for (JsonNode other : practice.path("versions")) {
            if (other.path("version").intValue() > version.path("version").intValue() && isAgreed(other)) {
                replaced = earliest(replaced, date(other, "agreedOn"));
            }
        }
        LocalDate lastDay = optional(version, "expiresOn");
        LocalDate lapsed = lastDay == null ? null : lastDay.plusDays(1);
        LocalDate ended = text(version, "status").equals("ended") ? lapsed : null;
        for (JsonNode review : version.path("reviews")) {
            if (text(review, "outcome").equals("ended")) {
                ended = earliest(ended, date(review, "on"));
            }
        }
        LocalDate gone = earliest(lapsed, ended);
        if (replaced != null && (gone == null || !gone.isBefore(replaced))) {
            return "superseded";
        }
        if (gone != null && !gone.isAfter(day)) {
            return gone.equals(ended) ? "ended" : "lapsed";
        }
        return "in-force";
    }

    private @Nullable LocalDate nextReview(JsonNode version) {
        LocalDate next = optional(version, "reviewOn");
        for (JsonNode review : version.path("reviews")) {
            if (!date(review, "on").isAfter(day)) {
                next = optional(review, "nextReviewOn");
            }
        }
        return next;
    }

    /** What members said of the version after it was agreed; a commitment is to the latest version of its day. */
    private Map<String, Said> commitments(String practice, JsonNode version) {
        Map<String, Said> commitments = new TreeMap<>();
        for (JsonNode said : file.path("commitmentConfirmations")) {
            LocalDate on = date(said, "on");
            Said before = commitments.get(text(said, "byActor"));
            if (text(said, "practiceId").equals(practice)
                    && !on.isAfter(day)
                    && version.equals(latestOn(on, practice))
                    && (before == null || !before.on().isAfter(on))) {
                commitments.put(text(said, "byActor"), new Said(text(said, "byActor"), text(said, "level"), on));
            }
        }
        return commitments;
    }

    private @Nullable JsonNode latestOn(LocalDate on, String practice) {
        JsonNode latest = null;
        for (JsonNode each : file.path("practices")) {
            if (id(each).equals(practice)) {
                for (JsonNode version : each.path("versions")) {
                    LocalDate agreed = optional(version, "agreedOn");
                    latest = agreed != null && !agreed.isAfter(on) ? version : latest;
                }
            }
        }
        return latest;
    }

    private @Nullable Said commitment(JsonNode actor, Map<String, Said> commitments) {
        Said said = commitments.get(id(actor));
        return said != null && binds(actor, said) ? said : null;
    }

    private boolean says(JsonNode actor, Map<String, Said> commitments, String... levels) {
        Said said = commitment(actor, commitments);
        return said != null && List.of(levels).contains(said.stance());
    }

    private boolean consentBinds(JsonNode actor, Map<String, Said> positions) {
        Said said = positions.get(id(actor));
        return said != null && said.stance().equals("consent") && binds(actor, said);
    }

    /** Nothing binds that was said before the stay, or before others took the place of the home organisation. */
    private boolean binds(JsonNode actor, Said said) {
        LocalDate asked = askedOn(actor);
        return !said.on().isBefore(asked == null ? date(actor, "joinedOn") : asked);
    }

    /** Since when the member is asked for whom the seat is held: those who sat there and have not moved since. */
    private @Nullable LocalDate askedOn(JsonNode actor) {
        LocalDate asked = null;
        for (JsonNode succession : file.path("organisationSuccessions")) {
            LocalDate on = date(succession, "on");
            Set<String> from = new TreeSet<>();
            succession.path("from").forEach(each -> from.add(each.stringValue()));
            boolean leftSince = actor.hasNonNull("leftOn");
            if (!on.isAfter(day)
                    && date(actor, "joinedOn").compareTo(on) <= 0
                    && !leftSince
                    && from.contains(homeOn(on, actor))
                    && from.contains(homeOn(LocalDate.MAX, actor))) {
                asked = on;
            }
        }
        return asked;
    }

    private static String homeOn(LocalDate on, JsonNode actor) {
        String home = text(actor, "organisationId");
        JsonNode affiliations = actor.path("affiliations");
        for (int i = 0; i < affiliations.size(); i++) {
            if (i == 0 || !date(affiliations.get(i), "from").isAfter(on)) {
                home = text(affiliations.get(i), "organisationId");
            }
        }
        return home;
    }

    private boolean decides(JsonNode actor, String rule) {
        String group = rule.endsWith("-decides-after-hearing")
                ? rule.substring(0, rule.length() - "-decides-after-hearing".length())
                : "";
        Set<String> roles = rolesOf(actor);
        return hasSay(actor)
                && (group.isEmpty() || roles.contains(group) || roles.contains(group + "-chair"))
                && (!rule.equals("coordinators-decide") || roles.contains("coordinator"));
    }

    private Set<String> rolesOf(JsonNode actor) {
        Set<String> roles = new TreeSet<>();
        actor.path("networkRoles").forEach(role -> roles.add(role.stringValue()));
        for (JsonNode change : actor.path("roleChanges")) {
            if (!date(change, "on").isAfter(day)) {
                change.path("removed").forEach(role -> roles.remove(role.stringValue()));
                change.path("added").forEach(role -> roles.add(role.stringValue()));
            }
        }
        return roles;
    }

    private boolean isThere(JsonNode actor) {
        LocalDate left = optional(actor, "leftOn");
        return !date(actor, "joinedOn").isAfter(day) && (left == null || left.isAfter(day));
    }

    private boolean hasSay(JsonNode actor) {
        return isThere(actor) && actor.path("hasSay").asBoolean(true);
    }

    private boolean isAgreed(JsonNode version) {
        LocalDate agreed = optional(version, "agreedOn");
        return agreed != null && !agreed.isAfter(day);
    }

    private List<String> actors(Predicate<JsonNode> wanted) {
        return StreamSupport.stream(file.path("actors").spliterator(), false)
                .filter(wanted)
                .map(AgreementsInFile::id)
                .sorted()
                .toList();
    }

    private static List<String> who(Map<String, Said> positions, String stance) {
        return positions.values().stream()
                .filter(stand -> stand.stance().equals(stance))
                .map(Said::actor)
                .toList();
    }

    static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    private static String id(JsonNode node) {
        return text(node, "id");
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(text(node, field));
    }

    static @Nullable LocalDate optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? date(node, field) : null;
    }
}
