package nl.koers.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The person who sets Koers up. */
@Component
class FirstAdmin {

    private final PersonRepository people;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAdmin(PersonRepository people, Passwords passwords, AuditTrail audit, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    boolean isMissing() {
        return !people.anotherAdmin(null);
    }

    /** Adds the admin inside the transaction that is under way; says everything that is wrong at once. */
    Authentication make(SetUpData data) {
        List<FieldError> errors = new ArrayList<>();
        try {
            PasswordRules.check(data.password(), List.of(data.name(), data.email(), data.organisation()));
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
        }
        if (people.findByEmail(data.email()).isPresent()) {
            errors.add(new FieldError("email", "access.error.email.taken", List.of()));
        }
        PersonData admin = checked(data, errors);
        PersonId id = people.insert(admin, passwords.hash(data.password()), clock.instant());
        people.changeLanguage(id, data.language());
        audit.record(admin.name(), "SET_UP", admin.email());
        return SignInCheck.signedIn(people.find(id).orElseThrow(), clock);
    }

    private static PersonData checked(SetUpData data, List<FieldError> errors) {
        try {
            PersonData admin = new PersonData(data.name(), data.email(), Role.ADMIN);
            if (errors.isEmpty()) {
                return admin;
            }
        } catch (InvalidInput e) {
            errors.addAll(0, e.errors());
        }
        throw new InvalidInput(errors);
    }
}
