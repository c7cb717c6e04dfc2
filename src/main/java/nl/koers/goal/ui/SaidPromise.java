package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import nl.koers.shell.SmartSentence;
import org.jspecify.annotations.Nullable;

/** The promise in one sentence, as the fields of its form stand. */
final class SaidPromise extends Paragraph {

    private final transient Texts texts;
    private final Locale language;

    SaidPromise(Texts texts) {
        this.texts = texts;
        this.language = Texts.spoken(getLocale());
        addClassName("promise");
        getElement().setAttribute("aria-live", "polite");
    }

    /**
     * Says it anew.
     *
     * @param measure null while it is open how the metric counts
     * @param proposed the figure that a blank baseline is taken from
     */
    void say(GoalForm form, @Nullable Measure measure, Optional<Double> proposed) {
        Double from = form.baseline.isVisible()
                ? form.baseline.amount().or(() -> proposed).orElse(null)
                : null;
        Target target = form.target.target().orElse(null);
        Channel channel = form.channel.getValue();
        removeAll();
        add(new Span(new SmartSentence(texts, language)
                .of(new SmartSentence.Promise(
                        form.metric.getValue(),
                        form.metric.unit(),
                        channel == null ? null : channel.name(),
                        measure,
                        form.direction.getValue(),
                        from,
                        target,
                        value(target, measure, from),
                        form.start.getValue(),
                        form.deadline.getValue()))));
    }

    /** As it reads now. */
    String said() {
        return getElement().getTextRecursively();
    }

    /** What the target comes down to; null while that cannot be told. */
    private static @Nullable Double value(@Nullable Target target, @Nullable Measure measure, @Nullable Double from) {
        boolean compared = measure != Measure.TOTAL && from != null;
        if (target == null || (target.kind() != TargetKind.ABSOLUTE && !compared)) {
            return null;
        }
        return target.on(from == null ? 0 : from);
    }
}
