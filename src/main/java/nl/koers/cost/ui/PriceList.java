package nl.koers.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Locale;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostWords;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Price;
import nl.koers.i18n.Texts;
import nl.koers.progress.GoalPrice;
import nl.koers.shell.Explained;

/** What a result was planned to cost, has cost so far and will have cost, each with how it came about; or why not. */
final class PriceList extends DescriptionList {

    PriceList(GoalPrice priced, Texts texts, Locale language) {
        CostPerResult costs = priced.prices();
        CostWords words = new CostWords(texts, language, priced.metric(), costs);
        addClassName("prices");
        if (isOneReason(costs)) {
            price("all", costs.actual(), words, words::actual);
            return;
        }
        price("planned", costs.planned(), words, words::planned);
        price("actual", costs.actual(), words, words::actual);
        Element last = price("forecast", costs.forecast(), words, words::forecast);
        words.range()
                .ifPresent(range -> last.appendChild(Element.createText(" "), new Element("small").setText(range)));
    }

    /** Goals that keep to a limit have no price of any kind: that is said once. */
    private static boolean isOneReason(CostPerResult costs) {
        NoPrice reason = costs.planned().missing();
        return reason != null
                && reason == costs.actual().missing()
                && reason == costs.forecast().missing();
    }

    /** Returns what is said, for what is said beside it. */
    private Element price(String name, Price price, CostWords words, SerializableSupplier<List<String>> explanation) {
        String label = getTranslation("cost.price." + name);
        Explained button = new Explained(
                label,
                getTranslation("cost.price." + name + ".name"),
                () -> explanation.get().stream().<Component>map(Paragraph::new).toList());
        Element term = new Element("dt").appendChild(button.getElement());
        Element said = new Element("dd").appendChild(Element.createText(words.price(price)));
        said.getClassList().set("no-price", price.price() == null);
        getElement().appendChild(new Element("div").appendChild(term, said));
        return said;
    }
}
