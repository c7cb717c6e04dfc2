package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.cost.Money;
import nl.koers.round.MoneySums;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.Tone;

/** What was spent of a budget: in words, as a bar, and what the hours in it cost. */
final class MoneyBar extends Div {

    MoneyBar(MoneySums sums, RoundWords words) {
        addClassName("money-bar");
        String spent = words.spent(sums);
        Paragraph line = new Paragraph(spent);
        line.addClassName("strong");
        add(line);
        Money over = sums.over();
        Double share = sums.share();
        if (share != null) {
            add(new ReachedBar(share, null, over == null ? Tone.DONE : Tone.BEHIND, spent));
        }
        if (over != null) {
            add(new Paragraph(words.say("money.over", over.written(words.language()))));
        }
        String hours = words.hours(sums);
        if (hours != null) {
            add(quiet(hours));
        }
        if (sums.withoutBudget() > 0 && sums.goals() > 1) {
            add(quiet(words.say("money.withoutBudget", sums.withoutBudget(), sums.goals())));
        }
    }

    private static Paragraph quiet(String sentence) {
        Paragraph line = new Paragraph(sentence);
        line.addClassName("quiet");
        return line;
    }
}
