package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The goals of an objective in a round, a line each. */
final class GoalLines extends Div {

    private static final List<String> COLUMNS = List.of("goal", "status", "money", "price");

    /** @param name read aloud, as the heads of the columns are not: each line says what its parts are */
    GoalLines(String name, List<GoalLine> lines, RoundPage page, RoundWords words) {
        addClassNames("goal-lines", page.frozen() == null ? "undecidable" : "decidable");
        Div heads = new Div();
        heads.addClassName("goal-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        COLUMNS.forEach(column -> heads.add(new Span(words.say("column." + column))));
        if (page.frozen() != null) {
            heads.add(new Span(words.say("column.decision")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", name);
        lines.forEach(line -> list.add(new ListItem(line)));
        add(heads, list);
    }
}
