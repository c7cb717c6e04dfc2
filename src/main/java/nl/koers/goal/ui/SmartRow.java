package nl.koers.goal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Part;
import nl.koers.shell.Glyph;
import nl.koers.shell.SmartWords;

/** The same six letters in one quiet row, which opens to their sentences. */
final class SmartRow extends Details {

    SmartRow(SmartCheck check, SmartWords.About about, SmartWords words) {
        addClassName("smart-row");
        Div row = new Div(new Span(getTranslation("smart.row")));
        row.addClassName("letters");
        check.parts().forEach(part -> row.add(letter(part, words)));
        setSummary(row);
        add(new SmartList(check, about, words));
    }

    private static Span letter(Part part, SmartWords words) {
        Span letter = new Span(part.letter().name());
        letter.addClassName("letter");
        Span all = new Span(letter, new Glyph(SmartList.sign(part.verdict())), new Span(words.verdict(part)));
        all.addClassNames("part", part.verdict().name().toLowerCase(java.util.Locale.ROOT));
        return all;
    }
}
