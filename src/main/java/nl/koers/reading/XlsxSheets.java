package nl.koers.reading;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.reading.SheetCsv.SheetRow;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of an Excel workbook (xlsx), read row by row; formulas by the value that was saved with them. */
final class XlsxSheets {

    /** Once unpacked, in bytes: the texts of a workbook are kept in memory. */
    static final long LARGEST_TEXTS = 64L * 1024 * 1024;

    /** Of a workbook in a zip file, which is kept in memory. */
    static final long LARGEST_INSIDE = 32L * 1024 * 1024;

    private XlsxSheets() {}

    static boolean isWorkbook(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null
                && java.util.Collections.list(zip.getEntries()).stream()
                        .anyMatch(entry ->
                                entry.getName().toLowerCase(Locale.ROOT).startsWith("xl/"));
    }

    /** @param name of the workbook within the file, empty when it is the file */
    static void addTo(FileParts parts, String name, FileText file) throws IOException {
        ReadableWorkbook workbook;
        try {
            ReadingOptions options = new ReadingOptions(true, true);
            workbook = file.path() == null
                    ? new ReadableWorkbook(file.bytes().open(), options)
                    : new ReadableWorkbook(file.path().toFile(), options);
        } catch (IOException | RuntimeException e) {
            throw unreadable();
        }
        parts.closeLater(workbook);
        for (Sheet sheet : workbook.getSheets().toList()) {
            String part = name.isEmpty() ? sheet.getName() : name + ", " + sheet.getName();
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                parts.add(FilePart.sheet(part, () -> open(workbook, sheet)));
            } else {
                parts.skip(part, Notices.Why.HIDDEN_SHEET);
            }
        }
    }

    private static FileRefused unreadable() {
        return new FileRefused(
                "NOT_CSV", "This is an Excel workbook (xlsx); it cannot be read. Save it again in Excel, or as CSV.");
    }

    private static Reader open(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        Stream<Row> rows = rows(sheet);
        Iterator<Row> source = rows.iterator();
        boolean from1904 = workbook.isDate1904();
        Iterator<SheetRow> texts = new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return source.hasNext();
                } catch (RuntimeException e) {
                    throw unreadable();
                }
            }

            @Override
            public SheetRow next() {
                Row row = source.next();
                return new SheetRow(row.getRowNum(), texts(row, from1904));
            }
        };
        return new SheetCsv(texts, rows::close);
    }

    /** A sheet may be listed in the workbook and be missing from it. */
    private static Stream<Row> rows(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (ExcelReaderException e) {
            throw unreadable();
        }
    }

    private static List<String> texts(Row row, boolean from1904) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell, from1904));
        }
        return texts;
    }

    private static String text(Cell cell, boolean from1904) {
        return switch (cell.getValue()) {
            case null -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case BigDecimal number -> {
                Integer format = cell.getDataFormatId();
                yield SheetCells.number(
                        number.doubleValue(), format == null ? 0 : format, cell.getDataFormatString(), from1904);
            }
            case Boolean truth -> truth.toString().toUpperCase(Locale.ROOT);
            default -> cell.getValue().toString();
        };
    }
}
