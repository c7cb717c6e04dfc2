package nl.koers.reading;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Months as a Russian Excel writes them over numbers (3.апр), also as they look when a file in its encoding is taken for
 * a Western one. Only to recognise the damage; no date is read with them.
 */
final class ExcelMonths {

    private static final Set<String> NAMES = Stream.of(
                    "янв", "фев", "мар", "апр", "май", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
            .flatMap(name -> Stream.of(name, misread(name)))
            .collect(Collectors.toUnmodifiableSet());

    private ExcelMonths() {}

    private static String misread(String name) {
        return new String(name.getBytes(Charset.forName("windows-1251")), FileText.WINDOWS_1252);
    }

    /** Whether one of the words of a cell is such a month. */
    static boolean areIn(String cell) {
        return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[\\d.\\-/ ]+", -1))
                .anyMatch(NAMES::contains);
    }
}
