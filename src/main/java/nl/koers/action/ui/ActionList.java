package nl.koers.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.koers.action.Action;
import nl.koers.action.Urgency;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;

/** Things to do: what, why and since when, and the way to do it. */
final class ActionList extends UnorderedList {

    ActionList(List<Action> actions, ActionWords words, ActionLink links) {
        addClassName("things-to-do");
        actions.forEach(action -> add(item(action, words, links.of(action))));
    }

    private static ListItem item(Action action, ActionWords words, RouterLink way) {
        Paragraph what = new Paragraph(words.what(action));
        what.addClassName("what");
        Paragraph why = new Paragraph(words.why(action));
        Paragraph since = new Paragraph(words.since(action));
        since.addClassName("quiet");
        Glyph glyph = new Glyph(sign(action));
        glyph.addClassName(tone(action.urgency()).name().toLowerCase(Locale.ROOT));
        way.addClassName("button");
        return new ListItem(glyph, new Div(what, why, since), way);
    }

    private static Glyph.Sign sign(Action action) {
        if (action instanceof Action.AboutGoal goal) {
            return sign(goal.ask());
        }
        if (action instanceof Action.AboutRound) {
            return Glyph.Sign.HOURGLASS;
        }
        return action instanceof Action.AboutPage ? Glyph.Sign.ALERT : Glyph.Sign.CROSS;
    }

    private static Glyph.Sign sign(Action.Ask ask) {
        return switch (ask) {
            case ACCEPT -> Glyph.Sign.HOURGLASS;
            case SENT_BACK -> Glyph.Sign.BACK;
            case CHECK_IN, CHECK_IN_LATE -> Glyph.Sign.CLOCK;
            case SILENT -> Glyph.Sign.QUESTION;
            case FINAL_FIGURES, LOOK_BACK -> Glyph.Sign.FLAG;
            case FIGURES -> Glyph.Sign.EMPTY;
        };
    }

    private static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Tone.BEHIND;
            case THIS_WEEK -> Tone.RISK;
            case WHEN_IT_SUITS -> Tone.NONE;
        };
    }
}
