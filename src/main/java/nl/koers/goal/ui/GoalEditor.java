package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.Person;
import nl.koers.channel.Channel;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalData;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.i18n.Texts;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.SmartDraft;
import nl.koers.shell.SmartWords;
import org.jspecify.annotations.Nullable;

/** The form of a goal while somebody fills it in: shows the fields that matter and what is proposed for them. */
final class GoalEditor extends Div {

    final GoalForm form;
    private final transient Metrics metrics;
    private final transient Baselines baselines;
    private final transient Texts texts;
    private final Locale language = Texts.spoken(getLocale());
    private final SaidPromise sentence;
    private final transient GoalAnswers answers;
    private @Nullable GoalData before;
    private transient Runnable watcher = () -> {};
    private transient Runnable writer = () -> {};
    private boolean isQuiet;

    GoalEditor(GoalForm form, Metrics metrics, Baselines baselines, Texts texts) {
        this.form = form;
        this.metrics = metrics;
        this.baselines = baselines;
        this.texts = texts;
        this.sentence = new SaidPromise(texts);
        this.answers = new GoalAnswers(form, metrics);
        addClassName("stack");
        add(form);
        listen();
    }

    /** The promise in words, kept up with the fields. */
    SaidPromise sentence() {
        return sentence;
    }

    /** Is told after each change of an answer that figures have something to say about. */
    void whenChanged(Runnable listener) {
        watcher = listener;
    }

    /** Is told after each change of any answer. */
    void whenWritten(Runnable listener) {
        writer = listener;
    }

    /**
     * A new goal: from today, for half a year, and as far as an address already says.
     *
     * @return names of what the address says that cannot be used
     */
    List<String> startWith(LocalDate today, GoalAddress address) {
        isQuiet = true;
        offerMetrics();
        List<String> ignored = answers.fill(today, address.answers());
        isQuiet = false;
        refresh();
        return ignored;
    }

    /** The answers so far, as the address of the wizard carries them. */
    GoalAddress address(LocalDate today) {
        return new GoalAddress(GoalSteps.FIRST, answers.written(today));
    }

    /** Whether the why is longer than an address can carry. */
    boolean isWhyTooLong() {
        return answers.isTooLong();
    }

    /** The answers so far, for the figures to be held against. */
    SmartDraft draft() {
        return FormDraft.of(form);
    }

    /** The words that go with it. */
    SmartWords.About about(ObjectiveTree tree) {
        return FormDraft.about(form, tree);
    }

    /** What is counted, as a label; empty while nobody has chosen it. */
    String counted() {
        return form.metric.getValue() == null ? "" : word(form.metric.getValue());
    }

    /** The promise as it reads now. */
    String said() {
        return sentence.said();
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
        form.why.setValueChangeMode(ValueChangeMode.LAZY);
        form.title.setValueChangeMode(ValueChangeMode.LAZY);
        form.why.addValueChangeListener(change -> written());
        form.title.addValueChangeListener(change -> written());
        form.cadenceDays.addValueChangeListener(change -> written());
    }

    private void written() {
        if (!isQuiet) {
            writer.run();
        }
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
        Measure measure = FormDraft.measure(form);
        form.milestones.setVisible(!direction.keeps());
        form.baseline.setVisible(!direction.keeps() && measure != Measure.TOTAL);
        Optional<Baselines.Proposed> proposed = proposal();
        FigureFormat figures = new FigureFormat(language, form.metric.unit());
        form.baseline.setPlaceholder(
                proposed.map(figure -> figures.number(figure.value(), 2)).orElse(""));
        form.baseline.setHelperText(proposed.map(figure -> getTranslation(
                        figure.file().isEmpty() ? "goal.form.baseline.proposed" : "goal.form.baseline.proposed.file",
                        figures.number(figure.value(), 2),
                        figure.on(),
                        figure.file()))
                .orElseGet(() -> getTranslation("goal.form.baseline.help")));
        form.reason.setVisible(before != null && promiseChanged(before));
        sentence.say(form, measure, proposed.map(Baselines.Proposed::value));
        watcher.run();
        writer.run();
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

    /** The figure a blank baseline will be taken from. */
    private Optional<Baselines.Proposed> proposal() {
        Metric metric = form.metric.metric();
        Channel channel = form.channel.getValue();
        LocalDate start = form.start.getValue();
        if (metric == null || channel == null || start == null || FormDraft.measure(form) != Measure.LEVEL) {
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
}
