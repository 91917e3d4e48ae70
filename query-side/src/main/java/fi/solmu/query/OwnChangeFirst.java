package fi.solmu.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a read that names a position wait until its views have seen it, so that a person always sees their own change. */
@Component
final class OwnChangeFirst implements HandlerInterceptor {

    static final String POSITION = "Solmu-Position";

    /** Every question asks first whether the network may be read, also by whoever sits in it, and in which zone its days begin. */
    private static final List<String> ALWAYS = List.of("keepers", "network-card", "member-directory");

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final ViewProgress progress;

    OwnChangeFirst(ViewProgress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = request.getHeader(POSITION);
        if (position != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(Shows.class)) {
            await(method.getBeanType().getAnnotation(Shows.class).value(), parse(position));
        }
        return true;
    }

    private void await(String[] projections, long position) {
        List<String> all = new ArrayList<>(ALWAYS);
        all.addAll(List.of(projections));
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        for (String projection : all) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            if (!progress.await(projection, position, left)) {
                return;
            }
        }
    }

    private static long parse(String position) {
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw new BadQuestion(POSITION, "is not a position of the record: " + position, e);
        }
    }
}
