package fi.solmu.app;

import fi.solmu.kernel.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists the example networks that come with the product. */
@RestController
final class ExamplesController {

    record Examples(List<Example> examples) {}

    /** An example by the name of its file. */
    record Example(String key, LocalText name) {}

    private final Examples examples;

    ExamplesController(JsonMapper json) throws IOException {
        List<Example> found = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*.json")) {
            found.add(example(file, json));
        }
        found.sort(Comparator.comparing(Example::key).reversed());
        examples = new Examples(found);
    }

    @GetMapping("/api/examples")
    Examples examples() {
        return examples;
    }

    private static Example example(Resource file, JsonMapper json) {
        try (InputStream content = file.getInputStream()) {
            JsonNode name = json.readTree(content).path("network").path("name");
            return new Example(
                    Objects.requireNonNull(file.getFilename()).replace(".json", ""),
                    json.treeToValue(name, LocalText.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
