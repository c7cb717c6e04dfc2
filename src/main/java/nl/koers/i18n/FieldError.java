package nl.koers.i18n;

import java.util.List;

/**
 * One field that is wrong, and why.
 *
 * @param field its name as in the API, for example {@code deadline}
 * @param key key of the sentence in the bundle
 * @param arguments put into the sentence; numbers and dates are formatted in the reader's language
 */
public record FieldError(String field, String key, List<Object> arguments) {}
