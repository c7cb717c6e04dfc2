package nl.koers.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.Channel;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.ObjectiveChain;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.objective.ObjectiveKind;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;
import nl.koers.started.ui.StartedNavigation;
import org.jspecify.annotations.Nullable;

/** What does not hang together: goals without a business objective, objectives without goals, pages without a goal. */
final class GapList extends UnorderedList {

    private static final int MOST = 10;
    private final @Nullable ChainEditing editing;
    private final boolean hangable;

    /** @param editing null for those who may only look */
    GapList(ObjectiveChain chain, @Nullable ChainEditing editing) {
        this.editing = editing;
        this.hangable = !chain.tree().all(ObjectiveKind.MARKETING).isEmpty();
        addClassNames("attention", "gaps");
        gap("objective.gap.goals", chain.goalsWithoutTop(), this::goal);
        gap(
                "objective.gap.objectives",
                chain.withoutGoals(),
                objective -> new Div(new Anchor("objectives#" + ChainTree.id(objective), objective.title())));
        gap("objective.gap.channels", chain.channelsWithoutGoal(), GapList::channel, started());
    }

    private Component goal(GoalRow goal) {
        Div line = new Div(GoalNavigation.link(goal.id(), goal.title()));
        if (editing != null && hangable && goal.objective() == null) {
            ChainEditing edit = editing;
            NativeButton hang = new NativeButton(getTranslation("objective.hang"), click -> edit.hang(goal));
            hang.addClassName("plain");
            hang.setAriaLabel(getTranslation("objective.hang.named", goal.title()));
            line.add(hang);
        }
        return line;
    }

    /** The way to a goal for each of them, for those who may make one. */
    private Component started() {
        Div way = new Div();
        if (editing != null) {
            way.add(StartedNavigation.link(getTranslation("started.link")));
        }
        return way;
    }

    private static Component channel(Channel channel) {
        return new Div(new Span(channel.name()));
    }

    private <T> void gap(String key, List<T> found, SerializableFunction<T, Component> line, Component... ways) {
        if (found.isEmpty()) {
            return;
        }
        Div lines = new Div();
        lines.addClassName("small");
        found.stream().limit(MOST).forEach(one -> lines.add(line.apply(one)));
        if (found.size() > MOST) {
            lines.add(new Div(getTranslation("overview.attention.more", found.size() - MOST)));
        }
        Glyph glyph = new Glyph(Glyph.Sign.ALERT);
        glyph.addClassName(Tone.RISK.name().toLowerCase(Locale.ROOT));
        add(new ListItem(glyph, new Div(new Paragraph(getTranslation(key, found.size())), lines, new Div(ways))));
    }
}
