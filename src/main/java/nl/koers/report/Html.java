package nl.koers.report;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a document as HTML. Every word and every value of an attribute is escaped; only a style sheet stands as it is. */
final class Html {

    private static final Set<String> EMPTY = Set.of("meta");

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");

    private Html() {}

    static String written(Document document) {
        Html page = new Html();
        page.write(document.getDocumentElement());
        return page.html.append('\n').toString();
    }

    private void write(Element element) {
        String name = element.getTagName();
        html.append('<').append(name);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            html.append(' ').append(attribute.getNodeName()).append("=\"");
            escaped(attribute.getNodeValue());
            html.append('"');
        }
        html.append('>');
        if (EMPTY.contains(name)) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner);
            } else if (name.equals("style")) {
                html.append(child.getNodeValue());
            } else {
                escaped(child.getNodeValue());
            }
        }
        html.append("</").append(name).append('>');
    }

    private void escaped(String words) {
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(sign);
            }
        });
    }
}
