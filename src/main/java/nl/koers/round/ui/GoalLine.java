package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.koers.cost.CostWords;
import nl.koers.cost.Money;
import nl.koers.report.GoalMoney;
import nl.koers.report.GoalReport;
import nl.koers.round.Decision;
import nl.koers.round.MoneySums;
import nl.koers.round.Subject;
import nl.koers.shell.Badge;
import nl.koers.shell.Glyph;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.StatusBadge;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a round in one line: how it stands, what was spent, the price now beside the planned one, and what was
 * decided. It opens to the whole of it; on paper it is always open.
 */
final class GoalLine extends NativeDetails {

    private final transient Subject subject;
    private final transient RoundWords words;
    private final boolean isOpenQuestion;

    GoalLine(GoalReport goal, RoundPage page, Deciding deciding) {
        this.subject = Subject.goal(goal.id());
        this.words = deciding.words();
        Decision decided = page.decisions().about(subject).orElse(null);
        this.isOpenQuestion = page.isDecidable() && decided == null;
        addClassName("goal-line");
        H3 title = new H3(goal.title());
        Span status = part("status", new StatusBadge(goal.status(), getTranslation("status." + goal.status())));
        setSummary(title, status, money(goal), price(goal));
        if (page.frozen() != null) {
            getSummary().add(part("decision", badge(decided)));
        }
        setContent(new GoalWhole(goal, page, deciding));
    }

    Subject subject() {
        return subject;
    }

    /** Whether somebody must still decide about it. */
    boolean isOpenQuestion() {
        return isOpenQuestion;
    }

    /** Opens it, brings it into sight, and the keyboard there. */
    void point() {
        setOpen(true);
        getSummary().getElement().executeJs("this.focus()");
    }

    private Badge badge(@Nullable Decision decided) {
        if (decided != null) {
            return DecisionPart.badge(decided.verdict(), words);
        }
        Badge open = new Badge(Glyph.Sign.QUESTION, Tone.NONE, words.say("undecided"));
        if (isOpenQuestion) {
            open.addClassName("to-decide");
        }
        return open;
    }

    private Span money(GoalReport goal) {
        MoneySums sums = MoneySums.of(List.of(goal));
        String spent = words.spent(sums);
        Span money = part("money", new Span(spent));
        Double share = sums.share();
        if (share != null) {
            ReachedBar bar = new ReachedBar(share, null, sums.over() == null ? Tone.DONE : Tone.BEHIND, spent);
            bar.getElement()
                    .removeAttribute("role")
                    .removeAttribute("aria-label")
                    .setAttribute("aria-hidden", "true");
            money.add(bar);
        }
        return money;
    }

    /** What a result costs so far, with the planned price under it. */
    private Span price(GoalReport goal) {
        GoalMoney money = goal.money();
        if (money == null) {
            return part("price", new Span(words.say("line.noPrice")));
        }
        CostWords costs = new CostWords(words.texts(), words.language(), goal.metric(), money.costs());
        boolean isKnown = money.costs().actual().price() != null;
        Span price = part("price", new Span(isKnown ? costs.price(money.costs().actual()) : words.say("line.noPrice")));
        Money planned = money.costs().planned().price();
        if (planned != null) {
            Span beside = new Span(words.say("line.planned", planned.written(words.language())));
            beside.addClassName("quiet");
            price.add(beside);
        }
        return price;
    }

    private static Span part(String name, Component... content) {
        Span part = new Span(content);
        part.addClassName("line-" + name);
        return part;
    }
}
