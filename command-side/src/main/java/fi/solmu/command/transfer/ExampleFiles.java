package fi.solmu.command.transfer;

import fi.solmu.command.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example networks that come with the product. */
@Component
final class ExampleFiles {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    private final JsonMapper json;

    ExampleFiles(JsonMapper json) {
        this.json = json;
    }

    JsonNode content(String key) {
        ClassPathResource file = new ClassPathResource("examples/" + key + ".json");
        if (!KEY.matcher(key).matches() || !file.exists()) {
            throw BadInput.at("/key", "There is no example called '" + key + "'.");
        }
        try (InputStream content = file.getInputStream()) {
            return json.readTree(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
