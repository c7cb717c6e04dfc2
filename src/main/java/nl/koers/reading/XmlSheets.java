package nl.koers.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.koers.reading.SheetCsv.SheetRow;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook in the XML of Excel 2003, which some platforms call .xls; read row by row. */
final class XmlSheets {

    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final int LOOKED_AT = 4096;
    /** More than Excel itself has. */
    private static final int MOST_COLUMNS = 16_384;

    private XmlSheets() {}

    /** Whether a text is such a workbook. */
    static boolean isWorkbook(FileText file) throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = 0;
        try (Reader text = file.open()) {
            for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(read, 0)) {
                read = text.read(start, length, LOOKED_AT - length);
            }
        }
        String seen = new String(start, 0, length).stripLeading();
        return seen.startsWith("<?xml") && seen.contains(NAMESPACE) && seen.contains("Workbook");
    }

    static void addTo(FileParts parts, FileText file) throws IOException {
        List<String> names = new ArrayList<>();
        try (Reader text = file.open()) {
            XMLStreamReader xml = reader(text);
            while (toElement(xml, "Worksheet", null)) {
                String name = xml.getAttributeValue(NAMESPACE, "Name");
                names.add(name == null ? String.valueOf(names.size() + 1) : name);
            }
        } catch (XMLStreamException e) {
            throw broken();
        }
        for (int i = 0; i < names.size(); i++) {
            int sheet = i;
            parts.add(FilePart.sheet(names.get(i), () -> open(file, sheet)));
        }
    }

    private static FileRefused broken() {
        return new FileRefused(
                "INCOMPLETE_FILE",
                "This is a workbook in XML that ends too early or is damaged; open it in Excel and save it as xlsx, or"
                        + " export it again.");
    }

    /** Without definitions of types and entities: they could name other files. */
    private static XMLStreamReader reader(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(text);
    }

    private static Reader open(FileText file, int sheet) throws IOException {
        Reader text = file.open();
        try {
            XMLStreamReader xml = reader(text);
            for (int i = 0; i <= sheet; i++) {
                toElement(xml, "Worksheet", null);
            }
            return new SheetCsv(new SheetRows(xml), text);
        } catch (XMLStreamException e) {
            text.close();
            throw broken();
        }
    }

    /** Goes to the next element of this name, or to the end of the one that holds it. */
    private static boolean toElement(XMLStreamReader xml, String name, @Nullable String holder)
            throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(holder)) {
                return false;
            }
        }
        return false;
    }

    /** The rows of the sheet that the reader stands in. */
    private static final class SheetRows implements Iterator<SheetRow> {

        private final XMLStreamReader xml;
        private int last;
        private boolean isReady;
        private boolean isThere;

        SheetRows(XMLStreamReader xml) {
            this.xml = xml;
        }

        @Override
        public boolean hasNext() {
            if (!isReady) {
                try {
                    isThere = toElement(xml, "Row", "Worksheet");
                } catch (XMLStreamException e) {
                    throw broken();
                }
                isReady = true;
            }
            return isThere;
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isReady = false;
            last = Math.max(last + 1, index(last + 1));
            List<String> cells = new ArrayList<>();
            try {
                while (toElement(xml, "Cell", "Row")) {
                    for (int column = Math.min(index(0), MOST_COLUMNS); cells.size() + 1 < column; ) {
                        cells.add("");
                    }
                    cells.add(toElement(xml, "Data", "Cell") ? text() : "");
                }
            } catch (XMLStreamException e) {
                throw broken();
            }
            return new SheetRow(last, cells);
        }

        /** Of the row or cell, where it does not follow the one before it. */
        private int index(int otherwise) {
            String index = xml.getAttributeValue(NAMESPACE, "Index");
            return index != null && index.matches("\\d{1,7}") ? Integer.parseInt(index) : otherwise;
        }

        private String text() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            for (int depth = 1; depth > 0 && xml.hasNext(); ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    default -> {}
                }
            }
            return text.toString();
        }
    }
}
