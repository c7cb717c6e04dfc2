package nl.koers.goal.ui;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers out of an address.
 *
 * @param ignored gathers the names of those that say nothing usable
 */
record AnswerReading(Map<String, String> answers, List<String> ignored) {

    /** @param read null, or a refusal to read, for what is not usable */
    <T> Optional<T> take(String name, Function<String, @Nullable T> read) {
        String written = answers.get(name);
        if (written == null) {
            return Optional.empty();
        }
        T value;
        try {
            value = read.apply(written);
        } catch (IllegalArgumentException | DateTimeException e) {
            value = null;
        }
        if (value == null) {
            ignored.add(name);
        }
        return Optional.ofNullable(value);
    }
}
