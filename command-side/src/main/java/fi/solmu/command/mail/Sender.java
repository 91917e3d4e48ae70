package fi.solmu.command.mail;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import fi.solmu.kernel.network.NetworkEvent.NetworkRenamed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The network that writes.
 *
 * @param language the first of its languages in which letters can be written
 * @param closed whether it is at an end
 */
record Sender(NetworkId id, Map<String, String> name, String language, ZoneId zone, boolean closed) {

    /** As all that is on record leaves it. */
    static Optional<Sender> of(NetworkId network, RecordReader record) {
        Chronicle<NetworkEvent> chronicle = new Chronicle<>();
        for (RecordedEvent each : record.about(List.of(network), Set.of(NetworkEvent.class), Long.MAX_VALUE)
                .getOrDefault(network, List.of())) {
            if (each.event() instanceof NetworkEvent event) {
                chronicle.add(each.id(), event);
            }
        }
        Sender sender = null;
        for (Chronicle.Entry<NetworkEvent> entry : chronicle.entries()) {
            if (entry.event() instanceof NetworkInitiated initiated) {
                sender = new Sender(
                        network,
                        initiated.name().texts(),
                        initiated.languages().stream()
                                .filter(Phrases.LANGUAGES::contains)
                                .findFirst()
                                .orElse(Phrases.LANGUAGES.getFirst()),
                        ZoneId.of(initiated.timeZone()),
                        false);
            } else if (entry.event() instanceof NetworkRenamed renamed && sender != null) {
                sender = new Sender(network, renamed.name().texts(), sender.language(), sender.zone(), sender.closed());
            } else if (entry.event() instanceof NetworkClosed && sender != null) {
                sender = new Sender(network, sender.name(), sender.language(), sender.zone(), true);
            }
        }
        return Optional.ofNullable(sender);
    }

    /** What the reader of letters in the network's language reads of a text. */
    String pick(Map<String, String> texts) {
        return pick(texts, language);
    }

    static String pick(Map<String, String> texts, String language) {
        String own = texts.get(language);
        return own == null ? texts.values().iterator().next() : own;
    }
}
