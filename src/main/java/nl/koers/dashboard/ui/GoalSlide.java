package nl.koers.dashboard.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.dashboard.GoalRow;
import nl.koers.i18n.Texts;
import nl.koers.progress.Course;
import nl.koers.shell.ProgressChart;
import nl.koers.shell.ReachedBar;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;

/** One goal as large as a screen: status, title, where it stands in a sentence, and its chart. */
final class GoalSlide extends Article {

    GoalSlide(GoalRow goal, Course course, StandingWords words, Texts texts) {
        addClassName("tv-goal");
        StandingWords.Counting counting =
                new StandingWords.Counting(goal.metric(), goal.unit(), goal.measure(), goal.direction());
        String said = Stream.of(
                        words.where(goal.standing(), counting),
                        words.outlook(goal.standing(), counting, goal.deadline()))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(" "));
        String sentence = said.isEmpty() ? String.join(" ", words.reasons(goal.standing())) : said;
        Span who = new Span(Stream.of(goal.channel(), goal.owner())
                .filter(name -> name != null)
                .collect(Collectors.joining(" · ")));
        who.addClassName("quiet");
        Div head = new Div(new StatusBadge(goal.status(), getTranslation("status." + goal.status())), who);
        head.addClassName("tv-head");
        Div text = new Div(head, new H1(goal.title()));
        words.shortly(goal.standing(), counting).ifPresent(shortly -> {
            Paragraph figure = new Paragraph(shortly);
            figure.addClassName("tv-figure");
            text.add(figure);
        });
        if (goal.standing().reached() != null) {
            text.add(new ReachedBar(
                    goal.standing().reached(), goal.plannedShare(), StatusBadge.tone(goal.status()), sentence));
        }
        text.add(new Paragraph(sentence));
        text.addClassName("tv-text");
        add(text, new ProgressChart(course, texts.metric(getLocale(), goal.metric()), goal.unit(), sentence));
    }
}
