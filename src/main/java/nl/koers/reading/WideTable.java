package nl.koers.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/** A table with a row a day and a column a metric. */
final class WideTable extends TableReading {

    private static final int UNKNOWN = -1;

    private final List<ValueColumn> columns;
    private final int[] series;
    private final BitSet days = new BitSet();
    private @Nullable Channel channel;
    private String channelCell = "";

    WideTable(TableMap map, FileReading file, RowDates dates, NumberCells numbers) {
        super(map, file, dates, numbers);
        columns = map.values();
        series = new int[columns.size()];
        Arrays.fill(series, UNKNOWN);
    }

    @Override
    void values(Row row) {
        for (int i = 0; i < columns.size(); i++) {
            ValueColumn column = columns.get(i);
            double value = number(row, column.index());
            if (!isNumber() && !(column.blankIsZero() && row.isEmpty(column.index()))) {
                continue;
            }
            if (value < 0 && column.kind() == MetricKind.LEVEL) {
                refuseNegative(row, column.index());
                continue;
            }
            int number = series(i, row);
            if (number >= 0 && isDated()) {
                add(number, percent(column, row, value), column.kind(), row);
            }
        }
        if (isDated()) {
            days.set(day());
        }
    }

    private static double percent(ValueColumn column, Row row, double value) {
        boolean hundredths =
                column.isPercent() && !row.isEmpty(column.index()) && row.chars()[row.end(column.index()) - 1] != '%';
        return hundredths ? BigDecimal.valueOf(value).movePointLeft(2).doubleValue() : value;
    }

    /** The series of a column in the channel of this row; made with the first value, -1 without a channel. */
    private int series(int column, Row row) {
        ValueColumn known = columns.get(column);
        Channel named = known.channel();
        if (named == null && (channel == null || map.channelColumn() >= 0)) {
            findChannel(row);
        }
        Channel about = named == null ? channel : named;
        if (series[column] == UNKNOWN && about != null) {
            series[column] = file.series(about, known.metric(), known.kind());
        }
        return series[column];
    }

    private void findChannel(Row row) {
        if (map.channelColumn() < 0) {
            channel = file.channel(map, row.line()).orElse(null);
            return;
        }
        String cell = row.text(map.channelColumn());
        if (channel == null || !cell.equals(channelCell)) {
            Arrays.fill(series, UNKNOWN);
            channelCell = cell;
            channel = file.channels().ofCell(cell).orElse(null);
        }
        if (channel == null) {
            file.refuseChannel(row, map.channelColumn(), map.header(map.channelColumn()));
        }
    }

    @Override
    void end() {
        super.end();
        for (int i = 0; i < columns.size(); i++) {
            if (channel != null
                    && series[i] >= 0
                    && file.errors().isEmpty()
                    && columns.get(i).gapsAreZero(channel.platform())) {
                fillGaps(series[i]);
            }
        }
    }

    /** Days between the first and the last row that this format leaves out because they are zero. */
    private void fillGaps(int number) {
        int filled = 0;
        for (int day = days.nextClearBit(Math.max(firstDay(), 0)); day < lastDay(); day = days.nextClearBit(day + 1)) {
            file.batch().add(number, day, day, 0, 0);
            filled++;
        }
        if (filled > 0) {
            file.notices().add(Notices.Why.ZERO_FILLED, String.valueOf(filled));
        }
    }
}
