package fi.solmu.eventstore;

import fi.solmu.kernel.Identifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.Tag;

/** How a tag is written in the record: {@code member:<uuid>}. */
final class TagText {

    private TagText() {}

    static String of(Identifier subject) {
        return subject.kind() + ":" + subject.value();
    }

    static String of(Tag tag) {
        return tag.key() + ":" + tag.value();
    }

    /** Sorted, so that the same tags always give the same bytes. */
    static List<String> of(Collection<Tag> tags) {
        return tags.stream().map(TagText::of).sorted().toList();
    }

    static Set<Tag> parse(String[] texts) {
        return Arrays.stream(texts).map(TagText::parse).collect(Collectors.toUnmodifiableSet());
    }

    private static Tag parse(String text) {
        int colon = text.indexOf(':');
        return Tag.of(text.substring(0, colon), text.substring(colon + 1));
    }
}
