package nl.koers.started.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.koers.i18n.Texts;
import nl.koers.shell.PlatformMark;
import nl.koers.shell.SmartWords;
import nl.koers.started.StartedPage;

/** Pages that nothing can be proposed for, and which export would change that. */
final class PoorPages extends UnorderedList {

    PoorPages(List<StartedPage> pages, Texts texts) {
        SmartWords words = new SmartWords(texts, getLocale());
        addClassName("plain-list");
        for (StartedPage page : pages) {
            Span name = new Span(
                    new PlatformMark(page.channel().platform()),
                    new Span(page.channel().name()));
            name.addClassName("on-page");
            Span why = new Span(getTranslation("started.poor." + page.lack(), words.export(page.channel())));
            why.addClassName("small");
            add(new ListItem(name, new Div(why)));
        }
    }
}
