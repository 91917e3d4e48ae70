package fi.solmu.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.solmu.command.Actor;
import fi.solmu.command.BadInput;
import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.Fault;
import fi.solmu.command.Request;
import fi.solmu.eventstore.EventJson;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.NetworkId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes files in, each in the name of an account of its own, and tells what is on record afterwards or what was wrong with them. */
final class TakenIn {

    private static final JsonMapper JSON = EventJson.mapper();

    private TakenIn() {}

    static ObjectNode example(String key) {
        try (InputStream content =
                Objects.requireNonNull(TakenIn.class.getResourceAsStream("/examples/" + key + ".json"))) {
            return (ObjectNode) JSON.readTree(content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static Intake.Result take(JsonNode file, CommandSideOnTestDatabase side) {
        return take(file, new Actor(AccountId.random(), "token"), side);
    }

    static Intake.Result take(JsonNode file, Actor actor, CommandSideOnTestDatabase side) {
        return side.bean(Intake.class)
                .take(file, actor, new Request(UUID.randomUUID(), false), (stage, done, total) -> {});
    }

    /** The places of the faults for which the file is refused. */
    static List<String> faults(JsonNode file, CommandSideOnTestDatabase side) {
        RecordReader record = side.bean(RecordReader.class);
        long before = record.head();
        BadInput bad = catchThrowableOfType(BadInput.class, () -> take(file, side));
        assertThat(record.head()).as("nothing is written").isEqualTo(before);
        assertThat(bad.faults()).allSatisfy(fault -> assertThat(fault.detail()).isNotBlank());
        return bad.faults().stream().map(Fault::pointer).toList();
    }

    static <E extends Event> List<E> events(NetworkId network, Class<E> events, CommandSideOnTestDatabase side) {
        return side
                .bean(RecordReader.class)
                .about(List.of(network), Set.of(events), Long.MAX_VALUE)
                .getOrDefault(network, List.of())
                .stream()
                .map(RecordedEvent::event)
                .map(events::cast)
                .toList();
    }
}
