package nl.koers.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: the people of the workspace. There is always an admin who can sign in. */
@Service
public class People {

    private final PersonRepository people;
    private final LinkRepository links;
    private final AuditTrail audit;
    private final Clock clock;

    People(PersonRepository people, LinkRepository links, AuditTrail audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Person> all() {
        return people.all().stream().map(Account::person).toList();
    }

    /** The person with this e-mail address or, failing that, exactly this name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Person> find(String emailOrName) {
        return people.findByEmail(emailOrName)
                .or(() -> people.findByName(emailOrName))
                .map(Account::person);
    }

    /** Those who were invited and have not chosen a password yet. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<PersonId> invited() {
        return people.all().stream()
                .filter(account -> account.passwordHash() == null)
                .map(account -> account.person().id())
                .toList();
    }

    /**
     * Adds a person, who cannot sign in before a link is made for them.
     *
     * @throws InvalidInput for {@code email} when somebody has that address already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Person add(PersonData data) {
        if (people.findByEmail(data.email()).isPresent()) {
            throw new InvalidInput("email", "access.error.email.taken");
        }
        PersonId id = people.insert(data, null, clock.instant());
        audit.record("PERSON_ADDED", data.email() + " " + data.role());
        return known(id);
    }

    /**
     * Gives a person another role at once: their sessions end.
     *
     * @throws InvalidInput for {@code role} when nobody else is an admin
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Person changeRole(PersonId id, Role role) {
        Person person = known(id);
        if (person.role() != role) {
            keepAnAdmin(person, "role");
            people.changeRole(id, role);
            audit.record("ROLE_CHANGED", person.email() + " " + person.role() + " -> " + role);
        }
        return known(id);
    }

    /**
     * Ends a person's access at once: their sessions and links end.
     *
     * @throws InvalidInput for {@code enabled} when nobody else is an admin
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Person endAccess(PersonId id) {
        Person person = known(id);
        keepAnAdmin(person, "enabled");
        people.changeAccess(id, false);
        links.deleteOf(id);
        audit.record("ACCESS_ENDED", person.email());
        return known(id);
    }

    /** Lets a person in again whose access was ended. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Person restoreAccess(PersonId id) {
        people.changeAccess(id, true);
        Person person = known(id);
        audit.record("ACCESS_RESTORED", person.email());
        return person;
    }

    private void keepAnAdmin(Person person, String field) {
        boolean admin = person.role() == Role.ADMIN && person.enabled();
        if (admin && !people.anotherAdmin(person.id())) {
            throw new InvalidInput(field, "access.error.last.admin");
        }
    }

    private Person known(PersonId id) {
        return people.find(id)
                .map(Account::person)
                .orElseThrow(() -> new InvalidInput("person", "access.error.person.unknown"));
    }
}
