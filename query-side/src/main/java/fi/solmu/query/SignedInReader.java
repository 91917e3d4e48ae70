package fi.solmu.query;

import fi.solmu.kernel.AccountId;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account that is signed in; an authentication bears its id as its name. */
@Component
final class SignedInReader implements Reader {

    @Override
    public AccountId account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return AccountId.of(authentication.getName());
    }
}
