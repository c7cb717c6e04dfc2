package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import nl.koers.imports.ui.ImportNavigation;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Part;
import nl.koers.progress.SmartCheck.Verdict;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.SmartWords;
import nl.koers.shell.SmartWords.About;
import nl.koers.shell.Tone;

/** The six letters of a promise, each with how it came out and why. */
final class SmartList extends UnorderedList {

    SmartList(SmartCheck check, About about, SmartWords words) {
        addClassName("smart");
        check.parts().forEach(part -> add(item(check, part, about, words)));
    }

    private static ListItem item(SmartCheck check, Part part, About about, SmartWords words) {
        Span letter = new Span(part.letter().name());
        letter.addClassName("letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(words.letter(part));
        name.addClassName("name");
        Div head = new Div(name, new Badge(sign(part.verdict()), tone(part.verdict()), words.verdict(part)));
        head.addClassName("head");
        Span sentence = new Span(words.sentence(check, part, about));
        Div body = new Div(head, sentence);
        if (fetches(part.finding())) {
            body.add(whereToFind());
        }
        return new ListItem(letter, body);
    }

    private static Component whereToFind() {
        return ImportNavigation.help(I18NProvider.translate("smart.where"));
    }

    private static boolean fetches(Finding finding) {
        return switch (finding) {
            case NO_FIGURES, OLD_FIGURES, NO_BASELINE, REFERENCE_INCOMPLETE -> true;
            default -> false;
        };
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case FINE -> Tone.OK;
            case WARNING -> Tone.RISK;
            case OPEN -> Tone.NONE;
        };
    }

    static Glyph.Sign sign(Verdict verdict) {
        return switch (verdict) {
            case FINE -> Glyph.Sign.CHECK;
            case WARNING -> Glyph.Sign.ALERT;
            case OPEN -> Glyph.Sign.DOT;
        };
    }
}
