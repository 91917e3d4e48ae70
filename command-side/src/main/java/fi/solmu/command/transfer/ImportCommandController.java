package fi.solmu.command.transfer;

import fi.solmu.command.Actor;
import fi.solmu.command.BadInput;
import fi.solmu.command.Problems;
import fi.solmu.command.Request;
import fi.solmu.command.Wishes;
import fi.solmu.command.transfer.Intake.Outcome;
import fi.solmu.command.transfer.Intake.Result;
import fi.solmu.command.transfer.Intake.Stage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wishes to take a whole network in from a file, the reader's own or an example.
 *
 * <p>Who accepts {@code application/x-ndjson} is told line by line how far it has come; the last line holds the result or the
 * problem.
 */
@RestController
final class ImportCommandController {

    /** A line while it goes on. */
    record Line(Stage stage, int done, int total) {}

    /** The last line when all went well. */
    record ResultLine(Outcome result) {}

    /** The last line when it did not. */
    record ProblemLine(ProblemDetail problem) {}

    private final Intake intake;
    private final ExampleFiles examples;
    private final Wishes wishes;
    private final Problems problems;
    private final JsonMapper json;

    ImportCommandController(Intake intake, ExampleFiles examples, Wishes wishes, Problems problems, JsonMapper json) {
        this.intake = intake;
        this.examples = examples;
        this.wishes = wishes;
        this.problems = problems;
        this.json = json;
    }

    @PostMapping("/api/networks/import")
    ResponseEntity<Outcome> take(@RequestBody byte[] file) {
        return answer(() -> parse(file));
    }

    @PostMapping(value = "/api/networks/import", headers = "Accept=" + Wishes.LINES)
    void takeTelling(@RequestBody byte[] file, HttpServletResponse response) {
        tell(() -> parse(file), response);
    }

    @PostMapping("/api/examples/{key}/import")
    ResponseEntity<Outcome> takeExample(@PathVariable String key) {
        return answer(() -> examples.content(key));
    }

    @PostMapping(value = "/api/examples/{key}/import", headers = "Accept=" + Wishes.LINES)
    void takeExampleTelling(@PathVariable String key, HttpServletResponse response) {
        tell(() -> examples.content(key), response);
    }

    private ResponseEntity<Outcome> answer(Supplier<JsonNode> content) {
        wishes.assertMayFound();
        Result result = intake.take(content.get(), wishes.actor(), wishes.request(), (stage, done, total) -> {});
        wishes.tell(result.position());
        return ResponseEntity.created(
                        URI.create("/api/networks/" + result.outcome().id()))
                .body(result.outcome());
    }

    private void tell(Supplier<JsonNode> content, HttpServletResponse response) {
        Actor actor = wishes.actor();
        Request request = wishes.request();
        response.setContentType(Wishes.LINES);
        try {
            wishes.assertMayFound();
            Result result = intake.take(
                    content.get(),
                    actor,
                    request,
                    (stage, done, total) -> write(new Line(stage, done, total), response));
            write(new ResultLine(result.outcome()), response);
        } catch (RuntimeException refusal) {
            write(new ProblemLine(problems.of(refusal)), response);
        }
    }

    private void write(Object line, HttpServletResponse response) {
        try {
            OutputStream out = response.getOutputStream();
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private JsonNode parse(byte[] file) {
        try {
            return json.readTree(file);
        } catch (JacksonException broken) {
            throw BadInput.at("", unreadable(broken.getLocation()));
        }
    }

    /** What is nested too deeply, or a number of a million digits, is given up on without a place. */
    private static String unreadable(@Nullable TokenStreamLocation place) {
        return place == null
                ? "This is nested too deeply, or a name or number in it is too long. A file of a network is neither."
                : "This is not JSON; reading stopped at line " + place.getLineNr() + ", column " + place.getColumnNr()
                        + ".";
    }
}
