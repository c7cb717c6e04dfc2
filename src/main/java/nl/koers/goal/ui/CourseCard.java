package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.koers.goal.Annotation;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.EarlierPlan;
import nl.koers.progress.Standing;
import nl.koers.shell.Badge;
import nl.koers.shell.Card;
import nl.koers.shell.ChartMarks;
import nl.koers.shell.Glyph;
import nl.koers.shell.ProgressChart;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;
import nl.koers.shell.Tone;

/** The verdict on a goal in words, then its course: chart or table, ways out, and what happened along it. */
final class CourseCard extends Card {

    private final GoalPage page;
    private final StandingWords words;

    /** @param notes the list of what happened, under the chart */
    CourseCard(GoalPage page, StandingWords words, Texts texts, ChartNotes notes) {
        this.page = page;
        this.words = words;
        addClassName("course");
        String sentence = sentence();
        Paragraph verdict = new Paragraph(sentence);
        verdict.addClassName("verdict");
        ProgressChart chart = new ProgressChart(
                page.course(),
                new ProgressChart.Words(
                        page.data().title(),
                        texts.metric(getLocale(), page.metric().code()),
                        page.metric().unit(),
                        sentence,
                        dataDate()),
                marks(notes.annotations(), notes.earlier()));
        Div tools = new Div(chart.zoom(), chart.downloads());
        tools.addClassName("chart-tools");
        ExplainWords why = new ExplainWords(texts, getLocale(), page);
        Div head = new Div(badges(why), chart.toggle());
        head.addClassName("chart-head");
        add(head, verdict, reasons(), tools, chart, notes);
    }

    private static ChartMarks marks(List<Annotation> annotations, List<EarlierPlan> earlier) {
        return new ChartMarks(
                annotations.stream()
                        .map(annotation -> new ChartMarks.Note(
                                annotation.data().on(), annotation.data().text()))
                        .toList(),
                earlier);
    }

    private Div badges(ExplainWords why) {
        Standing standing = page.standing();
        Div badges = new Div(
                new StatusBadge(standing.status(), getTranslation("status." + standing.status())),
                ExplainButton.ofStatus(why));
        badges.addClassNames("badges", "standing");
        words.stale(standing).ifPresent(old -> badges.add(new Badge(Glyph.Sign.CLOCK, Tone.NONE, old)));
        return badges;
    }

    private String sentence() {
        Standing standing = page.standing();
        return words.where(standing, page.counting()).orElseGet(() -> getTranslation("goal.noValue"))
                + words.outlook(standing, page.counting(), page.data().deadline())
                        .map(outlook -> " " + outlook)
                        .orElse("")
                + words.chance(standing, page.counting())
                        .map(chance -> " " + chance)
                        .orElse("");
    }

    private String dataDate() {
        Locale language = Texts.spoken(getLocale());
        return page.standing().dataDate() == null
                ? ""
                : getTranslation(
                        "chart.dataDate", Formats.day(language, page.standing().dataDate()));
    }

    private Paragraph reasons() {
        String decided = page.data().stateReason().isEmpty()
                ? ""
                : getTranslation("goal.state.because", page.data().stateReason()) + " ";
        Paragraph reasons =
                new Paragraph(decided + words.reasons(page.standing()).stream().collect(Collectors.joining(" ")));
        reasons.addClassName("quiet");
        return reasons;
    }
}
