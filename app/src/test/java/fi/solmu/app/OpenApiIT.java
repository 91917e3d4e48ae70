package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages' types are made from a description that says what the server says of itself. */
class OpenApiIT {

    private static final Path DESCRIPTION = Path.of("..", "web-ui", "openapi.json");

    @Test
    void theDescriptionThatThePagesAreBuiltFromIsTheServersOwn() throws IOException {
        try (RunningSolmu solmu = RunningSolmu.start()) {
            HttpResponse<String> served = solmu.script().get("/api/openapi.json");
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(Script.json(served))
                    .as("save /api/openapi.json as web-ui/openapi.json and run `npm run api` there")
                    .isEqualTo(Script.JSON.readTree(Files.readString(DESCRIPTION)));
        }
    }
}
