package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import nl.koers.reading.ImportProfile.Part;
import org.jspecify.annotations.Nullable;

/**
 * A header whose dates run across: labels first, then a column a day, week or month, then perhaps totals.
 *
 * @param metric the column that says what is measured
 * @param channel the column that names the channel; -1 when there is none
 * @param columns the columns with a date as their header, at least two
 * @param others columns that are not read
 */
record DatesAcross(int metric, int channel, List<Integer> columns, List<Integer> others) {

    private static final int MOST_LABELS = 4;

    /** Null when this is no such header. */
    static @Nullable DatesAcross of(List<String> headers, List<String> words, ImportProfile profile) {
        List<Integer> columns = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (isDate(headers.get(i))) {
                columns.add(i);
            } else if (!columns.isEmpty() && !isBeside(words.get(i), profile)) {
                return null;
            } else if (!columns.isEmpty() && !words.get(i).isEmpty()) {
                others.add(i);
            }
        }
        if (columns.size() < 2 || columns.getFirst() == 0 || columns.getFirst() > MOST_LABELS) {
            return null;
        }
        return labelled(columns, others, words, profile);
    }

    private static @Nullable DatesAcross labelled(
            List<Integer> columns, List<Integer> others, List<String> words, ImportProfile profile) {
        List<String> labels = words.subList(0, columns.getFirst());
        int channel = HeaderColumns.only(labels, profile.words(Part.CHANNEL));
        int metric = HeaderColumns.only(labels, profile.words(Part.METRIC));
        for (int i = 0; i < labels.size(); i++) {
            if (metric < 0 && i != channel && !profile.words(Part.IGNORED).contains(labels.get(i))) {
                metric = i;
            } else if (i != metric && i != channel) {
                others.add(i);
            }
        }
        return metric < 0 ? null : new DatesAcross(metric, Math.max(channel, -1), columns, others);
    }

    private static boolean isDate(String header) {
        WrittenDate.Form form = WrittenDate.read(header).form();
        return switch (form) {
            case YEAR_FIRST, YEAR_LAST, MONTH_IN_WORDS -> true;
            case NO_YEAR, NONE -> WrittenPeriod.read(header, null) != null;
        };
    }

    /** A total or a remark between or behind the dates. */
    private static boolean isBeside(String word, ImportProfile profile) {
        return word.isEmpty()
                || TotalWords.isTotal(word)
                || profile.words(Part.IGNORED).contains(word);
    }
}
