package nl.koers.reading;

import java.util.List;
import java.util.Set;
import nl.koers.channel.Platform;
import nl.koers.reading.TableMap.LeftOut;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a header beside the profile that may know them.
 *
 * @param headers as written
 * @param words their normal forms
 * @param title the only cell of the line above, if it has just one
 */
record HeaderColumns(
        ImportProfile profile,
        List<String> headers,
        List<String> words,
        @Nullable String title) {

    /** What they mean for a table that is not long. */
    TableMap map(
            @Nullable Platform platform,
            DateColumns dates,
            int channel,
            List<ValueColumn> values,
            List<LeftOut> leftOut) {
        return new TableMap(
                profile, headers, title, platform, dates.date(), channel, -1, -1, values, leftOut, dates.when());
    }

    LeftOut leftOut(int column, Notices.Why why) {
        String header = headers.get(column);
        return new LeftOut(header.isEmpty() ? String.valueOf(column + 1) : header, why);
    }

    int only(Set<String> wanted) {
        return only(words, wanted);
    }

    /** The one column with such a header; -1 when there is none, {@link DateColumns#SEVERAL} when there are several. */
    static int only(List<String> words, Set<String> wanted) {
        int found = -1;
        for (int i = 0; i < words.size(); i++) {
            if (wanted.contains(words.get(i))) {
                if (found >= 0) {
                    return DateColumns.SEVERAL;
                }
                found = i;
            }
        }
        return found;
    }
}
