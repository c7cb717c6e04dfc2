package nl.koers.imports.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Where each platform keeps its export, what that holds and what it does not. */
final class ExportHelp extends Details {

    private static final int MOST_STEPS = 3;

    /** The platforms of FORMATS, by the last part of their text keys. */
    private static final List<String> PLATFORMS = List.of(
            "meta",
            "posts",
            "linkedin",
            "x",
            "youtube",
            "tiktok",
            "ga4",
            "search",
            "matomo",
            "plausible",
            "mailchimp",
            "facebook",
            "sheet");

    private final transient ImportWords words;

    ExportHelp(ImportWords words) {
        this.words = words;
        addClassNames("card", "help");
        setSummaryText(words.get("import.help.title"));
        Paragraph lead = new Paragraph(words.get("import.help.lead"));
        lead.addClassName("quiet");
        Div content = new Div(lead);
        content.addClassName("help-list");
        PLATFORMS.forEach(platform -> content.add(entry(platform)));
        add(content);
    }

    /** Opens it and brings it into sight. */
    void open() {
        setOpened(true);
        scrollIntoView();
        getElement().executeJs("this.querySelector('vaadin-details-summary')?.focus()");
    }

    private Details entry(String platform) {
        OrderedList steps = new OrderedList();
        for (int step = 1; step <= MOST_STEPS; step++) {
            String sentence = words.optional("import.help." + platform + ".step." + step);
            if (!sentence.isEmpty()) {
                steps.add(new ListItem(sentence));
            }
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("help-facts");
        List.of("holds", "lacks", "languages").forEach(fact -> {
            facts.add(new DescriptionList.Term(words.get("import.help." + fact)));
            facts.add(new DescriptionList.Description(words.get("import.help." + platform + "." + fact)));
        });
        Div content = new Div(steps, facts);
        content.addClassName("stack");
        return new Details(words.get("import.help." + platform + ".name"), content);
    }
}
