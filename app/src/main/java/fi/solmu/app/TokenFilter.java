package fi.solmu.app;

import fi.solmu.command.access.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the account behind a bearer token. A token that is not known is nobody's, whatever session comes along. */
final class TokenFilter extends OncePerRequestFilter {

    /** Whoever holds the token that the process was started with. */
    static final String OPERATOR = "operator";

    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;

    TokenFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    static boolean bringsToken(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !bringsToken(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        accounts.byToken(request.getHeader("Authorization").substring(SCHEME.length()))
                .ifPresent(bearer -> context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        bearer.account().toString(),
                        null,
                        bearer.operator() ? List.of(new SimpleGrantedAuthority(OPERATOR)) : List.of())));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
