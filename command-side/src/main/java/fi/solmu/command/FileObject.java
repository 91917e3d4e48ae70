package fi.solmu.command;

import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/**
 * One object of a network's file. What can't be read becomes a fault with its place; what nobody reads is counted as not taken.
 *
 * <p>A reader asks for a required value and gets a stand-in when it is faulty; nothing is decided from a file with faults.
 */
public final class FileObject {

    private final NetworkFile file;
    private final String pointer;
    private final String path;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    FileObject(NetworkFile file, String pointer, String path, JsonNode node) {
        this.file = file;
        this.pointer = pointer;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            file.fault(pointer, "An object is expected here.");
        }
    }

    /** Its place in the file as a JSON pointer. */
    public String pointer() {
        return pointer;
    }

    public String pointerTo(String field) {
        return pointer + "/" + field;
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** Says that the field was understood although its value is not needed. */
    public void understood(String field) {
        read.add(field);
    }

    /** Says that the field was read and yet can't be taken in; it is counted as if nobody had read it. */
    public void notTaken(String field) {
        read.remove(field);
    }

    public String string(String field) {
        String value = optionalString(field);
        return value == null ? missing(field, "") : value;
    }

    public @Nullable String optionalString(String field) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            return fault(field, "A text that is not empty is expected here.", null);
        }
        return value.stringValue();
    }

    public LocalDate date(String field) {
        LocalDate value = optionalDate(field);
        return value == null ? missing(field, DayReader.EARLIEST) : value;
    }

    public @Nullable LocalDate optionalDate(String field) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.isString() ? value.stringValue() : "");
            return DayReader.isOutOfBounds(date)
                    ? fault(field, date + " is out of all bounds.", DayReader.EARLIEST)
                    : date;
        } catch (DateTimeException broken) {
            return fault(field, value + " is not a day; an example is 2024-02-07.", DayReader.EARLIEST);
        }
    }

    public @Nullable Integer optionalInteger(String field) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        return value.isIntegralNumber() && value.canConvertToInt()
                ? Integer.valueOf(value.intValue())
                : fault(field, "A whole number is expected here.", null);
    }

    public @Nullable BigDecimal optionalNumber(String field) {
        JsonNode value = get(field);
        if (value == null) {
            return null;
        }
        return value.isNumber() && isOfSensibleSize(value.decimalValue())
                ? value.decimalValue()
                : fault(field, "A number of sensible size is expected here.", null);
    }

    /** Written out it would fill a page: nothing that anybody measured. */
    private static boolean isOfSensibleSize(BigDecimal number) {
        return number.precision() <= 30 && Math.abs(number.scale()) <= 30;
    }

    /** The fields that are objects, and those that are numbers, in the order of the file. */
    public List<String> fieldsOfKind(JsonNodeType kind) {
        return node.properties().stream()
                .filter(field -> field.getValue().getNodeType() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean flag(String field, boolean otherwise) {
        JsonNode value = get(field);
        if (value == null) {
            return otherwise;
        }
        return value.isBoolean() ? value.booleanValue() : fault(field, "true or false is expected here.", otherwise);
    }

    /** Texts by language, or a plain text in the network's first language. */
    public LocalText text(String field) {
        Map<String, String> texts = texts(field);
        return new LocalText(texts.isEmpty() ? Map.of(file.language(), missing(field, "?")) : texts);
    }

    public @Nullable Wording wording(String field) {
        Map<String, String> texts = texts(field);
        return texts.isEmpty() ? null : wording(texts);
    }

    /** A list of texts, each by language or plain. */
    public List<Wording> wordings(String field) {
        List<Wording> wordings = new ArrayList<>();
        JsonNode value = array(field);
        for (int i = 0; i < value.size(); i++) {
            Map<String, String> texts = texts(value.get(i), pointerTo(field) + "/" + i);
            wordings.add(wording(texts.isEmpty() ? Map.of(file.language(), "?") : texts));
        }
        return wordings;
    }

    private Wording wording(Map<String, String> texts) {
        String ofRecord = texts.containsKey(file.language())
                ? file.language()
                : texts.keySet().iterator().next();
        return new Wording(ofRecord, texts, null);
    }

    public <E extends Enum<E>> E value(String field, Class<E> values) {
        String given = string(field);
        for (E value : values.getEnumConstants()) {
            if (value.name().replace('_', '-').equalsIgnoreCase(given)) {
                return value;
            }
        }
        return fault(field, "'" + given + "' is not known here.", values.getEnumConstants()[0]);
    }

    public List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        JsonNode value = array(field);
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isString() && !item.stringValue().isBlank()) {
                strings.add(item.stringValue());
            } else {
                file.fault(pointerTo(field) + "/" + i, "A text that is not empty is expected here.");
            }
        }
        return strings;
    }

    public List<Integer> integers(String field) {
        List<Integer> integers = new ArrayList<>();
        JsonNode value = array(field);
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isIntegralNumber() && item.canConvertToInt()) {
                integers.add(item.intValue());
            } else {
                file.fault(pointerTo(field) + "/" + i, "A whole number is expected here.");
            }
        }
        return integers;
    }

    public List<LocalDate> dates(String field) {
        List<LocalDate> dates = new ArrayList<>();
        JsonNode value = array(field);
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            try {
                dates.add(LocalDate.parse(item.isString() ? item.stringValue() : ""));
            } catch (DateTimeException broken) {
                file.fault(pointerTo(field) + "/" + i, item + " is not a day; an example is 2024-02-07.");
            }
        }
        return dates;
    }

    public List<FileObject> objects(String field) {
        List<FileObject> objects = new ArrayList<>();
        JsonNode value = array(field);
        for (int i = 0; i < value.size(); i++) {
            objects.add(file.object(
                    pointerTo(field) + "/" + i, (path.isEmpty() ? "" : path + ".") + field + "[]", value.get(i)));
        }
        return objects;
    }

    public FileObject object(String field) {
        JsonNode value = get(field);
        return file.object(
                pointerTo(field), (path.isEmpty() ? "" : path + ".") + field, value == null ? node.path(field) : value);
    }

    /** The identifier that a name of the file stands for. */
    public <I> @Nullable I reference(String field, Set<String> known, Function<String, I> identifier) {
        String name = optionalString(field);
        if (name == null) {
            return null;
        }
        if (!known.contains(name)) {
            file.fault(pointerTo(field), "Nothing in this file is called '" + name + "'.");
        }
        return identifier.apply(name);
    }

    private Map<String, String> texts(String field) {
        JsonNode value = get(field);
        return value == null ? Map.of() : texts(value, pointerTo(field));
    }

    private Map<String, String> texts(JsonNode value, String place) {
        Map<String, String> texts = new TreeMap<>();
        if (value.isString() && !value.stringValue().isBlank()) {
            texts.put(file.language(), value.stringValue());
        } else if (value.isObject() && !value.isEmpty()) {
            value.properties().forEach(text -> {
                if (text.getValue().isString() && !text.getValue().stringValue().isBlank()) {
                    texts.put(text.getKey(), text.getValue().stringValue());
                } else {
                    file.fault(place + "/" + text.getKey(), "A text that is not empty is expected here.");
                }
            });
        } else {
            file.fault(place, "A text, or texts by language, are expected here.");
            texts.put(file.language(), "?");
        }
        return texts;
    }

    private JsonNode array(String field) {
        JsonNode value = get(field);
        if (value != null && !value.isArray()) {
            file.fault(pointerTo(field), "A list is expected here.");
        }
        return value != null && value.isArray() ? value : node.path(field).path("none");
    }

    private @Nullable JsonNode get(String field) {
        read.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private <T> T missing(String field, T standIn) {
        file.fault(pointerTo(field), "This is missing.");
        return standIn;
    }

    private <T extends @Nullable Object> T fault(String field, String detail, T standIn) {
        file.fault(pointerTo(field), detail);
        return standIn;
    }

    /** What nobody has read, as dotted path to the value. */
    void forEachUnread(BiConsumer<String, JsonNode> unread) {
        node.properties().forEach(field -> {
            if (!read.contains(field.getKey())) {
                unread.accept((path.isEmpty() ? "" : path + ".") + field.getKey(), field.getValue());
            }
        });
    }
}
