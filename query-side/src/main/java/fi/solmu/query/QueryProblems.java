package fi.solmu.query;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;

/** Answers trouble with a question as problem details (RFC 9457); what went wrong inside stays inside. */
@RestControllerAdvice(basePackages = "fi.solmu.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QueryProblems {

    private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badQuestion(BadQuestion bad) {
        return badParameter(bad.parameter(), String.valueOf(bad.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badValue(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return notThere(NotThere.network());
        }
        return badParameter(mismatch.getName(), "can't be read: " + mismatch.getValue());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badValues(BindException binding) {
        FieldError error = binding.getFieldError();
        return error == null
                ? badParameter("?", "can't be read")
                : badParameter(error.getField(), "can't be read: " + error.getRejectedValue());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(NotThere notThere) {
        return answer(problem(HttpStatus.NOT_FOUND, notThere.code(), String.valueOf(notThere.getMessage())));
    }

    /** A page was closed while it was being written to; nobody is left to be told. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("a reader has gone", gone);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(Exception trouble, HttpServletRequest request) throws Exception {
        if (trouble instanceof AccessDeniedException || trouble instanceof AuthenticationException) {
            throw trouble;
        }
        if (trouble instanceof ErrorResponse known
                && !known.getStatusCode().isSameCodeAs(HttpStatus.INTERNAL_SERVER_ERROR)) {
            String code = known.getStatusCode().is5xxServerError() ? "full" : "bad-request";
            return answer(problem(
                    known.getStatusCode(), code, String.valueOf(known.getBody().getDetail())));
        }
        // the pattern alone, for an address may be a secret
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("{} {} failed", request.getMethod(), pattern, trouble);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "our-fault", "Something went wrong on our side."));
    }

    private static ResponseEntity<ProblemDetail> badParameter(String parameter, String detail) {
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "bad-parameter", "The parameter " + parameter + " " + detail);
        problem.setProperty("errors", List.of(Map.of("parameter", parameter, "detail", detail)));
        return answer(problem);
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
