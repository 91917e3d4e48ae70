package fi.solmu.command;

import fi.solmu.eventstore.DecisionConflict;
import fi.solmu.eventstore.RecordBusy;
import fi.solmu.kernel.RuleViolation;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Puts what went wrong on the command side into problem details (RFC 9457) that say what to do next. */
@Component
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    static ProblemDetail problem(HttpStatusCode status, String code, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(title);
        return problem;
    }

    public ProblemDetail of(Exception exception) {
        return switch (exception) {
            case RuleViolation violation ->
                problem(HttpStatus.CONFLICT, violation.code(), "A rule does not allow this", text(violation));
            case NotAllowed refusal ->
                problem(HttpStatus.FORBIDDEN, refusal.code(), "Not with this sign-in", text(refusal));
            case Refusals several -> refused(several);
            case Unknown unknown ->
                problem(HttpStatus.NOT_FOUND, "unknown-" + unknown.kind(), "Not here", text(unknown));
            case DecisionConflict conflict ->
                problem(
                        HttpStatus.CONFLICT,
                        "decided-meanwhile",
                        "Others were faster",
                        "Several people changed the same thing at once. Look at how it stands now, and try again.");
            case RecordBusy busy ->
                problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "record-busy",
                        "Too much at once",
                        "Nothing has been recorded. Try again in a moment.");
            case BadInput bad -> badInput(bad.code(), bad.faults(), text(bad));
            case MethodArgumentNotValidException invalid ->
                badInput(
                        invalid.getFieldErrors().stream()
                                .map(error ->
                                        new Fault(pointer(error.getField()), String.valueOf(error.getDefaultMessage())))
                                .toList(),
                        "Something is missing or out of bounds.");
            case MethodArgumentTypeMismatchException mismatch ->
                badInput(
                        List.of(new Fault(
                                "/" + mismatch.getName(), "'" + mismatch.getValue() + "' can't be read here.")),
                        "A part of the address can't be read.");
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case ErrorResponse known -> known.getBody();
            default -> ourFault(exception);
        };
    }

    /** Named after the first rule that is broken; each of the others stands with its place. */
    private static ProblemDetail refused(Refusals several) {
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT, several.refusals().getFirst().code(), "A rule does not allow this", text(several));
        problem.setProperty("errors", several.refusals());
        return problem;
    }

    private static ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException broken) {
            StringBuilder pointer = new StringBuilder();
            broken.getPath()
                    .forEach(step -> pointer.append('/')
                            .append(step.getPropertyName() != null ? step.getPropertyName() : step.getIndex()));
            return badInput(
                    List.of(new Fault(pointer.toString(), whatIsWrong(broken))),
                    "The JSON can't be read as what is expected here.");
        }
        return badInput(List.of(), "The body is missing or is not JSON.");
    }

    /** Our own words for it where a value was refused by what it means, not by its form. */
    private static String whatIsWrong(JacksonException broken) {
        return broken.getCause() instanceof IllegalArgumentException refused
                ? text(refused)
                : firstLine(broken.getOriginalMessage());
    }

    private static ProblemDetail ourFault(Exception fault) {
        LOG.error("a command failed", fault);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "our-fault",
                "Something broke on our side",
                "Nothing is known to have been recorded. Try again in a moment; it is safe to send the same request again.");
    }

    private static ProblemDetail badInput(List<Fault> faults, String detail) {
        return badInput(BadInput.CODE, faults, detail);
    }

    private static ProblemDetail badInput(String code, List<Fault> faults, String detail) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, code, "Can't be taken in as it is", detail);
        problem.setProperty("errors", faults);
        return problem;
    }

    private static String pointer(String field) {
        return "/" + field.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static String text(Exception exception) {
        return String.valueOf(exception.getMessage());
    }
}
