package fi.solmu.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.solmu.eventstore.EventTypes.EventType;
import fi.solmu.kernel.Event;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The text under which events and their metadata are stored, and the way back, older versions included. */
public final class EventJson {

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

    private final EventTypes types;
    private final JsonMapper mapper;
    private final ObjectReader metadataReader;
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventJson(EventTypes types) {
        this.types = types;
        this.mapper = mapper();
        this.metadataReader = mapper.readerFor(METADATA);
    }

    /** A mapper that writes what the record stores: components in declared order, nothing where there is nothing. */
    public static JsonMapper mapper() {
        // Few threads read the record, each many events in a row; a pool that all share costs more than it saves.
        JsonFactory ownBuffers = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build();
        return JsonMapper.builder(ownBuffers)
                .addModule(new KernelModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    public EventTypes types() {
        return types;
    }

    // Through bytes, because only Jackson's byte writer refuses text that UTF-8 can't hold.
    String write(Event event) {
        ObjectWriter writer = writers.computeIfAbsent(event.getClass(), mapper::writerFor);
        return new String(writer.writeValueAsBytes(event), StandardCharsets.UTF_8);
    }

    String write(Map<String, String> metadata) {
        return new String(mapper.writeValueAsBytes(new TreeMap<>(metadata)), StandardCharsets.UTF_8);
    }

    Event read(String name, int version, String json) {
        Class<? extends Event> event = types.classOf(name);
        ObjectReader reader = readers.computeIfAbsent(name, key -> mapper.readerFor(event));
        EventType today = types.typeOf(event);
        if (version == today.version()) {
            return reader.readValue(json);
        }
        return reader.readValue(types.upcast(name, version, (ObjectNode) mapper.readTree(json)));
    }

    Map<String, String> readMetadata(String json) {
        return metadataReader.readValue(json);
    }
}
