package nl.koers.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets a person in with e-mail address and password.
 *
 * <p>Whatever is wrong (address, password, ended access, too many attempts), the answer is the same and takes as long.
 */
@Component
class SignInCheck implements AuthenticationProvider {

    private final PersonRepository people;
    private final Passwords passwords;
    private final Clock clock;

    SignInCheck(PersonRepository people, Passwords passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = Objects.toString(attempt.getCredentials(), "");
        Optional<Account> account = people.findByEmail(attempt.getName())
                .filter(found -> found.person().enabled());
        String hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("refused");
        }
        return signedIn(account.orElseThrow(), clock);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** What a session carries for this person. */
    static Authentication signedIn(Account account, Clock clock) {
        Person person = account.person();
        SignedIn signedIn = new SignedIn(person.id(), person.name(), person.role(), account.epoch(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, person.role().authorities());
    }
}
