package nl.koers.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.koers.cost.CostWords;
import nl.koers.report.GoalMoney;

/** How the prices of a goal came about, from the inputs that were frozen with them. */
final class PriceDialog extends Dialog {

    PriceDialog(String goal, GoalMoney money, CostWords costs, RoundWords words) {
        setHeaderTitle(words.say("prices.how.title", goal));
        setWidth("560px");
        Div lines = new Div();
        lines.addClassName("stack");
        part(lines, words.say("prices.planned"), costs.planned());
        part(lines, words.say("prices.actual"), costs.actual());
        part(lines, words.say("prices.forecast"), costs.forecast());
        if (!money.shared().isEmpty()) {
            part(
                    lines,
                    words.say("prices.shared"),
                    money.shared().stream().map(shared -> shared(shared, words)).toList());
        }
        add(lines);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    /** "1 February 2026, campaign: 40% of € 1000 = € 400". */
    private static String shared(GoalMoney.SharedCost shared, RoundWords words) {
        String part = CostWords.share(
                words.texts(),
                words.language(),
                shared.whole(),
                new CostWords.Share(shared.basisPoints(), shared.part()));
        return shared.note().isEmpty()
                ? words.say("prices.shared.bare", words.day(shared.on()), part)
                : words.say("prices.shared.line", words.day(shared.on()), shared.note(), part);
    }

    private static void part(Div lines, String heading, List<String> said) {
        Div part = new Div(new H3(heading));
        said.forEach(line -> part.add(new Paragraph(line)));
        lines.add(part);
    }
}
