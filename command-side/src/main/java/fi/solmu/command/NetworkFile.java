package fi.solmu.command;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.ActionId;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.IndicatorId;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RingId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A network in one file, format {@code solmu-network/1}, being read into the wishes that would bring it about. */
public final class NetworkFile {

    /** What one capability takes from a file. */
    public interface Part {

        void read(NetworkFile file);
    }

    /**
     * One wish that follows from the file.
     *
     * @param on the day on which it happened
     * @param rank its place among the happenings of one day
     * @param pointer the place in the file that it follows from
     */
    public record Step(LocalDate on, int rank, String pointer, Object command) {}

    /** Where a network is whose file does not say. */
    public static final String DEFAULT_ZONE = "Europe/Helsinki";

    /** Says the same as the rest of the file, or tells how to read it. */
    private static final Set<String> NOT_FACTS = Set.of("schema", "disclaimer", "scales", "timeline");

    private final FileObject root;
    private final NetworkId network;
    private final String language;
    private final Map<String, FileObject> objects = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    /** Begins to read a file in the name of the account that will keep the record. */
    public static NetworkFile of(JsonNode content, AccountId owner) {
        return new NetworkFile(content, owner);
    }

    private NetworkFile(JsonNode content, AccountId owner) {
        JsonNode first = content.path("network").path("languages").path(0);
        language = first.isString() && !first.stringValue().isBlank() ? first.stringValue() : "fi";
        root = object("", "", content);
        if (!"solmu-network/1".equals(content.path("schema").asString(""))) {
            fault("/schema", "The format is expected to be solmu-network/1.");
        }
        NOT_FACTS.forEach(root::understood);
        network = new NetworkId(
                uuid(owner + "/" + content.path("network").path("id").asString("")));
    }

    public FileObject root() {
        return root;
    }

    /** The network that the file will become: the same one for the same owner and file, whenever it is taken in. */
    public NetworkId network() {
        return network;
    }

    /** The network's first language. */
    public String language() {
        return language;
    }

    public OrganisationId organisation(String ref) {
        return new OrganisationId(uuid(network + "/organisations/" + ref));
    }

    public MemberId member(String ref) {
        return new MemberId(uuid(network + "/actors/" + ref));
    }

    public AgreementId agreement(String ref) {
        return new AgreementId(uuid(network + "/agreements/" + ref));
    }

    public ProposalId proposal(String agreementRef, int version) {
        return new ProposalId(uuid(network + "/agreements/" + agreementRef + "/versions/" + version));
    }

    public RingId ring(String ref) {
        return new RingId(uuid(network + "/calendar/rings/" + ref));
    }

    public CalendarEntryId calendarEntry(String ref) {
        return new CalendarEntryId(uuid(network + "/calendar/entries/" + ref));
    }

    /** An objection, by the place in the file that tells of it. */
    public ObjectionId objection(String pointer) {
        return new ObjectionId(uuid(network + pointer));
    }

    public MeetingId meeting(String ref) {
        return new MeetingId(uuid(network + "/meetings/" + ref));
    }

    /** An item of an agenda, by the place in the file that tells of it. */
    public AgendaItemId agendaItem(String pointer) {
        return new AgendaItemId(uuid(network + pointer));
    }

    /** An outcome of a meeting, by the place in the file that tells of it. */
    public OutcomeId outcome(String pointer) {
        return new OutcomeId(uuid(network + pointer));
    }

    /** A promise, by the place in the file that tells of it. */
    public PromiseId promise(String pointer) {
        return new PromiseId(uuid(network + pointer));
    }

    /** A cycle, by the place in the file that tells of it. */
    public CycleId cycle(String pointer) {
        return new CycleId(uuid(network + pointer));
    }

    /** An item of a checklist, by the place in the file that tells of it. */
    public ChecklistItemId checklistItem(String pointer) {
        return new ChecklistItemId(uuid(network + pointer));
    }

    public EvaluationId evaluation(String ref) {
        return new EvaluationId(uuid(network + "/evaluations/" + ref));
    }

    /** Something to be done, by the place in the file that tells of it. */
    public ActionId action(String pointer) {
        return new ActionId(uuid(network + pointer));
    }

    public IndicatorId indicator(String key) {
        return new IndicatorId(uuid(network + "/indicators/" + key));
    }

    /** The names that the objects of a list go by; a name used twice is a fault. */
    public Set<String> refs(List<FileObject> list) {
        Set<String> refs = new HashSet<>();
        for (FileObject object : list) {
            if (!refs.add(object.string("id"))) {
                fault(object.pointerTo("id"), "'" + object.string("id") + "' is used twice.");
            }
        }
        return refs;
    }

    /**
     * What else in the file may rest on the item at a place: {@code /actors/3} is a member, a practice is each of its versions too,
     * and a cycle follows on the one before it.
     */
    public Set<Identifier> thingsAt(String item) {
        FileObject object = objects.get(item);
        if (object == null) {
            return Set.of();
        }
        if (item.startsWith("/cycles/")) {
            return root.objects("cycles").stream()
                    .map(each -> cycle(each.pointer()))
                    .collect(Collectors.toSet());
        }
        String ref = object.string("id");
        return switch (item.substring(0, Math.max(0, item.lastIndexOf('/')))) {
            case "/organisations" -> Set.of(organisation(ref));
            case "/actors" -> Set.of(member(ref));
            case "/calendar/rings" -> Set.of(ring(ref));
            case "/calendar/entries" -> Set.of(calendarEntry(ref));
            case "/meetings" -> Set.of(meeting(ref));
            case "/evaluations" -> Set.of(evaluation(ref));
            case "/practices" -> {
                Set<Identifier> things = new HashSet<>(Set.of(agreement(ref)));
                for (FileObject version : object.objects("versions")) {
                    Integer number = version.optionalInteger("version");
                    things.add(proposal(ref, number == null ? 0 : number));
                }
                yield things;
            }
            default -> Set.of();
        };
    }

    public void add(LocalDate on, int rank, String pointer, Object command) {
        steps.add(new Step(on, rank, pointer, command));
    }

    public void took(String key, int count) {
        taken.put(key, count);
    }

    /** Of several faults at one place the first is told. */
    public void fault(String pointer, String detail) {
        faults.putIfAbsent(pointer, new Fault(pointer, detail));
    }

    public List<Fault> faults() {
        return List.copyOf(faults.values());
    }

    /** The day of the earliest happening that has been read so far. */
    public LocalDate firstDay() {
        return steps.stream().map(Step::on).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The day of the latest happening that has been read so far. */
    public LocalDate lastDay() {
        return steps.stream().map(Step::on).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** In the order in which they happened. */
    public List<Step> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(Step::on).thenComparingInt(Step::rank))
                .toList();
    }

    public Map<String, Integer> taken() {
        return taken;
    }

    /** What no capability has read: by key of the file, how many. */
    public Map<String, Integer> notTaken() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FileObject object : objects.values()) {
            object.forEachUnread((path, value) -> counts.merge(path, object == root ? size(value) : 1, Integer::sum));
        }
        return counts;
    }

    /** Each place is one object, however often it is read. */
    FileObject object(String pointer, String path, JsonNode node) {
        FileObject known = objects.get(pointer);
        if (known == null) {
            known = new FileObject(this, pointer, path, node);
            objects.put(pointer, known);
        }
        return known;
    }

    private static int size(JsonNode value) {
        if (value.isArray()) {
            return value.size();
        }
        int inside = value.values().stream()
                .filter(JsonNode::isArray)
                .mapToInt(JsonNode::size)
                .sum();
        return Math.max(inside, 1);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
