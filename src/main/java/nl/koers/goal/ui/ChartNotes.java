package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.koers.goal.Annotation;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.Milestone;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.EarlierPlan;

/** What stands in a goal's chart beside the lines, in words: numbered notes, milestones, plans that were left. */
final class ChartNotes extends Div {

    private final GoalPage page;
    private final List<Annotation> annotations;
    private final List<EarlierPlan> earlier;
    private final Notes notes;
    private final Locale language = Texts.spoken(getLocale());

    /** What somebody does with notes; both show the page anew. */
    interface Notes {

        /** Whether who looks may write and take away. */
        boolean mayWrite();

        void add();

        void remove(Annotation annotation);
    }

    ChartNotes(GoalPage page, List<Annotation> annotations, List<EarlierPlan> earlier, Notes notes) {
        this.page = page;
        this.annotations = annotations;
        this.earlier = earlier;
        this.notes = notes;
        addClassName("chart-notes");
        if (!annotations.isEmpty()) {
            OrderedList list = new OrderedList();
            annotations.forEach(annotation -> list.add(item(annotation)));
            add(list);
        }
        plans();
        if (notes.mayWrite()) {
            NativeButton add = new NativeButton(getTranslation("annotation.add"), click -> notes.add());
            add.addClassName("plain");
            add(add);
        }
    }

    List<Annotation> annotations() {
        return annotations;
    }

    List<EarlierPlan> earlier() {
        return earlier;
    }

    private ListItem item(Annotation annotation) {
        AnnotationData data = annotation.data();
        Span text = new Span(data.text());
        Span beside = new Span(Formats.day(language, data.on()) + " · "
                + getTranslation(
                        "annotation.scope." + data.scope(), page.channel().name())
                + " · " + annotation.by());
        beside.addClassName("small");
        ListItem item = new ListItem(text, beside);
        if (notes.mayWrite()) {
            item.add(removal(annotation));
        }
        return item;
    }

    private NativeButton removal(Annotation annotation) {
        NativeButton remove = new NativeButton(getTranslation("annotation.remove"), click -> notes.remove(annotation));
        remove.setAriaLabel(
                getTranslation("annotation.remove.name", annotation.data().text()));
        remove.addClassName("plain");
        return remove;
    }

    /** Milestones and earlier plans; nothing where there are none. */
    private void plans() {
        if (!page.data().milestones().isEmpty()) {
            Paragraph milestones = new Paragraph(getTranslation(
                    "chart.milestones",
                    page.data().milestones().stream().map(this::milestone).collect(Collectors.joining("; "))));
            milestones.addClassName("small");
            add(milestones);
        }
        if (!earlier.isEmpty()) {
            Paragraph head = new Paragraph(getTranslation("chart.earlier"));
            head.addClassName("small");
            UnorderedList list = new UnorderedList();
            earlier.forEach(plan -> list.add(item(plan)));
            add(head, list);
        }
    }

    private String milestone(Milestone milestone) {
        return getTranslation("chart.milestone.one", number(milestone.value()), Formats.day(language, milestone.on()));
    }

    private Component item(EarlierPlan plan) {
        LocalDate until = LocalDate.ofInstant(plan.until(), page.zone());
        Double target = plan.target();
        String said = getTranslation(
                target == null ? "chart.earlier.noTarget" : "chart.earlier.one",
                Formats.day(language, until),
                target == null ? "" : number(target),
                Formats.day(language, plan.deadline()));
        return new ListItem(plan.reason().isEmpty() ? said : said + " “" + plan.reason() + "”");
    }

    private String number(double value) {
        return page.figures(language).number(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
    }
}
