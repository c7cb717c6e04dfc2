package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalData;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.SmartDraft;
import nl.koers.shell.SmartWords;
import org.jspecify.annotations.Nullable;

/** The form of a goal while somebody fills it in: shows the fields that matter and says the promise as it stands. */
final class GoalEditor extends Div {

    final GoalForm form;
    private final transient Metrics metrics;
    private final transient Baselines baselines;
    private final transient Texts texts;
    private final Locale language = Texts.spoken(getLocale());
    private final Paragraph sentence = new Paragraph();
    private @Nullable GoalData before;
    private transient Runnable watcher = () -> {};
    private boolean isQuiet;

    GoalEditor(GoalForm form, Metrics metrics, Baselines baselines, Texts texts) {
        this.form = form;
        this.metrics = metrics;
        this.baselines = baselines;
        this.texts = texts;
        addClassName("stack");
        sentence.addClassName("promise");
        sentence.getElement().setAttribute("aria-live", "polite");
        add(form);
        listen();
    }

    /** The promise in words, kept up with the fields. */
    Paragraph sentence() {
        return sentence;
    }

    /** Is told after each change of an answer. */
    void whenChanged(Runnable listener) {
        watcher = listener;
    }

    /**
     * A new goal: from today, for half a year, and as far as an address already says.
     *
     * @return names of what the address says that cannot be used
     */
    List<String> startWith(LocalDate today, GoalAddress address) {
        List<String> ignored = new ArrayList<>(address.ignored());
        isQuiet = true;
        form.start.setValue(today);
        form.deadline.setValue(address.deadline() == null ? today.plusMonths(6) : address.deadline());
        form.objective.choose(address.objective());
        if (address.objective() != null && form.objective.getValue() == null) {
            ignored.add("objective");
        }
        List<Channel> channels = form.channel.getListDataView().getItems().toList();
        if (address.channel() != null) {
            channels.stream()
                    .filter(known -> known.id().equals(address.channel()))
                    .findFirst()
                    .ifPresentOrElse(form.channel::setValue, () -> ignored.add("channel"));
        } else if (channels.size() == 1) {
            form.channel.setValue(channels.getFirst());
        }
        offerMetrics();
        String metric = address.metric();
        if (metric != null && metrics.find(metric).isPresent()) {
            form.metric.setValue(metric);
        } else if (metric != null) {
            ignored.add("metric");
        }
        form.direction.setValue(address.direction() == null ? Direction.INCREASE : address.direction());
        form.target.amount().setAmount(address.target());
        form.baseline.setAmount(address.baseline());
        isQuiet = false;
        refresh();
        return ignored;
    }

    /** The answers so far, as a link to the wizard carries them. */
    GoalAddress address() {
        Channel channel = form.channel.getValue();
        Objective objective = form.objective.getValue();
        Metric metric = form.metric.metric();
        Target target = form.target.target().orElse(null);
        return new GoalAddress(
                GoalSteps.FIRST,
                channel == null ? null : channel.id(),
                metric == null ? null : metric.code(),
                form.direction.getValue() == Direction.INCREASE ? null : form.direction.getValue(),
                target == null || target.kind() != TargetKind.ABSOLUTE ? null : target.amount(),
                form.deadline.getValue(),
                form.baseline.amount().orElse(null),
                objective == null ? null : objective.id(),
                List.of());
    }

    /** The answers so far, for the figures to be held against. */
    SmartDraft draft() {
        Channel channel = form.channel.getValue();
        Metric metric = form.metric.metric();
        Objective objective = form.objective.getValue();
        return new SmartDraft(
                channel == null ? null : channel.id(),
                metric == null ? null : metric.id(),
                measure(),
                form.direction.getValue(),
                form.baseline.isVisible() ? form.baseline.amount().orElse(null) : null,
                form.target.target().orElse(null),
                form.start.getValue(),
                form.deadline.getValue(),
                form.milestones.isVisible() ? form.milestones.getValue() : List.of(),
                objective == null ? null : objective.id(),
                id(form.owner.getValue()),
                id(form.accountable.getValue()));
    }

    private static @Nullable PersonId id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    /** The words that go with it. */
    SmartWords.About about(ObjectiveTree tree) {
        Objective objective = form.objective.getValue();
        return new SmartWords.About(
                form.channel.getValue(),
                form.metric.getValue(),
                form.direction.getValue(),
                form.start.getValue(),
                form.deadline.getValue(),
                objective == null
                        ? List.of()
                        : tree.path(objective.id()).stream()
                                .map(Objective::title)
                                .toList());
    }

    /** What is counted, as a label; empty while nobody has chosen it. */
    String unit() {
        return form.metric.getValue() == null ? "" : word(form.metric.getValue());
    }

    /** The promise as it reads now. */
    String said() {
        return sentence.getElement().getTextRecursively();
    }

    void edit(GoalData data, Channel channel, Metric metric, List<Person> people) {
        form.channel.setValue(channel);
        form.metric.setValue(metric.code());
        form.fill(data, people);
        before = data;
        refresh();
    }

    private void listen() {
        form.target.amount().setValueChangeMode(ValueChangeMode.LAZY);
        form.channel.addValueChangeListener(change -> offerMetrics());
        form.objective.addValueChangeListener(change -> offerMetrics());
        form.metric.addValueChangeListener(change -> refresh());
        form.measure.addValueChangeListener(change -> refresh());
        form.direction.addValueChangeListener(change -> refresh());
        form.target.amount().addValueChangeListener(change -> refresh());
        form.target.kind().addValueChangeListener(change -> refresh());
        form.baseline.addValueChangeListener(change -> refresh());
        form.start.addValueChangeListener(change -> refresh());
        form.deadline.addValueChangeListener(change -> refresh());
        form.milestones.addValueChangeListener(change -> refresh());
        form.owner.addValueChangeListener(change -> refresh());
        form.accountable.addValueChangeListener(change -> refresh());
    }

    private void offerMetrics() {
        Channel channel = form.channel.getValue();
        List<Metric> reported = channel == null ? List.of() : metrics.reportedBy(channel.id());
        List<String> fitting = fitting();
        form.metric.offer(MetricField.first(fitting, reported), MetricField.first(fitting, metrics.all()), this::word);
        form.metric.setHelperText(
                fitting.isEmpty()
                        ? ""
                        : getTranslation(
                                "goal.form.metric.fitting",
                                fitting.stream()
                                        .map(code -> texts.metricInSentence(language, code))
                                        .collect(Collectors.joining(", "))));
        refresh();
    }

    /** What commonly tells whether an objective of that sort is met. */
    private List<String> fitting() {
        Objective objective = form.objective.getValue();
        Category category = objective == null ? null : objective.data().category();
        return category == null ? List.of() : category.metrics();
    }

    private String word(String code) {
        return texts.metric(language, code);
    }

    private void refresh() {
        if (isQuiet) {
            return;
        }
        offerMeasures();
        Direction direction = form.direction.getValue();
        Measure measure = measure();
        form.milestones.setVisible(!direction.keeps());
        form.baseline.setVisible(!direction.keeps() && measure != Measure.TOTAL);
        Optional<Baselines.Proposed> proposed = proposal();
        form.baseline.setPlaceholder(proposed.map(figure -> Formats.number(language, figure.value(), 2))
                .orElse(""));
        form.baseline.setHelperText(proposed.map(figure -> getTranslation(
                        figure.file().isEmpty() ? "goal.form.baseline.proposed" : "goal.form.baseline.proposed.file",
                        figure.value(),
                        figure.on(),
                        figure.file()))
                .orElseGet(() -> getTranslation("goal.form.baseline.help")));
        form.reason.setVisible(before != null && promiseChanged(before));
        say(measure, proposed.map(Baselines.Proposed::value));
        watcher.run();
    }

    private void offerMeasures() {
        MetricKind kind = form.metric.kind();
        boolean open = form.metric.getValue() != null && (kind == null || kind == MetricKind.FLOW);
        form.measure.setVisible(open);
        if (open && kind == MetricKind.FLOW && form.measure.getValue() != Measure.RATE) {
            form.measure.setValue(Measure.TOTAL);
        }
        form.measure.setItemEnabledProvider(measure -> kind == null || measure.fits(kind));
    }

    private @Nullable Measure measure() {
        MetricKind kind = form.metric.kind();
        return form.measure.isVisible() ? form.measure.getValue() : kind == null ? null : Measure.of(kind);
    }

    /** The figure a blank baseline will be taken from. */
    private Optional<Baselines.Proposed> proposal() {
        Metric metric = form.metric.metric();
        Channel channel = form.channel.getValue();
        LocalDate start = form.start.getValue();
        if (metric == null || channel == null || start == null || measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        return baselines.at(start, channel.id(), metric.id());
    }

    private boolean promiseChanged(GoalData old) {
        Optional<Target> target = form.target.target();
        boolean sameTarget = target.isPresent()
                && target.get().kind() == old.target().kind()
                && Double.compare(target.get().amount(), old.target().amount()) == 0;
        return !sameTarget
                || !Objects.equals(form.baseline.amount().orElse(null), old.baseline())
                || !old.deadline().equals(form.deadline.getValue());
    }

    private void say(@Nullable Measure measure, Optional<Double> proposed) {
        Double from = form.baseline.isVisible()
                ? form.baseline.amount().or(() -> proposed).orElse(null)
                : null;
        Target target = form.target.target().orElse(null);
        boolean relativeToBaseline = measure != Measure.TOTAL && from != null;
        Double to = target == null || (target.kind() != Target.TargetKind.ABSOLUTE && !relativeToBaseline)
                ? null
                : target.on(from == null ? 0 : from);
        Channel channel = form.channel.getValue();
        sentence.removeAll();
        sentence.add(new Span(new SmartSentence(texts, language)
                .of(new SmartSentence.Promise(
                        form.metric.getValue(),
                        channel == null ? null : channel.name(),
                        measure,
                        form.direction.getValue(),
                        from,
                        target,
                        to,
                        form.start.getValue(),
                        form.deadline.getValue()))));
    }
}
