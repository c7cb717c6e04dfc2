package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.round.RoundComparison;
import nl.koers.round.RoundComparison.Presence;

/** A comparison in a few sentences: what was spent then and now, and how many goals changed, came and went. */
final class ChangeSums extends Div {

    ChangeSums(RoundComparison found, RoundWords words) {
        addClassName("stack-s");
        add(new H2(words.say("compare.sums")));
        add(new Paragraph(words.say("compare.spent", words.spent(found.before()), words.spent(found.after()))));
        long other = found.lines().stream()
                .filter(RoundComparison.Line::isOtherStatus)
                .count();
        add(new Paragraph(
                words.say("compare.counts", other, count(found, Presence.CAME), count(found, Presence.WENT))));
    }

    private static long count(RoundComparison found, Presence presence) {
        return found.lines().stream()
                .filter(line -> line.presence() == presence)
                .count();
    }
}
