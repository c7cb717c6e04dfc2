package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.koers.reading.ImportProfile.Part;
import nl.koers.reading.TableMap.LeftOut;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/** The layouts of tables that people make themselves, whose headers name the metrics. Null where they do not fit. */
final class OwnTableMatch {

    private final ImportProfile profile;
    private final HeaderColumns row;
    private final MetricKinds kinds;

    OwnTableMatch(HeaderColumns row, MetricKinds kinds) {
        this.profile = row.profile();
        this.row = row;
        this.kinds = kinds;
    }

    @Nullable
    TableMap longTable() {
        DateColumns dates = DateColumns.of(profile.date(), row.words());
        int metric = row.only(profile.words(Part.METRIC));
        int value = row.only(profile.words(Part.VALUE));
        int channel = row.only(profile.words(Part.CHANNEL));
        if (dates == null || metric < 0 || value < 0 || channel == DateColumns.SEVERAL) {
            return null;
        }
        List<LeftOut> leftOut = IntStream.range(0, row.words().size())
                .filter(i -> !dates.holds(i) && i != metric && i != value && i != channel)
                .mapToObj(i -> row.leftOut(i, Notices.Why.UNKNOWN_COLUMN))
                .toList();
        return new TableMap(
                profile,
                row.headers(),
                row.title(),
                null,
                dates.date(),
                Math.max(channel, -1),
                metric,
                value,
                List.of(),
                leftOut,
                dates.when());
    }

    @Nullable
    TableMap wide() {
        DateColumns dates = DateColumns.of(profile.date(), row.words());
        int channel = row.only(profile.words(Part.CHANNEL));
        if (dates == null || channel == DateColumns.SEVERAL) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < row.words().size(); i++) {
            String word = row.words().get(i);
            if (dates.holds(i) || i == channel) {
                continue;
            }
            if (word.isEmpty()) {
                leftOut.add(row.leftOut(i, Notices.Why.UNNAMED_COLUMN));
            } else if (profile.words(Part.IGNORED).contains(word)) {
                leftOut.add(row.leftOut(i, Notices.Why.UNKNOWN_COLUMN));
            } else {
                values.add(new ValueColumn(i, HeaderWords.name(row.headers().get(i)), kinds.of(word), null));
            }
        }
        return values.isEmpty() ? null : row.map(null, dates, channel, values, leftOut);
    }

    @Nullable
    TableMap across() {
        DatesAcross dates = DatesAcross.of(row.headers(), row.words(), profile);
        if (dates == null) {
            return null;
        }
        List<ValueColumn> values = dates.columns().stream()
                .map(column ->
                        new ValueColumn(column, HeaderWords.name(row.headers().get(column)), null, null))
                .toList();
        List<LeftOut> leftOut = dates.others().stream()
                .map(column -> row.leftOut(column, Notices.Why.UNKNOWN_COLUMN))
                .toList();
        int first = dates.columns().getFirst();
        return new TableMap(
                profile, row.headers(), row.title(), null, first, dates.channel(), dates.metric(), -1, values, leftOut);
    }
}
