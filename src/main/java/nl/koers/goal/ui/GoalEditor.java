package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.Person;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalData;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** The form of a goal while somebody fills it in: shows the fields that matter and says the promise as it stands. */
final class GoalEditor extends Div {

    final GoalForm form;
    private final transient Metrics metrics;
    private final transient Snapshots snapshots;
    private final transient Texts texts;
    private final Locale language = Texts.spoken(getLocale());
    private final Paragraph sentence = new Paragraph();
    private @Nullable GoalData before;

    GoalEditor(GoalForm form, Metrics metrics, Snapshots snapshots, Texts texts) {
        this.form = form;
        this.metrics = metrics;
        this.snapshots = snapshots;
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

    /** A new goal: from today, for half a year, for that objective. */
    void startWith(LocalDate today, List<Channel> channels, @Nullable ObjectiveId objective) {
        form.objective.choose(objective);
        form.start.setValue(today);
        form.deadline.setValue(today.plusMonths(6));
        if (channels.size() == 1) {
            form.channel.setValue(channels.getFirst());
        }
        refresh();
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
        offerMeasures();
        Direction direction = form.direction.getValue();
        Measure measure = measure();
        form.milestones.setVisible(!direction.keeps());
        form.baseline.setVisible(!direction.keeps() && measure != Measure.TOTAL);
        Optional<Snapshot> proposed = proposal();
        form.baseline.setPlaceholder(proposed.map(figure -> Formats.number(language, figure.value(), 2))
                .orElse(""));
        form.baseline.setHelperText(
                proposed.map(figure -> getTranslation("goal.form.baseline.proposed", figure.value(), figure.to()))
                        .orElseGet(() -> getTranslation("goal.form.baseline.help")));
        form.reason.setVisible(before != null && promiseChanged(before));
        say(measure, proposed.map(Snapshot::value));
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

    /** The figure a blank baseline will be taken from: the last one up to the start, else the first after it. */
    private Optional<Snapshot> proposal() {
        Metric metric = form.metric.metric();
        Channel channel = form.channel.getValue();
        LocalDate start = form.start.getValue();
        if (metric == null || channel == null || start == null || measure() != Measure.LEVEL) {
            return Optional.empty();
        }
        List<Snapshot> until = snapshots.of(channel.id(), metric.id(), start.minusYears(1), start);
        return until.isEmpty() ? Optional.empty() : Optional.of(until.getLast());
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
