package nl.koers.reading;

/** A table that a profile knows and takes nothing from, so that nobody takes it for something else. */
final class IgnoredTable extends TableReading {

    IgnoredTable(TableMap map, FileReading file, RowDates dates, NumberCells numbers) {
        super(map, file, dates, numbers);
    }

    @Override
    void accept(Row row) {
        // nothing in it is a figure of the channel
    }

    @Override
    void values(Row row) {
        throw new IllegalStateException("an ignored table has no values");
    }

    @Override
    void end() {
        if (map.profile().instead() == null) {
            file.notices().add(Notices.Why.NOTHING_TO_IMPORT, map.profile().id());
        } else {
            file.notices().add(Notices.Why.NO_DATED_FIGURES, map.listed());
        }
    }
}
