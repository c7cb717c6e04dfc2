package nl.koers.reading;

import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.reading.PhraseFinder.Phrase;
import nl.koers.reading.TableMap.ValueColumn;

/** A table with a row a metric and a column a day, week or month. */
final class AcrossTable extends TableReading {

    private final List<ValueColumn> columns;
    private final int[] from;
    private final int[] to;

    /** @param headerLine the line with the dates */
    AcrossTable(TableMap map, ReadFigures file, RowDates dates, NumberCells numbers, int headerLine) {
        super(map, file, dates, numbers);
        Row header = Row.of(map.headers(), headerLine);
        columns = map.values();
        from = new int[columns.size()];
        to = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            int cell = columns.get(i).index();
            from[i] = dates.day(header, cell);
            to[i] = dates.last();
            if (from[i] < 0 && from[i] != RowDates.LATER) {
                wrong.date(header, cell, from[i], dates.mayLackYear());
            }
        }
    }

    @Override
    boolean findDay(Row row) {
        String label = row.text(map.metricColumn());
        if (TotalWords.isTotal(HeaderWords.normal(label)) || TotalWords.isTotal(HeaderWords.normal(row.text(0)))) {
            file.notices().addLine(Notices.Why.TOTAL_ROW, row.line());
            return false;
        }
        if (row.filled() == 1 && !label.isEmpty()) {
            file.notices().addLine(Notices.Why.TEXT_ROW, row.line());
            return false;
        }
        if (!ReadFigures.isUsableName(HeaderWords.name(label))) {
            wrong.name(row, map.metricColumn());
            return false;
        }
        return true;
    }

    @Override
    void values(Row row) {
        String label = row.text(map.metricColumn());
        Optional<Phrase> phrase = map.channelColumn() < 0 ? file.phrase(label, row.line()) : Optional.empty();
        String metric = phrase.map(Phrase::metric).orElse(HeaderWords.name(label));
        MetricKind kind = phrase.map(Phrase::kind).orElse(file.kinds().of(HeaderWords.normal(label)));
        Optional<Channel> channel = phrase.map(Phrase::channel).or(() -> channel(row));
        int series = -1;
        for (int i = 0; i < columns.size(); i++) {
            int cell = columns.get(i).index();
            double value = number(row, cell);
            if (!isNumber()) {
                continue;
            }
            if (value < 0 && kind == MetricKind.LEVEL) {
                wrong.negative(row, cell);
                continue;
            }
            if (series < 0 && channel.isPresent()) {
                series = file.series(channel.get(), metric, kind, row.line());
            }
            if (series >= 0 && from[i] >= 0) {
                file.batch().add(series, from[i], to[i], value, row.line());
                seen(from[i], to[i]);
            }
        }
    }

    private Optional<Channel> channel(Row row) {
        if (map.channelColumn() < 0) {
            return file.channel(map, row.line());
        }
        Optional<Channel> found = file.channels().ofCell(row.text(map.channelColumn()));
        if (found.isEmpty()) {
            file.refuseChannel(row, map.channelColumn(), map.header(map.channelColumn()));
        }
        return found;
    }

    @Override
    boolean isDuration(Row row, int cell) {
        return Durations.isNamed(HeaderWords.normal(row.text(map.metricColumn())));
    }
}
