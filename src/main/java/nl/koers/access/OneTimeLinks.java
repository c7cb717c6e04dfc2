package nl.koers.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: links that let one person in, once. Whoever holds the secret of an open link may use it; only its
 * hash is stored.
 */
@Service
public class OneTimeLinks {

    private final LinkRepository links;
    private final PersonRepository people;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    OneTimeLinks(LinkRepository links, PersonRepository people, Passwords passwords, AuditTrail audit, Clock clock) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The secret of {@code /invitation/<secret>}, with which a person chooses a password: for somebody new, or for
     * somebody who has lost theirs. It lasts 72 hours; earlier links of the person end.
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public String invitation(PersonId id) {
        Person person = enabled(id);
        links.deleteOf(id);
        audit.record("INVITED", person.email());
        return made(LinkPurpose.INVITATION, id);
    }

    /** The secret of {@code /sign-in/<secret>}, which signs a person in without a password. It lasts 12 hours. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public String signIn(PersonId id) {
        Person person = enabled(id);
        audit.record("SIGN_IN_LINK_MADE", person.email());
        return made(LinkPurpose.SIGN_IN, id);
    }

    /** Whom an open invitation is for. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Person> invited(String secret) {
        return links.owner(LinkPurpose.INVITATION, secret, clock.instant())
                .flatMap(people::find)
                .map(Account::person)
                .filter(Person::enabled);
    }

    /**
     * Uses an invitation up: sets the password, which ends the person's other sessions.
     *
     * @return what the new session carries; empty when the link is not open (any more)
     * @throws InvalidInput for {@code password}
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<Authentication> accept(String secret, String password) {
        return invited(secret)
                .filter(person -> use(LinkPurpose.INVITATION, secret))
                .map(person -> {
                    PasswordRules.check(password, List.of(person.name(), person.email()));
                    people.changePassword(person.id(), passwords.hash(password));
                    return entered(person, "INVITATION_ACCEPTED");
                });
    }

    /** Whether a sign-in link is open. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOpenForSignIn(String secret) {
        return links.isOpen(LinkPurpose.SIGN_IN, secret, clock.instant());
    }

    /**
     * Uses a sign-in link up.
     *
     * @return what the new session carries; empty when the link is not open (any more)
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<Authentication> enter(String secret) {
        return links.owner(LinkPurpose.SIGN_IN, secret, clock.instant())
                .flatMap(people::find)
                .map(Account::person)
                .filter(Person::enabled)
                .filter(person -> use(LinkPurpose.SIGN_IN, secret))
                .map(person -> entered(person, "SIGN_IN_BY_LINK"));
    }

    private boolean use(LinkPurpose purpose, String secret) {
        return links.use(purpose, secret, clock.instant());
    }

    private Authentication entered(Person person, String action) {
        audit.record(person.name(), action, person.email());
        return SignInCheck.signedIn(people.find(person.id()).orElseThrow(), clock);
    }

    private String made(LinkPurpose purpose, PersonId id) {
        String secret = Secret.forLink();
        links.insert(purpose, id, secret, clock.instant());
        return secret;
    }

    private Person enabled(PersonId id) {
        return people.find(id)
                .map(Account::person)
                .filter(Person::enabled)
                .orElseThrow(() -> new InvalidInput("person", "access.error.person.unknown"));
    }
}
