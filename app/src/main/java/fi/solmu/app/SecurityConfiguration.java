package fi.solmu.app;

import fi.solmu.command.access.Accounts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Who gets in: people by a session, scripts by a token, nobody else to anything under {@code /api}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String ANSWERS = "/api/answers/*";
    private static final String REMINDERS_OFF = "/reminders/off/*";

    @Bean
    Accounts accounts(JdbcClient database, TransactionOperations transaction) {
        return new Accounts(database, transaction);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Accounts accounts, JsonMapper json) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll() // they go on with a request that was let in
                                .requestMatchers(ANSWERS)
                                .permitAll() // the address itself is the secret, and nobody asks who has it
                                .requestMatchers("/api/**")
                                .authenticated()
                                .requestMatchers("/feeds/*/calendar.ics")
                                .permitAll() // the address itself is the secret
                                .requestMatchers("/feeds/**")
                                .denyAll()
                                .requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasAuthority(TokenFilter.OPERATOR)
                                .anyRequest()
                                .permitAll())
                .addFilterBefore(new TokenFilter(accounts), UsernamePasswordAuthenticationFilter.class)
                .csrf(csrf -> csrf.spa()
                        .ignoringRequestMatchers(TokenFilter::bringsToken)
                        .ignoringRequestMatchers(ANSWERS, REMINDERS_OFF))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.DELETE, "/api/session"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, unknown) -> refuse(
                                response,
                                json,
                                HttpStatus.UNAUTHORIZED,
                                "not-signed-in",
                                "Sign in with a link, or send a token: Authorization: Bearer …"))
                        .accessDeniedHandler((request, response, denied) -> {
                            if (denied instanceof CsrfException) {
                                refuse(
                                        response,
                                        json,
                                        HttpStatus.FORBIDDEN,
                                        "page-out-of-date",
                                        "The request does not carry the proof that it came from Solmu's own pages. Load"
                                                + " the page again and repeat what you did.");
                            } else {
                                refuse(
                                        response,
                                        json,
                                        HttpStatus.FORBIDDEN,
                                        "operators-only",
                                        "Only whoever runs this installation may do that: send the token that it was"
                                                + " started with.");
                            }
                        }))
                .build();
    }

    private static void refuse(
            HttpServletResponse response, JsonMapper json, HttpStatus status, String code, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(status.getReasonPhrase());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
