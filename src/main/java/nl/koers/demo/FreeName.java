package nl.koers.demo;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name that is not taken, capitals or not. */
final class FreeName {

    private FreeName() {}

    /** @param other the name to try for 2, 3, 4 ... when the wanted one is taken */
    static String of(String wanted, Collection<String> taken, IntFunction<String> other) {
        Set<String> keys = taken.stream().map(FreeName::key).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, number -> number + 1).mapToObj(other))
                .filter(name -> !keys.contains(key(name)))
                .findFirst()
                .orElseThrow();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
