package nl.koers.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came in and who was refused, in the audit trail. An address that nobody has is not written down: it may be a
 * password typed into the wrong field. */
@Component
class SignInRecord {

    private final AuditTrail audit;
    private final PersonRepository people;

    SignInRecord(AuditTrail audit, PersonRepository people) {
        this.audit = audit;
        this.people = people;
    }

    @Transactional
    void entered(Person person, String action) {
        audit.record(person.name(), action, person.email());
    }

    @Transactional
    void refused(String email, String address) {
        String whom = people.findByEmail(email)
                .map(account -> account.person().email())
                .orElse("unknown account");
        audit.record("anonymous", "SIGN_IN_REFUSED", whom + " from " + address);
    }
}
