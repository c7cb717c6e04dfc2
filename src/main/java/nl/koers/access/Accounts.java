package nl.koers.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as sign-in and sessions need them, read without waiting for whoever is writing. */
@Component
class Accounts {

    private final PersonRepository people;

    Accounts(PersonRepository people) {
        this.people = people;
    }

    @Transactional(readOnly = true)
    Optional<Account> find(PersonId id) {
        return people.find(id);
    }

    @Transactional(readOnly = true)
    Optional<Account> findByEmail(String email) {
        return people.findByEmail(email);
    }
}
