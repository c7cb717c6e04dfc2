package nl.koers.reading;

import java.util.List;
import nl.koers.reading.ImportProfile.DateRule;
import nl.koers.reading.TableMap.When;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a header say when.
 *
 * @param date the column that counts; -1 when the table has none
 */
record DateColumns(int date, When when) {

    static final int SEVERAL = -2;
    private static final int NONE = -1;

    /** Any header will do. */
    private static final String ANY = "*";

    /** Null when the header has no such column, or more of them than can be told apart. */
    static @Nullable DateColumns of(DateRule rule, List<String> words) {
        int date = HeaderColumns.only(words, rule.headers());
        int months = HeaderColumns.only(words, rule.headers(DatePart.MONTHS));
        int weeks = HeaderColumns.only(words, rule.headers(DatePart.WEEKS));
        if (date == SEVERAL || months == SEVERAL || weeks == SEVERAL) {
            return null;
        }
        int years = HeaderColumns.only(words, rule.headers(DatePart.YEARS));
        if (months >= 0) {
            return new DateColumns(months, when(DatePart.MONTHS, date, years));
        }
        if (weeks >= 0 && date < 0) {
            return new DateColumns(weeks, when(DatePart.WEEKS, NONE, years));
        }
        return date >= 0 ? new DateColumns(date, When.of(rule.about())) : counted(rule, words);
    }

    private static When when(DatePart part, int written, int years) {
        return written >= 0 ? new When(part, written, false) : new When(part, Math.max(years, NONE), years >= 0);
    }

    private static @Nullable DateColumns counted(DateRule rule, List<String> words) {
        for (DatePart part : List.of(DatePart.NTH_DAYS, DatePart.NTH_WEEKS, DatePart.NTH_MONTHS)) {
            int column = HeaderColumns.only(words, rule.headers(part));
            if (column >= 0) {
                return new DateColumns(column, new When(part, NONE, false));
            }
        }
        return null;
    }

    /** Of a table with a title: the one column beside its values, the first of several, or none where the day of the file counts. */
    static @Nullable DateColumns beside(int value, DateRule rule, List<String> words) {
        if (rule.isOfFile()) {
            return new DateColumns(NONE, When.DATES);
        }
        List<String> others = words.stream()
                .filter(word -> !word.isEmpty())
                .filter(word -> value < 0 || !word.equals(words.get(value)))
                .toList();
        boolean any = rule.headers().contains(ANY);
        boolean fits =
                others.size() == 1 ? any || rule.headers().contains(others.getFirst()) : any && isFirst(words, value);
        return fits ? new DateColumns(words.indexOf(others.getFirst()), When.of(rule.about())) : null;
    }

    /** Dates, then the values, then the parts they are made of. */
    private static boolean isFirst(List<String> words, int value) {
        return value == 1 && !words.getFirst().isEmpty();
    }

    boolean holds(int column) {
        return column == date || column == when.beside();
    }
}
