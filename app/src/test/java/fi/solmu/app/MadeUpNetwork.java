package fi.solmu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of a network that nobody has thought out: members come and go, practices are proposed, objected to, agreed, reviewed and over. */
final class MadeUpNetwork {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 1);
    private static final LocalDate SPLIT = LocalDate.of(2022, 9, 1);
    private static final List<String> RULES = List.of(
            "consent",
            "consensus",
            "simple-majority",
            "absolute-majority",
            "two-thirds-majority",
            "steering-group-decides-after-hearing",
            "coordinators-decide");
    private static final List<String> KEYS =
            List.of("own-heading", "decision-making", "roles", "meetings-encounters", "funding-resourcing", "openness");

    private record Seat(
            String id, LocalDate joined, @Nullable LocalDate left) {

        boolean thereOn(LocalDate day) {
            return !joined.isAfter(day) && (left == null || left.isAfter(day));
        }

        boolean goneOn(LocalDate day) {
            return left != null && !left.isAfter(day);
        }
    }

    private final Random random;
    private final ObjectNode file = JsonMapper.shared().createObjectNode();
    private final List<Seat> seats = new ArrayList<>();

    private MadeUpNetwork(long seed) {
        this.random = new Random(seed);
    }

    static ObjectNode of(long seed) {
        MadeUpNetwork network = new MadeUpNetwork(seed);
        network.begin(seed);
        network.organisations();
        network.actors();
        network.practices();
        return network.file;
    }

    private void begin(long seed) {
        file.put("schema", "solmu-network/1");
        ObjectNode network = file.putObject("network");
        network.put("id", "made-up-" + seed);
        network.putObject("name").put("fi", "Keksitty verkosto " + seed);
        network.put("initiatedOn", FOUNDED.toString());
        network.put("foundedOn", FOUNDED.toString());
        network.put("purpose", "Tarkoitus");
        network.putArray("languages").add("fi");
        network.putArray("goalTypes").add("phenomenon");
    }

    private void organisations() {
        ArrayNode organisations = file.putArray("organisations");
        for (String id : List.of("o1", "o2", "o3", "o4", "o5")) {
            ObjectNode organisation = organisations.addObject();
            organisation.put("id", id);
            organisation.put("name", "Järjestö " + id);
            if (id.compareTo("o3") > 0) {
                organisation.put("startedOn", SPLIT.toString());
            }
        }
        ObjectNode split = file.putArray("organisationSuccessions").addObject();
        split.put("on", SPLIT.toString());
        split.put("kind", "split");
        split.putArray("from").add("o1");
        split.putArray("to").add("o4").add("o5");
        split.put("because", "Jaettiin");
    }

    private void actors() {
        ArrayNode actors = file.putArray("actors");
        int many = 8 + random.nextInt(10);
        for (int i = 1; i <= many; i++) {
            LocalDate joined = i <= 4 ? FOUNDED : FOUNDED.plusDays(random.nextInt(900));
            LocalDate left = i > 1 && random.nextInt(3) == 0 ? joined.plusDays(1 + random.nextInt(900)) : null;
            Seat seat = new Seat("m%02d".formatted(i), joined, left);
            seats.add(seat);
            ObjectNode actor = actors.addObject();
            actor.put("id", seat.id());
            actor.put("role", "Tehtävä " + i);
            actor.put("joinedOn", joined.toString());
            if (left != null) {
                actor.put("leftOn", left.toString());
            }
            if (random.nextInt(6) == 0) {
                actor.put("hasSay", false);
            }
            organisation(actor, seat);
            roles(actor, seat, i);
        }
    }

    private void organisation(ObjectNode actor, Seat seat) {
        if (!seat.joined().isBefore(SPLIT)) {
            actor.put("organisationId", random.nextBoolean() ? "o4" : "o2");
        } else if (seat.thereOn(SPLIT) && random.nextInt(3) == 0) {
            actor.put("organisationId", "o4");
            ArrayNode affiliations = actor.putArray("affiliations");
            affiliations
                    .addObject()
                    .put("organisationId", "o1")
                    .put("from", seat.joined().toString())
                    .put("to", SPLIT.minusDays(1).toString());
            affiliations.addObject().put("organisationId", "o4").put("from", SPLIT.toString());
        } else {
            actor.put("organisationId", "o" + (1 + random.nextInt(3)));
        }
    }

    private void roles(ObjectNode actor, Seat seat, int number) {
        ArrayNode roles = actor.putArray("networkRoles");
        boolean steers = random.nextInt(3) == 0;
        if (number == 1) {
            roles.add("coordinator");
        }
        if (steers) {
            roles.add(random.nextInt(4) == 0 ? "steering-group-chair" : "steering-group");
        }
        LocalDate change = seat.joined().plusDays(1 + random.nextInt(400));
        if (seat.thereOn(change) && random.nextInt(3) == 0) {
            ObjectNode changed = actor.putArray("roleChanges").addObject();
            changed.put("on", change.toString());
            changed.putArray("removed");
            changed.putArray("added");
            if (steers) {
                changed.withArray("removed").add(roles.get(roles.size() - 1));
            } else {
                changed.withArray("added").add("steering-group");
            }
        }
    }

    private void practices() {
        ArrayNode practices = file.putArray("practices");
        ArrayNode commitments = file.putArray("commitmentConfirmations");
        for (int i = 0; i < KEYS.size(); i++) {
            ObjectNode practice = practices.addObject();
            practice.put("id", "p%02d".formatted(i + 1));
            practice.put("key", KEYS.get(i));
            practice.put("title", "Käytäntö " + i);
            practice.put("order", i + 1);
            practice.put(
                    "owner",
                    any(seats.stream().filter(seat -> seat.left() == null).toList())
                            .id());
            versions(practice, practice.putArray("versions"), commitments);
        }
    }

    private void versions(ObjectNode practice, ArrayNode versions, ArrayNode commitments) {
        LocalDate day = FOUNDED.plusDays(random.nextInt(200));
        int many = random.nextInt(5);
        for (int number = 1; number <= many; number++) {
            LocalDate proposed = day;
            boolean open = number == many && random.nextInt(3) == 0;
            LocalDate agreed = open ? null : proposed.plusDays(random.nextInt(40));
            day = (agreed == null ? proposed : agreed).plusDays(30 + random.nextInt(300));
            LocalDate replaced = number == many ? null : day;
            ObjectNode version = versions.addObject();
            version.put("version", number);
            version.put("text", "Teksti " + number);
            version.put("proposedOn", proposed.toString());
            version.put("proposedBy", any(seats).id());
            version.put("decisionRule", any(RULES));
            version.put("status", open ? "proposed" : replaced == null ? "in-force" : "superseded");
            said(version, proposed, agreed == null ? proposed.plusDays(60) : agreed);
            if (agreed != null) {
                version.put("agreedOn", agreed.toString());
                ageing(practice.path("id").stringValue(), version, agreed, replaced, commitments);
            }
        }
    }

    private void said(ObjectNode version, LocalDate from, LocalDate to) {
        ArrayNode responses = version.putArray("responses");
        ArrayNode objections = version.putArray("objectionsRaised");
        for (Seat seat : seats) {
            LocalDate on = between(from, to);
            LocalDate later = between(on, to);
            if (seat.goneOn(later) || random.nextInt(5) == 0) {
                continue;
            }
            switch (random.nextInt(12)) {
                case 0 -> objection(objections, seat, on, "Lisättiin rajaus");
                case 1 -> {
                    objection(objections, seat, on, null);
                    response(responses, seat, "objection", on);
                }
                case 2 -> {
                    objection(objections, seat, on, "Lisättiin kattohinta");
                    response(responses, seat, "consent", later);
                }
                case 3 -> {
                    objection(objections, seat, on, null);
                    response(responses, seat, "stand-aside", later);
                }
                case 4 -> {
                    objection(objections, seat, on, null);
                    response(responses, seat, "consent", later).put("afterAmendment", "Kierros on pidempi");
                }
                case 5 -> response(responses, seat, "objection", on);
                case 6 -> response(responses, seat, "absent", on);
                case 7 -> response(responses, seat, "heard", on);
                case 8 -> {
                    response(responses, seat, "no-response", on);
                    response(responses, seat, "consent", later);
                }
                default -> response(responses, seat, "consent", on);
            }
        }
    }

    private static void objection(ArrayNode objections, Seat seat, LocalDate on, @Nullable String resolvedBy) {
        objections
                .addObject()
                .put("actorId", seat.id())
                .put("on", on.toString())
                .put("reason", "Ei sovi meille")
                .put("resolvedBy", resolvedBy);
    }

    private static ObjectNode response(ArrayNode responses, Seat seat, String stance, LocalDate on) {
        return responses
                .addObject()
                .put("actorId", seat.id())
                .put("stance", stance)
                .put("on", on.toString())
                .put("reason", "Siksi");
    }

    private void ageing(
            String practice,
            ObjectNode version,
            LocalDate agreed,
            @Nullable LocalDate replaced,
            ArrayNode commitments) {
        LocalDate holdsUntil = replaced == null ? agreed.plusDays(500) : replaced;
        if (random.nextInt(4) > 0) {
            version.put("reviewOn", agreed.plusDays(100 + random.nextInt(300)).toString());
        }
        if (random.nextInt(3) == 0) {
            LocalDate lastDay = agreed.plusDays(20 + random.nextInt(400));
            version.put("expiresOn", lastDay.toString());
            if (lastDay.isBefore(holdsUntil)) {
                holdsUntil = lastDay;
                version.put("status", random.nextBoolean() ? "lapsed" : "ended");
            }
        }
        ArrayNode reviews = version.putArray("reviews");
        LocalDate last = agreed;
        for (String outcome : List.of("kept", "revised", "ended")) {
            LocalDate on = last.plusDays(10 + random.nextInt(100));
            if (on.isBefore(holdsUntil) && random.nextInt(3) == 0) {
                ObjectNode review = reviews.addObject();
                review.put("on", on.toString());
                review.put("outcome", outcome);
                if (!outcome.equals("ended") && random.nextBoolean()) {
                    review.put("nextReviewOn", on.plusDays(200).toString());
                }
                if (outcome.equals("ended")) {
                    version.put("status", "ended");
                    version.putNull("expiresOn");
                    holdsUntil = on;
                }
                last = on;
            }
        }
        for (Seat seat : seats) {
            LocalDate on = agreed.plusDays(1 + random.nextInt(300));
            if (on.isBefore(holdsUntil) && seat.thereOn(on) && random.nextInt(3) == 0) {
                commitments
                        .addObject()
                        .put("practiceId", practice)
                        .put("byActor", seat.id())
                        .put("level", any(List.of("full", "partial", "not-yet")))
                        .put("on", on.toString())
                        .put("because", "Luettiin");
            }
        }
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        return from.plusDays(random.nextInt(days + 1));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
