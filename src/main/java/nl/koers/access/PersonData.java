package nl.koers.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;

/**
 * What an admin says about a person: name and e-mail address without blanks around them, and the role.
 *
 * <p>A wrong {@code name} or {@code email} is an {@link InvalidInput}.
 */
public record PersonData(String name, String email, Role role) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 320;

    public PersonData {
        name = name.strip();
        email = email.strip();
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty()) {
            errors.add(new FieldError("name", "access.error.name.missing", List.of()));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "access.error.name.long", List.of(LONGEST_NAME)));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError("name", "access.error.name.control", List.of()));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.add(new FieldError("email", "access.error.email", List.of()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
