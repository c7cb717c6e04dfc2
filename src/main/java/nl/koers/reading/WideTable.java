package nl.koers.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final int[] figures;
    private final int[] texts;
    private final int[] others;

    WideTable(TableMap map, ReadFigures file, RowDates dates, NumberCells numbers) {
        super(map, file, dates, numbers);
        columns = map.values();
        series = new int[columns.size()];
        Arrays.fill(series, UNKNOWN);
        figures = new int[columns.size()];
        texts = new int[columns.size()];
        others = map.profile().hasPreamble() ? others(map) : new int[0];
    }

    /** Columns that are neither dates nor figures that are known. */
    private static int[] others(TableMap map) {
        Set<Integer> known = map.values().stream().map(ValueColumn::index).collect(Collectors.toSet());
        return IntStream.range(0, map.headers().size())
                .filter(i -> i != map.dateColumn() && !known.contains(i))
                .toArray();
    }

    @Override
    void values(Row row) {
        for (int other : others) {
            lookForDimension(row, other);
        }
        for (int i = 0; i < columns.size(); i++) {
            ValueColumn column = columns.get(i);
            double value = number(row, column.index());
            if (isNumber()) {
                figures[i]++;
            } else if (!(column.blankIsZero() && row.isEmpty(column.index()))) {
                lookForText(i, row);
                continue;
            }
            if (value < 0 && column.kind() == MetricKind.LEVEL) {
                wrong.negative(row, column.index());
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

    /** In an export that can split a day by anything, a column of words says by what; names of weekdays split nothing. */
    private void lookForDimension(Row row, int cell) {
        if (!row.isEmpty(cell) && Character.isLetter(row.chars()[row.start(cell)])) {
            String text = row.text(cell);
            if (!MonthNames.isFiller(text)) {
                file.isSplitBy(map.header(cell));
            }
        }
    }

    /** A cell with a letter is text, unless Excel made it out of a number; then the column is no column of texts. */
    private void lookForText(int column, Row row) {
        if (isWrong()) {
            String cell = row.text(columns.get(column).index());
            boolean isText = cell.chars().anyMatch(Character::isLetter) && !WrittenDate.isExcelDamage(cell);
            texts[column] = isText && texts[column] >= 0 ? texts[column] + 1 : -1;
        }
    }

    /** Columns of a table of one's own with a header that means nothing and nothing but text below it. */
    private Set<Integer> columnsOfText() {
        boolean isOwn = map.profile().layout() == ImportProfile.Layout.WIDE;
        if (!isOwn || Arrays.stream(figures).noneMatch(count -> count > 0)) {
            return Set.of();
        }
        return IntStream.range(0, columns.size())
                .filter(i -> figures[i] == 0
                        && texts[i] > 0
                        && columns.get(i).kind() == null
                        && columns.get(i).channel() == null)
                .map(i -> columns.get(i).index())
                .boxed()
                .collect(Collectors.toSet());
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
            series[column] = file.series(about, known.metric(), known.kind(), row.line());
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
        Set<Integer> text = columnsOfText();
        if (!text.isEmpty()) {
            file.holdsTexts(text);
        }
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
