package nl.koers.started.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.Metric;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.objective.Category;
import nl.koers.progress.FirstTarget;
import nl.koers.progress.FirstTargets;
import nl.koers.shell.Card;
import nl.koers.shell.PlatformMark;
import nl.koers.shell.SmartWords;
import nl.koers.started.FitPlan.FitGoal;
import nl.koers.started.FitPlan.LeftPage;
import nl.koers.started.StartedPage;
import nl.koers.started.StartedPage.Proposal;

/** One page with the goal proposed for it: taken or not, changed, or the page is left. */
final class PageRow extends Card {

    private final transient StartedPage page;
    private final transient StartedDesk desk;
    private final transient SmartWords words;
    private final Checkbox take = new Checkbox();
    private final PageFields fields;
    private final Paragraph facts = new Paragraph();
    private final PageVerdict verdict;
    private final Div choices = new Div();
    private final SerializableRunnable changed;
    private boolean isQuiet = true;

    PageRow(StartedPage page, StartedDesk desk, SerializableRunnable changed) {
        this.page = page;
        this.desk = desk;
        this.changed = changed;
        this.words = new SmartWords(desk.texts(), getLocale());
        addClassName("started-page");
        setAriaLabel(name());
        fields = new PageFields(page, desk);
        take.setLabel(getTranslation("started.take"));
        take.setAriaLabel(getTranslation("started.take.named", name()));
        take.setValue(true);
        H2 heading = new H2(new PlatformMark(page.channel().platform()), new Span(name()));
        Div head = new Div(heading, take);
        head.addClassName("started-head");
        verdict = new PageVerdict(page, desk);
        choices.addClassName("link-actions");
        Div said = new Div(verdict, choices);
        said.addClassName("started-said");
        fields.addComponentAtIndex(1, said);
        add(head, facts, fields);
        Proposal proposal = java.util.Objects.requireNonNull(page.proposal());
        fields.category.setValue(proposal.category());
        fields.metric.setValue(proposal.metric());
        propose(proposal.targets());
        listen();
        isQuiet = false;
        judge();
    }

    String name() {
        return page.channel().name();
    }

    Channel channel() {
        return page.channel();
    }

    boolean isTaken() {
        return take.getValue() && !fields.isLeft();
    }

    boolean isLeft() {
        return fields.isLeft();
    }

    Category category() {
        return fields.category.getValue();
    }

    /** @throws InvalidInput naming the fields of this row that are missing or cannot be read */
    FitGoal goal() {
        fields.refuseWhatCannotBeRead();
        return new FitGoal(
                category(),
                new GoalData(
                        "",
                        page.channel().id(),
                        fields.metric.getValue().id(),
                        null,
                        fields.direction.getValue(),
                        fields.baseline(),
                        new Target(TargetKind.ABSOLUTE, fields.target.amount().orElseThrow(), null),
                        desk.today(),
                        fields.deadline.getValue(),
                        List.of(),
                        PageFields.id(fields.owner),
                        PageFields.id(fields.accountable),
                        null,
                        "",
                        null,
                        GoalState.ACTIVE,
                        ""));
    }

    LeftPage left() {
        return new LeftPage(
                page.channel().id(), page.channel().version(), fields.use.getValue(), fields.reason.getValue());
    }

    /** Shows what was refused; returns the sentences that have no field here. */
    List<String> show(InvalidInput refused) {
        return fields.show(refused);
    }

    void clearErrors() {
        fields.clearErrors();
    }

    private void listen() {
        take.addValueChangeListener(change -> refresh());
        fields.use.addValueChangeListener(change -> refresh());
        fields.category.addValueChangeListener(change -> chooseMetric());
        fields.metric.addValueChangeListener(change -> proposeAnew());
        fields.target.addValueChangeListener(change -> judge());
        fields.deadline.addValueChangeListener(change -> judge());
        fields.direction.addValueChangeListener(change -> judge());
        fields.baseline.addValueChangeListener(change -> judge());
    }

    private void refresh() {
        take.setVisible(!isLeft());
        fields.enableGoal(isTaken());
        setClassName("left-out", !isTaken());
        changed.run();
    }

    private void chooseMetric() {
        desk.metric(category(), page).ifPresent(fields.metric::setValue);
        changed.run();
    }

    private void proposeAnew() {
        if (fields.metric.getValue() != null) {
            isQuiet = true;
            propose(desk.targets(page, fields.metric.getValue()));
            isQuiet = false;
            judge();
        }
    }

    private void propose(FirstTargets targets) {
        choices.removeAll();
        FirstTarget first = targets.first().orElse(null);
        if (first == null) {
            facts.setText(getTranslation("started.lack." + targets.lack(), metricWord(), name()));
            fields.target.clear();
            return;
        }
        facts.setText(words.facts(first, fields.metric.getValue()));
        fields.direction.setValue(first.direction());
        fields.target.setAmount(first.target());
        fields.deadline.setValue(first.deadline());
        boolean counted = first.measure() == Measure.TOTAL;
        fields.baseline.setVisible(!counted);
        fields.baseline.setPlaceholder(counted ? "" : figure(first.value()));
        fields.baseline.setHelperText(
                counted ? "" : getTranslation("goal.form.baseline.proposed", figure(first.value()), first.on()));
        FirstTarget ambitious = targets.ambitious();
        if (ambitious != null) {
            choices.add(choice("started.realistic", first), choice("started.ambitious", ambitious));
        }
    }

    private NativeButton choice(String key, FirstTarget target) {
        NativeButton button = new NativeButton(
                getTranslation(key, figure(target.target())), click -> fields.target.setAmount(target.target()));
        button.addClassName("plain");
        button.setAriaLabel(getTranslation(key + ".named", figure(target.target()), name()));
        return button;
    }

    /** What the check of the wizard says of the promise as it stands. */
    private void judge() {
        if (!isQuiet) {
            verdict.judge(fields);
        }
    }

    private String figure(double value) {
        return new FigureFormat(language(), fields.unit()).number(value, 4);
    }

    private String metricWord() {
        Metric metric = fields.metric.getValue();
        return metric == null ? "" : desk.texts().metricInSentence(language(), metric.code());
    }

    private java.util.Locale language() {
        return Texts.spoken(getLocale());
    }
}
