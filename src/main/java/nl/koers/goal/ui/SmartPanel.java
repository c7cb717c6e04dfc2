package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.progress.Course;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Letter;
import nl.koers.progress.SmartDraft;
import nl.koers.shell.Card;
import nl.koers.shell.ProgressChart;
import nl.koers.shell.SmartWords;
import org.jspecify.annotations.Nullable;

/** What the figures say of a goal while it is written: its six letters, how it is measured, and its chart. */
final class SmartPanel extends Card {

    private final transient GoalMaking making;
    private final GoalEditor editor;
    private final transient SmartWords words;
    private final Div letters = new Div();
    private final Paragraph measured = new Paragraph();
    private final Card chart = new Card();
    private transient @Nullable Course shown;

    SmartPanel(GoalMaking making, GoalEditor editor) {
        this.making = making;
        this.editor = editor;
        words = new SmartWords(making.texts(), getLocale());
        chart.addClassName("small-chart");
        setAriaLabel(getTranslation("smart.title"));
        add(new H2(getTranslation("smart.title")), letters);
    }

    /** Whether and by what it is measured, in a sentence. */
    Component measured() {
        return measured;
    }

    /** The figures so far and the planned line; out of sight while there are no figures. */
    Component chart() {
        return chart;
    }

    /** Looks again at what is filled in now. */
    void refresh() {
        SmartDraft draft = editor.draft();
        SmartWords.About about = editor.about(making.objectives());
        SmartCheck check = making.check(draft);
        letters.removeAll();
        letters.add(new SmartList(check, about, words));
        measured.setText(words.sentence(check, check.part(Letter.M), about));
        editor.form.title.setPlaceholder(making.title(editor));
        draw(making.course(draft).orElse(null));
    }

    private void draw(@Nullable Course course) {
        chart.setVisible(course != null);
        if (course == null || course.equals(shown)) {
            return;
        }
        shown = course;
        chart.removeAll();
        ProgressChart drawn = new ProgressChart(course, editor.counted(), editor.form.metric.unit(), editor.said());
        H2 heading = new H2(getTranslation("goal.wizard.chart", editor.counted()));
        Div head = new Div(heading, drawn.toggle());
        head.addClassName("chart-head");
        chart.add(head, drawn);
    }
}
