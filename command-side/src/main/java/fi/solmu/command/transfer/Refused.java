package fi.solmu.command.transfer;

import fi.solmu.command.NetworkFile;
import fi.solmu.command.NetworkFile.Step;
import fi.solmu.kernel.Identifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which things of a file were refused, and so what can't be decided any more because it rests on one of them. */
final class Refused {

    private static final Pattern LIST_ITEM = Pattern.compile("(?:/[^/]+)+?/\\d+(?=/|$)");

    private final NetworkFile file;
    private final Set<String> items = new HashSet<>();
    private final Set<Identifier> things = new HashSet<>();

    Refused(NetworkFile file) {
        this.file = file;
    }

    void add(Step step) {
        items.add(item(step));
        things.addAll(file.thingsAt(item(step)));
    }

    /** Whether the step tells more of a refused thing, or names one; then its own thing is passed over from here on. */
    boolean concerns(Step step) {
        if (items.isEmpty()) {
            return false;
        }
        if (!items.contains(item(step)) && identifiers(step.command()).anyMatch(things::contains)) {
            add(step);
        }
        return items.contains(item(step));
    }

    /** The list item that a place in the file belongs to: {@code /actors/3} for {@code /actors/3/leftOn}. */
    private static String item(Step step) {
        Matcher item = LIST_ITEM.matcher(step.pointer());
        return item.lookingAt() ? item.group() : step.pointer();
    }

    private static Stream<Identifier> identifiers(Object value) {
        return switch (value) {
            case Identifier identifier -> Stream.of(identifier);
            case List<?> list -> list.stream().flatMap(Refused::identifiers);
            case Record command ->
                Arrays.stream(command.getClass().getRecordComponents())
                        .flatMap(component -> Stream.ofNullable(read(component, command)))
                        .flatMap(Refused::identifiers);
            default -> Stream.empty();
        };
    }

    private static @Nullable Object read(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
