package fi.solmu.command;

import fi.solmu.eventstore.DecisionConflict;
import fi.solmu.eventstore.RecordBusy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what goes wrong in a command controller. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackages = "fi.solmu.command")
final class CommandProblems {

    private final Problems problems;

    CommandProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception exception) {
        ProblemDetail problem = problems.of(exception);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (exception instanceof DecisionConflict || exception instanceof RecordBusy) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(problem);
    }
}
