package nl.koers.started.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Letter;
import nl.koers.progress.SmartCheck.Verdict;
import nl.koers.progress.SmartDraft;
import nl.koers.shell.Glyph;
import nl.koers.shell.SmartWords;
import nl.koers.started.StartedPage;

/** What the check of the wizard says of a proposed goal, kept up with its fields. */
final class PageVerdict extends Div {

    private final transient StartedPage page;
    private final transient StartedDesk desk;
    private final transient SmartWords words;

    PageVerdict(StartedPage page, StartedDesk desk) {
        this.page = page;
        this.desk = desk;
        this.words = new SmartWords(desk.texts(), getLocale());
        addClassName("started-verdict");
        getElement().setAttribute("aria-live", "polite");
    }

    /** What the check of the wizard says of the promise as it stands. */
    void judge(PageFields fields) {
        removeAll();
        Optional<Double> target = fields.target.amount();
        Metric metric = fields.metric.getValue();
        if (target.isEmpty() || metric == null || fields.deadline.getValue() == null) {
            return;
        }
        SmartDraft draft = draft(fields, metric, target.get());
        SmartCheck check = desk.check(draft);
        SmartCheck.Part part = check.part(Letter.A);
        SmartWords.About about = new SmartWords.About(
                page.channel(),
                metric.code(),
                metric.unit(),
                fields.direction.getValue(),
                desk.today(),
                fields.deadline.getValue(),
                List.of());
        Span sentence = new Span(words.sentence(check, part, about));
        add(new Glyph(sign(part.verdict())), sentence);
    }

    private SmartDraft draft(PageFields fields, Metric metric, double target) {
        MetricKind kind = metric.kind();
        return new SmartDraft(
                page.channel().id(),
                metric.id(),
                kind == null ? null : Measure.of(kind),
                fields.direction.getValue(),
                fields.baseline(),
                new Target(TargetKind.ABSOLUTE, target, null),
                desk.today(),
                fields.deadline.getValue(),
                List.of(),
                null,
                PageFields.id(fields.owner),
                PageFields.id(fields.accountable));
    }

    private static Glyph.Sign sign(Verdict verdict) {
        return switch (verdict) {
            case FINE -> Glyph.Sign.CHECK;
            case WARNING -> Glyph.Sign.ALERT;
            case OPEN -> Glyph.Sign.EMPTY;
        };
    }
}
