package fi.solmu.command.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that somebody is reminded of on a day in one mail, of whichever networks and seats it is. */
record Digest(List<Letter> letters) {

    Digest {
        letters = List.copyOf(letters);
    }

    /** The same for the same letters, so that a mail that goes out twice is seen to be the same. */
    UUID id() {
        String all =
                letters.stream().map(letter -> letter.id().toString()).sorted().collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    Letter first() {
        return letters.getFirst();
    }

    String heading() {
        return letters.size() == 1
                ? first().heading()
                : phrases()
                        .say(
                                "reminders.heading-of-several",
                                "when",
                                phrases()
                                        .day(first().madeAt()
                                                .atZone(first().zone())
                                                .toLocalDate()));
    }

    /** @param ending the address under which the reminders are ended, if Solmu's own address is known */
    String body(@Nullable String ending) {
        List<String> parts = new ArrayList<>();
        letters.forEach(letter -> parts.add(letter.body()));
        parts.add(
                ending == null
                        ? phrases().say("reminders.end-there")
                        : phrases().say("reminders.end", "address", ending));
        return String.join("\n", parts) + "\n";
    }

    private Phrases phrases() {
        return Phrases.in(first().language());
    }
}
