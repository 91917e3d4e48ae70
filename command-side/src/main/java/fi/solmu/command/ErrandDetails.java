package fi.solmu.command;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what an errand needs to know as JSON, which a person can read in the table. */
final class ErrandDetails implements Serializer {

    private final JsonMapper json;

    ErrandDetails(JsonMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(@Nullable Object details) {
        return json.writeValueAsBytes(details);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] details) {
        return json.readValue(details, type);
    }
}
