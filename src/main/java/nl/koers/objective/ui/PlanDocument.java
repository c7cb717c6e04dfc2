package nl.koers.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelStatus;
import nl.koers.dashboard.ObjectiveChain;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.PostPlanData;
import nl.koers.objective.PostStrategy;
import nl.koers.shell.PlatformMark;

/** The plan as a document to read and to print: people, objectives, strategy, technology, and what goes with them. */
final class PlanDocument extends Article {

    private final transient PostPlanData plan;
    private final transient ObjectiveChain chain;

    PlanDocument(PostPlanData plan, ObjectiveChain chain) {
        this.plan = plan;
        this.chain = chain;
        addClassNames("card", "plan");
        section("people", text(plan.people()));
        objectives();
        strategy();
        technology();
        section("resources", text(plan.resources()));
        section("timePath", text(plan.timePath()));
        section("image", text(plan.image()));
        section("distinction", text(plan.distinction()));
    }

    private void objectives() {
        Div said = new Div();
        List<Objective> path = chain.tree().path(plan.objective());
        if (path.isEmpty()) {
            said.add(open("plan.objective.none"));
        } else {
            Objective first = path.getLast();
            Div line = new Div(new H3(first.title()), ChainWords.badge(chain.standing(first)));
            line.addClassName("link-head");
            said.add(line);
            Paragraph above = new Paragraph(path.stream().map(Objective::title).collect(Collectors.joining(" › ")));
            above.addClassName("small");
            said.add(above);
        }
        String others = chain.tree().all(ObjectiveKind.MARKETING).stream()
                .filter(objective -> !objective.id().equals(plan.objective()))
                .map(Objective::title)
                .collect(Collectors.joining(" · "));
        if (!others.isEmpty()) {
            said.add(new Paragraph(getTranslation("plan.objectives.later", others)));
        }
        if (!plan.objectives().isEmpty()) {
            said.add(text(plan.objectives()));
        }
        section("objectives", said);
    }

    private void strategy() {
        Div said = new Div();
        PostStrategy strategy = plan.strategy();
        if (strategy != null) {
            said.add(new H3(getTranslation("plan.strategy." + strategy)));
        }
        if (strategy == null || !plan.strategyText().isEmpty()) {
            said.add(text(plan.strategyText()));
        }
        section("strategy", said);
    }

    private void technology() {
        if (!plan.opensTechnology()) {
            section("technology", open("plan.technology.closed"));
            return;
        }
        Div said = new Div();
        if (!plan.technology().isEmpty()) {
            said.add(text(plan.technology()));
        }
        said.add(new H3(getTranslation("plan.channels.used")));
        said.add(channels(ChannelStatus.IN_USE, "plan.channels.used.none"));
        said.add(new H3(getTranslation("plan.channels.notUsed")));
        said.add(channels(ChannelStatus.NOT_USED, "plan.channels.notUsed.none"));
        section("technology", said);
    }

    private Component channels(ChannelStatus status, String none) {
        List<Channel> found = chain.channels().stream()
                .filter(channel -> channel.data().status() == status)
                .toList();
        if (found.isEmpty()) {
            return open(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (Channel channel : found) {
            Span name = new Span(new PlatformMark(channel.platform()), new Span(channel.name()));
            name.addClassName("on-page");
            ListItem item = new ListItem(name);
            String because = channel.data().statusReason();
            if (!because.isEmpty()) {
                Span reason = new Span(" " + because);
                reason.addClassName("quiet");
                item.add(reason);
            }
            list.add(item);
        }
        return list;
    }

    private void section(String field, Component said) {
        H2 heading = new H2(getTranslation("plan.section." + field));
        Section section = new Section(heading, said);
        section.setAriaLabel(heading.getText());
        add(section);
    }

    private Component text(String written) {
        if (written.isEmpty()) {
            return open("plan.open");
        }
        Paragraph text = new Paragraph(written);
        text.addClassName("written");
        return text;
    }

    private Paragraph open(String key) {
        Paragraph open = new Paragraph(getTranslation(key));
        open.addClassName("quiet");
        return open;
    }
}
