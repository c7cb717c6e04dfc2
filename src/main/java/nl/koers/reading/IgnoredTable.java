package nl.koers.reading;

import nl.koers.reading.ImportProfile.Layout;

/** A table that a profile knows and takes nothing from, so that nobody takes it for something else. */
final class IgnoredTable extends TableReading {

    private final boolean isNamed;

    /** @param isNamed its end says what it was; else somebody has said so already */
    IgnoredTable(TableMap map, ReadFigures file, RowDates dates, NumberCells numbers, boolean isNamed) {
        super(map, file, dates, numbers);
        this.isNamed = isNamed;
    }

    @Override
    void accept(Row row) {
        if (map.profile().layout() == Layout.LIST) {
            for (int cell = 1; cell < row.count(); cell++) {
                lookForDamage(row, cell);
            }
        }
    }

    private void lookForDamage(Row row, int cell) {
        String text = row.text(cell);
        if (WrittenDate.isExcelDamage(text)) {
            file.damagedInList(
                    RowErrors.error(row.line(), map.header(cell), text, "EXCEL_DATE", CellErrors.excelDamage(text)));
        }
    }

    @Override
    void values(Row row) {
        throw new IllegalStateException("an ignored table has no values");
    }

    @Override
    void end() {
        if (!isNamed) {
            return;
        }
        if (map.profile().instead() == null) {
            file.notices().add(Notices.Why.NOTHING_TO_IMPORT, map.profile().id());
        } else {
            file.notices().add(Notices.Why.NO_DATED_FIGURES, map.listed());
        }
    }
}
