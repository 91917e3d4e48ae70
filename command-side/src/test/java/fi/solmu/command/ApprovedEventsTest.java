package fi.solmu.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.EventTypes;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Silence;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.kernel.calendar.WeekendShift;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stored events are for ever: each type and version has an approved JSON, one with every component and one with only those that
 * must be there. What is written may not drift from it, and it must be readable for ever.
 *
 * <p>A new event gets its files when the tests run with {@code -Dapprove=true}; an approved file is never changed. An event that gets
 * one more optional component gets one more file, called as the first one with {@code .2}, {@code .3} … at its end.
 */
class ApprovedEventsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 7);

    private static final LocalText NAME = new LocalText(Map.of("fi", "Rehtori", "sv", "Rektor"));
    private static final Wording REASON =
            new Wording("fi", Map.of("fi", "Syy", "sv", "Orsak"), identifierOf(MemberId.class));

    private static final EventTypes TYPES = EventTypes.of(Vocabulary.EVENTS);
    private static final JsonMapper JSON = EventJson.mapper();
    private static final Path APPROVED = Path.of("src/test/resources/approved");

    static Stream<Class<? extends Event>> events() {
        return TYPES.namesOf(Set.copyOf(Vocabulary.EVENTS)).stream().sorted().map(TYPES::classOf);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsStoredAsApproved(Class<? extends Event> type) throws Exception {
        assertApproved(type, "", full(type));
        assertApproved(type, ".least", least(type));
    }

    /** Those also that were approved before a component came. */
    @Test
    void everyApprovedEventIsStillReadAndWouldBeWrittenAlike() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files).allSatisfy(file -> {
                String name = file.getFileName().toString().replaceAll("\\.v\\d+(\\.least|\\.\\d+)?\\.json$", "");
                Object read = JSON.readValue(Files.readString(file), TYPES.classOf(name));
                assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(read) + "\n")
                        .isEqualTo(Files.readString(file));
            });
        }
    }

    /** The samples show one value of each kind; a renamed one would leave stored events that nobody can read. */
    @Test
    void everyValueIsStoredAsApproved() throws IOException {
        Path file = APPROVED.resolveSibling("approved-values.json");
        SortedMap<String, List<?>> values = new TreeMap<>();
        for (Class<? extends Event> type : events().toList()) {
            collect(type, values);
        }
        String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values) + "\n";
        if (Boolean.getBoolean("approve")) {
            assertNothingIsGone(file, JSON.readTree(written));
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    private static void assertNothingIsGone(Path file, JsonNode now) throws IOException {
        JsonNode approved = Files.exists(file) ? JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
        approved.properties()
                .forEach(values -> assertThat(now.path(values.getKey()))
                        .as(values.getKey())
                        .containsAll(values.getValue()));
    }

    private static void collect(Class<?> type, SortedMap<String, List<?>> values) {
        if (type.isEnum()) {
            values.put(type.getName().replace("fi.solmu.kernel.", ""), List.of(type.getEnumConstants()));
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(component.getType(), values);
                if (component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item) {
                    collect(item, values);
                }
            }
        }
    }

    private static void assertApproved(Class<? extends Event> type, String suffix, Event event) throws IOException {
        var stored = TYPES.typeOf(type);
        Path file = newest(stored.name() + ".v" + stored.version(), suffix);
        String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
        if (!Files.exists(file) && Boolean.getBoolean("approve")) {
            Files.writeString(file, written);
        }
        assertThat(file).as("approve it with -Dapprove=true").exists();
        assertThat(written).isEqualTo(Files.readString(file));
        assertThat((Object) JSON.readValue(Files.readString(file), type)).isEqualTo(event);
    }

    private static Path newest(String stored, String suffix) {
        Path file = APPROVED.resolve(stored + suffix + ".json");
        for (int form = 2; Files.exists(APPROVED.resolve(stored + suffix + "." + form + ".json")); form++) {
            file = APPROVED.resolve(stored + suffix + "." + form + ".json");
        }
        return file;
    }

    private static Event full(Class<? extends Event> type) throws ReflectiveOperationException {
        return event(type, true);
    }

    private static Event least(Class<? extends Event> type) throws ReflectiveOperationException {
        return event(type, false);
    }

    private static Event event(Class<? extends Event> type, boolean optional) throws ReflectiveOperationException {
        return (Event) build(type, optional);
    }

    private static Object record(Class<?> type, boolean optional) {
        try {
            return build(type, optional);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object build(Class<?> type, boolean optional) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean nullable = Arrays.stream(components[i].getAnnotatedType().getAnnotations())
                    .anyMatch(annotation ->
                            annotation.annotationType().getSimpleName().equals("Nullable"));
            values[i] = nullable && !optional ? null : value(components[i], optional);
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(RecordComponent component, boolean full) {
        Class<?> type = component.getType();
        if (Identifier.class.isAssignableFrom(type)) {
            return identifier(type);
        }
        if (type == List.class) {
            return full ? List.of(item(component)) : List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> component.getName().equals("timeZone") ? "Europe/Helsinki" : component.getName();
            case "LocalDate" -> FIRST_DAY;
            case "LocalText" -> NAME;
            case "Wording" -> full ? REASON : Wording.of("fi", "Syy");
            case "BigDecimal" -> new BigDecimal("2.50");
            case "boolean" -> full;
            case "int", "Integer" -> 6;
            case "DecisionRule" -> rule(full);
            case "Terms" ->
                full ? new Terms(FIRST_DAY, FIRST_DAY.plusYears(1), FIRST_DAY.plusYears(2), 30) : Terms.OPEN;
            case "Tally" -> new Tally(9, 1, 2, 3, 4, 5, 6, 7, 8);
            case "Schedule" -> schedule(full);
            case "Slot" -> full ? slot("09:00", "10:30") : slot(null, null);
            case "EntryDetails" -> details(full);
            case "LocalTime" -> LocalTime.of(9, 30);
            default -> {
                if (!type.isRecord()) {
                    throw new IllegalStateException("no sample of a " + type + " yet");
                }
                yield record(type, full);
            }
        };
    }

    private static DecisionRule rule(boolean full) {
        return full
                ? new DecisionRule(
                        DecisionMethod.GROUP_AFTER_HEARING,
                        "steering-group",
                        new Quorum(CountedBy.ORGANISATIONS, 3, null),
                        Silence.ASSENT,
                        true)
                : DecisionRule.by(DecisionMethod.CONSENT);
    }

    private static Schedule schedule(boolean full) {
        LocalDate day = LocalDate.of(2026, 1, 7);
        return full
                ? new Schedule(
                        day,
                        day,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 30),
                        "Europe/Helsinki",
                        "FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261202T075959Z",
                        List.of(LocalDate.of(2026, 7, 1)))
                : new Schedule(day, day, null, null, null, null, List.of());
    }

    private static Slot slot(@Nullable String from, @Nullable String to) {
        return new Slot(
                LocalDate.of(2026, 4, 15),
                LocalDate.of(2026, 4, 16),
                from == null ? null : LocalTime.parse(from),
                to == null ? null : LocalTime.parse(to));
    }

    private static EntryDetails details(boolean full) {
        LocalText title = new LocalText(Map.of("fi", "Verkostotapaaminen", "sv", "Nätverksträff"));
        return full
                ? new EntryDetails(
                        title,
                        LearningForm.FACILITATION,
                        LocalText.of("fi", "Savikaupunki"),
                        List.of(45, 14),
                        WeekendShift.PREVIOUS_WORKING_DAY)
                : new EntryDetails(title, null, null, List.of(), WeekendShift.NONE);
    }

    private static Object item(RecordComponent component) {
        Type of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (of == LocalText.class) {
            return NAME;
        }
        if (of == Wording.class) {
            return REASON;
        }
        if (of == Integer.class) {
            return 6;
        }
        if (of instanceof Class<?> element && element.isRecord() && !Identifier.class.isAssignableFrom(element)) {
            return record(element, true);
        }
        String item = component.getGenericType().getTypeName();
        if (item.contains(Shortfall.class.getName())) {
            return Shortfall.QUORUM_NOT_REACHED;
        }
        return Stream.<Class<?>>of(
                        OrganisationId.class, MemberId.class, PersonId.class, AgendaItemId.class, PromiseId.class)
                .filter(type -> item.contains(type.getName()))
                .findFirst()
                .map(ApprovedEventsTest::identifier)
                .orElse("core-group");
    }

    private static Object identifier(Class<?> type) {
        return identifierOf(type.asSubclass(Identifier.class));
    }

    private static <I extends Identifier> I identifierOf(Class<I> type) {
        String digit = Integer.toHexString(1
                + List.of(
                                NetworkId.class,
                                MemberId.class,
                                OrganisationId.class,
                                PersonId.class,
                                AccountId.class,
                                EntryId.class,
                                AgreementId.class,
                                ProposalId.class,
                                ObjectionId.class)
                        .indexOf(type));
        try {
            return type.getDeclaredConstructor(UUID.class)
                    .newInstance(UUID.fromString("00000000-0000-4000-8000-00000000000" + digit));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
