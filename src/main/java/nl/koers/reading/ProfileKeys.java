package nl.koers.reading;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.koers.database.StartRefused;
import org.jspecify.annotations.Nullable;

/** The keys of one section of a profile file, read strictly: a misspelt key or word stops the start and is named. */
final class ProfileKeys {

    private final String path;
    private final Map<?, ?> values;

    private ProfileKeys(String path, Map<?, ?> values) {
        this.path = path;
        this.values = values;
    }

    static ProfileKeys root(String file, @Nullable Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            return new ProfileKeys(file + ":", map);
        }
        throw new StartRefused(file + " is not a profile: it has no keys.");
    }

    StartRefused wrong(String key, String why) {
        return new StartRefused("Import profile " + path + " " + key + " " + why + ".");
    }

    void allow(Set<String> keys) {
        for (Object key : values.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw wrong(String.valueOf(key), "is not a known key; known are " + new TreeSet<>(keys));
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable
    String optionalText(String key) {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Map || value instanceof List || value.toString().isBlank()) {
            throw wrong(key, "must be a text");
        }
        return value.toString().strip();
    }

    String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            throw wrong(key, "is missing");
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E optionalChoice(Class<E> type, String key) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> wrong(
                        key,
                        "is \"" + text + "\" but must be one of "
                                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    <E extends Enum<E>> E choice(Class<E> type, String key) {
        E choice = optionalChoice(type, key);
        if (choice == null) {
            throw wrong(key, "is missing");
        }
        return choice;
    }

    @Nullable
    ZoneId optionalZone(String key) {
        String text = optionalText(key);
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw wrong(key, "is \"" + text + "\" but must be a time zone such as America/Los_Angeles or UTC");
        }
    }

    /** A whole number above zero; 0 when the key is absent. */
    int optionalNumber(String key) {
        String text = optionalText(key);
        if (text == null) {
            return 0;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw wrong(key, "is \"" + text + "\" but must be a whole number above zero");
        }
        return Integer.parseInt(text);
    }

    /** Each of them once; empty when the key is absent. */
    <E extends Enum<E>> Set<E> choices(Class<E> type, String key) {
        Set<E> choices = new LinkedHashSet<>();
        for (String word : words(key)) {
            choices.add(Arrays.stream(type.getEnumConstants())
                    .filter(choice -> choice.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> wrong(key, "holds \"" + word + "\", which is not known")));
        }
        return choices;
    }

    /** True for the one word that may stand there, false when the key is absent. */
    boolean flag(String key, String yes) {
        String text = optionalText(key);
        if (text != null && !text.equals(yes)) {
            throw wrong(key, "may only be: " + yes);
        }
        return text != null;
    }

    /** Words in normal form; empty when the key is absent. */
    Set<String> words(String key) {
        Object value = values.get(key);
        if (value == null) {
            return Set.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(key, "must be a list of words");
        }
        Set<String> words = new LinkedHashSet<>();
        for (Object word : list) {
            if (word == null || word instanceof Map || word instanceof List) {
                throw wrong(key, "must be a list of words");
            }
            words.add(HeaderWords.normal(word.toString()));
        }
        return words;
    }

    Set<String> neededWords(String key) {
        Set<String> words = words(key);
        if (words.isEmpty()) {
            throw wrong(key, "is missing");
        }
        return words;
    }

    ProfileKeys section(String key) {
        if (values.get(key) instanceof Map<?, ?> map) {
            return new ProfileKeys(path + " " + key + ".", map);
        }
        throw wrong(key, "is missing");
    }

    List<ProfileKeys> list(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(key, "must be a list");
        }
        List<ProfileKeys> sections = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Map<?, ?> map)) {
                throw wrong(key + "[" + (i + 1) + "]", "must be a section of keys");
            }
            sections.add(new ProfileKeys(path + " " + key + "[" + (i + 1) + "].", map));
        }
        return sections;
    }
}
