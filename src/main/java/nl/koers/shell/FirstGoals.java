package nl.koers.shell;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.i18n.Texts;
import nl.koers.progress.SmartChecks;
import org.springframework.stereotype.Component;

/** Offers a first goal on figures, for rooms that know no goals. */
@Component
public class FirstGoals {

    private final SmartChecks checks;
    private final Texts texts;

    FirstGoals(SmartChecks checks, Texts texts) {
        this.checks = checks;
        this.texts = texts;
    }

    /**
     * The offer as a card in the language of the screen; empty where a goal is there already or the figures suggest none.
     *
     * @param metrics that came in, by the name of their channel
     */
    public Optional<Card> offer(Map<String, List<String>> metrics) {
        return checks.offer(metrics)
                .map(offer -> new FirstGoalCard(offer, texts, UI.getCurrent().getLocale()));
    }
}
