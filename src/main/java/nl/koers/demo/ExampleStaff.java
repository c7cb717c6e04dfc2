package nl.koers.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import org.springframework.stereotype.Component;

/** The people of the museum, by name. */
@Component
class ExampleStaff {

    private final People people;

    ExampleStaff(People people) {
        this.people = people;
    }

    /** With the roles they have in the museum; one of them can be let in. */
    Map<String, Person> employed(Locale language) {
        Map<String, Person> staff = new LinkedHashMap<>();
        for (Row row : Row.table("people.csv", language)) {
            Person person =
                    people.add(new PersonData(row.text("name"), row.text("email"), Role.valueOf(row.text("role"))));
            staff.put(person.name(), person);
        }
        return staff;
    }

    /**
     * Beside the people of somebody else's organisation: those who make and answer for goals, none of them an admin, and
     * nobody who can sign in.
     */
    Map<String, Person> invented(Locale language) {
        Map<String, Person> staff = new LinkedHashMap<>();
        for (Row row : Row.table("people.csv", language)) {
            Role role = Role.valueOf(row.text("role"));
            if (role != Role.VIEWER) {
                Person person = people.add(new PersonData(
                        row.text("name"), free(row.text("email")), role == Role.ADMIN ? Role.EDITOR : role));
                staff.put(person.name(), people.endAccess(person.id()));
            }
        }
        return staff;
    }

    /** The address, or the first with a number that nobody has. */
    private String free(String email) {
        List<String> taken = people.all().stream().map(Person::email).toList();
        return FreeName.of(email, taken, number -> email.replace("@", "-" + number + "@"));
    }
}
