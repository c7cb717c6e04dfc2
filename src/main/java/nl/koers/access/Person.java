package nl.koers.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param language the person's own choice; null follows the browser
 * @param enabled false when an admin has ended this person's access
 */
public record Person(
        PersonId id,
        String name,
        String email,
        Role role,
        @Nullable Locale language,
        boolean enabled) {}
