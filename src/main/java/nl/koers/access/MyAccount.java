package nl.koers.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: what people change about themselves. Programs and jobs have nothing to change here. */
@Service
public class MyAccount {

    private final PersonRepository people;
    private final Passwords passwords;
    private final CurrentUser asker;
    private final AuditTrail audit;
    private final Clock clock;

    MyAccount(PersonRepository people, Passwords passwords, CurrentUser asker, AuditTrail audit, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.asker = asker;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person who is signed in. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Person person() {
        return mine().person();
    }

    /** Keeps the language this person wants to read, on every device. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional
    public void speak(Locale language) {
        people.changeLanguage(mine().person().id(), language);
    }

    /**
     * Changes the password, which ends the person's other sessions.
     *
     * @return what this session carries from now on
     * @throws InvalidInput for {@code current} or {@code password}
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional
    public Authentication changePassword(String current, String password) {
        Account account = mine();
        Person person = account.person();
        if (!passwords.matches(current, account.passwordHash())) {
            throw new InvalidInput("current", "access.error.password.wrong");
        }
        PasswordRules.check(password, List.of(person.name(), person.email()));
        people.changePassword(person.id(), passwords.hash(password));
        audit.record("PASSWORD_CHANGED", person.email());
        return SignInCheck.signedIn(mine(), clock);
    }

    private Account mine() {
        return asker.person()
                .flatMap(people::find)
                .orElseThrow(() -> new AccessDeniedException("Only a person has an account."));
    }
}
