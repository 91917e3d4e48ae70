package fi.solmu.command.access;

import fi.solmu.command.Wishes;
import fi.solmu.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets people in by a link that works once. */
@RestController
final class SignInController {

    private final Accounts accounts;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The address is answered by a way to the pages in any case; a link that no longer works leads to the page that says so. */
    @GetMapping("/sign-in")
    ResponseEntity<Void> signIn(@RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<AccountId> account = accounts.redeem(token);
        account.ifPresent(id -> openSession(id, request, response));
        String page = account.isPresent() ? "/" : "/?sign-in=expired";
        return ResponseEntity.status(303)
                .location(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .build()
                        .toUri()
                        .resolve(page))
                .header("Cache-Control", "no-store")
                .build();
    }

    private void openSession(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        List<SimpleGrantedAuthority> authorities =
                accounts.isOfASeat(account) ? List.of(new SimpleGrantedAuthority(Wishes.OF_A_SEAT)) : List.of();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, authorities));
        contexts.saveContext(context, request, response);
    }
}
