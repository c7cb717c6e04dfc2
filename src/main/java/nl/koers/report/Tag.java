package nl.koers.report;

import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A tag of a page that is being written. Words are put in as text: whatever people typed, it stays text. */
record Tag(Element element) {

    private static final String SPACE = " ";

    /** A new tag inside, at the end. */
    Tag add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Tag(child);
    }

    /** A new tag inside with a class of its own. */
    Tag add(String name, String className) {
        return add(name).set("class", className);
    }

    /** A new tag inside with a class of its own and words; returns the tag it was put in. */
    Tag say(String name, String className, String words) {
        add(name, className).text(words);
        return this;
    }

    Tag set(String attribute, String value) {
        element.setAttribute(attribute, clean(value));
        return this;
    }

    Tag text(String words) {
        element.appendChild(document().createTextNode(clean(words)));
        return this;
    }

    private Document document() {
        return element.getOwnerDocument();
    }

    /** Signs that no paper can show, such as a bell, are left out. */
    private static String clean(String words) {
        return words.codePoints()
                .filter(sign -> !Character.isISOControl(sign) || Character.isWhitespace(sign))
                .filter(sign -> sign > Character.MAX_VALUE || !Character.isSurrogate((char) sign))
                .mapToObj(sign -> Character.isISOControl(sign) ? SPACE : Character.toString(sign))
                .collect(Collectors.joining());
    }
}
