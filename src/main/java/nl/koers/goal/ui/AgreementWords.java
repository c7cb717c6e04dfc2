package nl.koers.goal.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import nl.koers.channel.FigureFormat;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Target;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** Says what an accountable manager said, in the reader's language. */
final class AgreementWords {

    private final GoalPage page;
    private final UI reader = UI.getCurrent();
    private final Locale language = Texts.spoken(reader.getLocale());
    private final Texts texts;
    private final FigureFormat figures;

    AgreementWords(GoalPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.figures = page.figures(language);
    }

    /** What it speaks of. */
    GoalPage page() {
        return page;
    }

    /** "Accepted by Carla Jansen on 3 March 2026." */
    String sentence(Acceptance said) {
        String accountable = String.valueOf(page.name(said.terms().accountable()));
        String behalf = said.onBehalf() ? ".onBehalf" : "";
        return reader.getTranslation(
                "goal.acceptance." + said.state() + behalf, said.by(), accountable, day(said.at()));
    }

    /** "1,000 by 30 June 2026, from 500"; the metric is that of the goal. */
    String terms(Acceptance.Terms terms) {
        String deadline = Formats.day(language, terms.deadline());
        return terms.baseline() == null
                ? reader.getTranslation("goal.acceptance.terms", amount(terms.target()), deadline)
                : reader.getTranslation(
                        "goal.acceptance.terms.from",
                        amount(terms.target()),
                        deadline,
                        figures.number(terms.baseline(), 2));
    }

    /** What happened, for the history: "Accepted by Carla Jansen: 1,000 by 30 June 2026". */
    String event(Acceptance said) {
        String accountable = String.valueOf(page.name(said.terms().accountable()));
        String behalf = said.onBehalf() ? ".onBehalf" : "";
        return reader.getTranslation(
                "goal.history.acceptance." + said.state() + behalf, said.by(), accountable, terms(said.terms()));
    }

    private String amount(Target target) {
        String sign = target.amount() < 0 ? "" : "+";
        return switch (target.kind()) {
            case ABSOLUTE -> figures.number(target.amount(), 2);
            case DELTA -> sign + figures.change(texts, target.amount(), 2);
            case PERCENT -> sign + Formats.number(language, target.amount(), 2) + "%";
        };
    }

    private String day(Instant at) {
        return Formats.day(language, at.atZone(page.zone()).toLocalDate());
    }
}
