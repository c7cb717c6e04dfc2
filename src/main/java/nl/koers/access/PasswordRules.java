package nl.koers.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.i18n.InvalidInput;

/**
 * What a new password must be: 8 to 255 characters of any kind, not one of the most used and not the person's own name
 * or address. There are no rules on the kinds of characters (OWASP ASVS 5.0, 6.2).
 */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 255;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /**
     * @param own words that everybody who knows the person tries first
     * @throws InvalidInput for {@code password}
     */
    static void check(String password, List<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new InvalidInput("password", "access.error.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new InvalidInput("password", "access.error.password.long", LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || isRepeated(lower)) {
            throw new InvalidInput("password", "access.error.password.common");
        }
        if (own.stream().map(word -> word.toLowerCase(Locale.ROOT).strip()).anyMatch(lower::equals)) {
            throw new InvalidInput("password", "access.error.password.own");
        }
    }

    private static boolean isRepeated(String password) {
        return password.codePoints().distinct().count() <= 2;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is not in the program.");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
