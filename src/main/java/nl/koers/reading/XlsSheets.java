package nl.koers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.koers.reading.SheetCsv.SheetRow;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** The visible sheets of a binary Excel workbook (xls), which is kept in memory and may therefore not be large. */
final class XlsSheets {

    static final long LARGEST = 10L * 1024 * 1024;

    private XlsSheets() {}

    /** @param name of the workbook within the file, empty when it is the file */
    static void addTo(FileParts parts, String name, FileText file) throws IOException {
        if (file.size() > LARGEST) {
            throw new FileRefused(
                    "XLS_TOO_LARGE", "An old Excel workbook (xls) may be at most 10 MB; save it as xlsx or as CSV.");
        }
        HSSFWorkbook workbook = open(file);
        parts.closeLater(workbook);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            String part = name.isEmpty() ? sheet.getSheetName() : name + ", " + sheet.getSheetName();
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                boolean from1904 = workbook.getWorkbook().isUsing1904DateWindowing();
                parts.add(FilePart.sheet(part, () -> open(sheet, from1904)));
            } else {
                parts.skip(part, Notices.Why.HIDDEN_SHEET);
            }
        }
    }

    private static HSSFWorkbook open(FileText file) {
        try (InputStream in = file.bytes().open()) {
            return new HSSFWorkbook(in);
        } catch (EncryptedDocumentException e) {
            throw new FileRefused("ENCRYPTED", "The file is protected with a password; save or pack it without one.");
        } catch (IOException | RuntimeException e) {
            throw new FileRefused(
                    "NOT_CSV",
                    "This is an old file of Microsoft Office in which no workbook (xls) can be read; save it as xlsx or"
                            + " CSV, without a password, and import that.");
        }
    }

    private static Reader open(Sheet sheet, boolean from1904) {
        Iterator<Row> rows = sheet.rowIterator();
        Iterator<SheetRow> texts = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SheetRow next() {
                Row row = rows.next();
                return new SheetRow(row.getRowNum() + 1, texts(row, from1904));
            }
        };
        return new SheetCsv(texts, () -> {});
    }

    private static List<String> texts(Row row, boolean from1904) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell, from1904));
        }
        return texts;
    }

    private static String text(Cell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                SheetCells.number(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        from1904);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }
}
