package nl.koers.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets a person in with e-mail address and password.
 *
 * <p>Whatever is wrong (address, password, ended access, too many attempts), the answer is the same, and an unknown
 * address takes as long as a wrong password.
 */
@Component
class SignInCheck implements AuthenticationProvider {

    private static final int LONGEST_ATTEMPT = 1_024;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SignInRecord record;
    private final Clock clock;

    SignInCheck(Accounts accounts, Passwords passwords, SignInThrottle throttle, SignInRecord record, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName();
        String address = address(attempt);
        if (!throttle.enter(email, address)) {
            throw refused();
        }
        Optional<Account> account =
                accounts.findByEmail(email).filter(found -> found.person().enabled());
        if (!isRight(attempt, account)) {
            record.refused(email, address);
            throw refused();
        }
        Account entered = account.orElseThrow();
        throttle.succeeded(email, address);
        record.entered(entered.person(), "SIGN_IN");
        return signedIn(entered, clock);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isRight(Authentication attempt, Optional<Account> account) {
        String password = Objects.toString(attempt.getCredentials(), "");
        if (password.length() > LONGEST_ATTEMPT) {
            return false;
        }
        try {
            return passwords.matches(
                    password, account.map(Account::passwordHash).orElse(null));
        } catch (Passwords.TooBusy e) {
            throw new BadCredentialsException("too busy", e);
        }
    }

    /** What a session carries for this person. */
    static Authentication signedIn(Account account, Clock clock) {
        Person person = account.person();
        SignedIn signedIn = new SignedIn(person.id(), person.name(), person.role(), account.epoch(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, person.role().authorities());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("refused");
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.network(details.getRemoteAddress())
                : ClientAddress.network(null);
    }
}
