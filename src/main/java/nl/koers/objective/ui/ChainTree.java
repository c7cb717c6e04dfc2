package nl.koers.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.koers.dashboard.ObjectiveChain;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveKind;
import nl.koers.shell.Card;
import nl.koers.shell.StandingWords;
import org.jspecify.annotations.Nullable;

/** A business objective with everything that serves it, as lists in lists; each link can be reached by its id. */
final class ChainTree extends Card {

    private final transient ObjectiveChain chain;
    private final transient StandingWords words;
    private final @Nullable ChainEditing editing;

    /** @param editing null for those who may only look */
    private ChainTree(ObjectiveChain chain, StandingWords words, @Nullable ChainEditing editing) {
        this.chain = chain;
        this.words = words;
        this.editing = editing;
        addClassName("chain");
    }

    /** The business objective and its branch. */
    static ChainTree of(Objective top, ObjectiveChain chain, StandingWords words, @Nullable ChainEditing editing) {
        ChainTree tree = new ChainTree(chain, words, editing);
        tree.setId(id(top));
        tree.setAriaLabel(top.title());
        tree.link(tree, top, new H2(top.title()));
        tree.list(tree, chain.tree().under(top.id()));
        return tree;
    }

    /** Marketing objectives that serve nothing yet. */
    static ChainTree loose(ObjectiveChain chain, StandingWords words, @Nullable ChainEditing editing) {
        ChainTree tree = new ChainTree(chain, words, editing);
        H2 heading = new H2(tree.getTranslation("objective.loose"));
        tree.setAriaLabel(heading.getText());
        tree.add(heading);
        tree.list(tree, chain.tree().loose());
        return tree;
    }

    static String id(Objective objective) {
        return "objective-" + objective.id().value();
    }

    private void list(HtmlContainer under, List<Objective> links) {
        if (links.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("links");
        for (Objective link : links) {
            ListItem item = new ListItem();
            item.setId(id(link));
            item.addClassName(link.kind() == ObjectiveKind.STRATEGY ? "strategy" : "objective");
            boolean deep = link.kind() == ObjectiveKind.MARKETING
                    && chain.tree().path(link.id()).size() > 2;
            link(item, link, deep ? new H4(link.title()) : new H3(link.title()));
            list(item, chain.tree().under(link.id()));
            list.add(item);
        }
        under.add(list);
    }

    /** One link of the chain: what it is, how it does, what it says, and what can be done to it. */
    private void link(HtmlContainer into, Objective link, HtmlContainer heading) {
        Span kind = new Span(kind(link));
        kind.addClassName("kind");
        Div name = new Div(kind, heading);
        name.addClassName("name");
        Div head = new Div(name, ChainWords.badge(chain.standing(link)));
        head.addClassName("link-head");
        into.add(head);
        if (!link.data().text().isEmpty()) {
            Paragraph text = new Paragraph(link.data().text());
            text.addClassName("quiet");
            into.add(text);
        }
        if (link.kind() == ObjectiveKind.MARKETING) {
            into.add(new ServingGoals(link.id(), chain.goals(link), words, chain.today()));
        } else {
            Paragraph goals = new Paragraph(ChainWords.goals(chain.standing(link)));
            goals.addClassName("small");
            into.add(goals);
        }
        if (editing != null) {
            into.add(buttons(link, editing));
        }
    }

    private String kind(Objective link) {
        String kind = getTranslation("objective.kind." + link.kind());
        Category category = link.data().category();
        return category == null ? kind : kind + " · " + getTranslation("objective.category." + category);
    }

    private Component buttons(Objective link, ChainEditing edit) {
        Div buttons = new Div();
        buttons.addClassNames("actions", "link-actions");
        switch (link.kind()) {
            case BUSINESS ->
                buttons.add(
                        button("objective.add.STRATEGY", link, () -> edit.add(ObjectiveKind.STRATEGY, link)),
                        button("objective.add.MARKETING", link, () -> edit.add(ObjectiveKind.MARKETING, link)));
            case STRATEGY ->
                buttons.add(button("objective.add.MARKETING", link, () -> edit.add(ObjectiveKind.MARKETING, link)));
            case MARKETING -> {
                RouterLink goal = GoalNavigation.newGoal(getTranslation("objective.add.goal"), link.id());
                goal.addClassName("plain");
                goal.getElement().setAttribute("aria-label", getTranslation("objective.add.goal.named", link.title()));
                buttons.add(goal);
            }
        }
        buttons.add(button("objective.edit", link, () -> edit.edit(link)));
        return buttons;
    }

    private NativeButton button(String key, Objective link, SerializableRunnable does) {
        NativeButton button = new NativeButton(getTranslation(key), click -> does.run());
        button.addClassName("plain");
        button.setAriaLabel(getTranslation(key + ".named", link.title()));
        return button;
    }
}
