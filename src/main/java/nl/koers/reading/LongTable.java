package nl.koers.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.reading.PhraseFinder.Phrase;
import org.jspecify.annotations.Nullable;

/** A table with a row a value: date, channel, metric, value. */
final class LongTable extends TableReading {

    private static final int UNKNOWN = -1;
    private static final int UNUSABLE = -2;

    private final CellNames channelNames = new CellNames();
    private final CellNames metricNames = new CellNames();
    private final List<@Nullable Channel> channels = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private final List<@Nullable MetricKind> kinds = new ArrayList<>();
    private int[][] series = new int[0][];
    private final List<@Nullable Channel> named = new ArrayList<>();

    LongTable(TableMap map, ReadFigures file, RowDates dates, NumberCells numbers) {
        super(map, file, dates, numbers);
    }

    @Override
    void values(Row row) {
        double value = number(row, map.valueColumn());
        if (!isNumber()) {
            return;
        }
        int metric = metric(row);
        int number = series(channel(row), metric, row);
        if (number == UNUSABLE) {
            return;
        }
        if (value < 0 && kinds.get(metric) == MetricKind.LEVEL) {
            wrong.negative(row, map.valueColumn());
        } else if (isDated()) {
            add(number, value, kinds.get(metric), row);
        }
    }

    @Override
    boolean isDuration(Row row, int cell) {
        return Durations.isNamed(HeaderWords.normal(row.text(map.metricColumn())));
    }

    private int channel(Row row) {
        if (map.channelColumn() < 0) {
            return 0;
        }
        int cell = map.channelColumn();
        int number = channelNames.number(row.chars(), row.start(cell), row.end(cell));
        if (number == channels.size()) {
            channels.add(file.channels().ofCell(row.text(cell)).orElse(null));
        }
        return number;
    }

    private int metric(Row row) {
        int cell = map.metricColumn();
        int number = metricNames.number(row.chars(), row.start(cell), row.end(cell));
        if (number == metrics.size()) {
            String text = row.text(cell);
            Optional<Phrase> phrase = map.channelColumn() < 0 ? file.phrase(text, row.line()) : Optional.empty();
            named.add(phrase.map(Phrase::channel).orElse(null));
            metrics.add(phrase.map(Phrase::metric).orElse(HeaderWords.name(text)));
            kinds.add(phrase.isPresent() ? phrase.get().kind() : file.kinds().of(HeaderWords.normal(text)));
        }
        return number;
    }

    /** The series of a channel and a metric, by their numbers in this table. */
    private int series(int channel, int metric, Row row) {
        if (map.channelColumn() >= 0 && channels.get(channel) == null) {
            file.refuseChannel(row, map.channelColumn(), map.header(map.channelColumn()));
            return UNUSABLE;
        }
        if (channel >= series.length || metric >= series[channel].length) {
            widen(channel, metric);
        }
        int known = series[channel][metric];
        if (known >= 0) {
            return known;
        }
        series[channel][metric] = open(channel, metric, row);
        return series[channel][metric];
    }

    private void widen(int channel, int metric) {
        if (channel >= series.length) {
            int old = series.length;
            series = Arrays.copyOf(series, 2 * channel + 4);
            Arrays.fill(series, old, series.length, new int[0]);
        }
        int old = series[channel].length;
        if (metric >= old) {
            series[channel] = Arrays.copyOf(series[channel], 2 * metric + 8);
            Arrays.fill(series[channel], old, series[channel].length, UNKNOWN);
        }
    }

    private int open(int channel, int metric, Row row) {
        Channel found = map.channelColumn() < 0 ? ofTable(metric, row) : Objects.requireNonNull(channels.get(channel));
        String name = metrics.get(metric);
        if (!ReadFigures.isUsableName(name)) {
            wrong.name(row, map.metricColumn());
            return UNUSABLE;
        }
        return file.series(found, name, kinds.get(metric), row.line());
    }

    /** The channel that a metric's name mentions, else the one of the table. */
    private Channel ofTable(int metric, Row row) {
        Channel mentioned = named.get(metric);
        return mentioned != null
                ? mentioned
                : file.channel(map, row.line())
                        .orElseThrow(() -> file.channels().unknown(map, row.line()));
    }
}
