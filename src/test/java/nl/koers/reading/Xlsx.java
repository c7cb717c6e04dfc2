package nl.koers.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet, made of the XML that Excel writes. */
final class Xlsx {

    /** A date with a style, shared, inline and formula texts, a whole and a broken number. */
    static final String ROWS = """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>meting</t></is></c><c r="D2" t="str"><f>"waar"&amp;"de"</f><v>waarde</v></c></row>
            <row r="3"><c r="A3" s="1"><v>45352</v></c><c r="B3" t="inlineStr"><is><t>X</t></is></c><c r="C3" t="inlineStr"><is><t>posts</t></is></c><c r="D3"><v>3</v></c></row>
            <row r="4"><c r="A4" s="1"><v>45352</v></c><c r="B4" t="inlineStr"><is><t>X</t></is></c><c r="C4" t="inlineStr"><is><t>bereik</t></is></c><c r="D4"><f>3/2</f><v>1.5</v></c></row>
            """;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xlsx() {}

    /** A workbook with these rows, in which style 1 is a date, 2 a percentage and 3 a month. */
    static byte[] of(String sheet, String rows) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + override("worksheets/sheet1", "worksheet") + override("styles", "styles")
                        + override("sharedStrings", "sharedStrings") + "</Types>");
        files.put("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        files.put(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + sheet
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        files.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
        files.put(
                "xl/styles.xml",
                "<styleSheet " + MAIN
                        + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"d/mm/yyyy\"/></numFmts>"
                        + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf"
                        + " numFmtId=\"17\"/></cellXfs></styleSheet>");
        files.put(
                "xl/sharedStrings.xml",
                "<sst " + MAIN
                        + " count=\"2\" uniqueCount=\"2\"><si><t>datum</t></si><si><r><t>ka</t></r><r><t>naal</t></r></si></sst>");
        files.put(
                "xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        return packed(files);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument." + "spreadsheetml." + type
                + "+xml\"/>";
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(id, type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] packed(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write((HEAD + file.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
