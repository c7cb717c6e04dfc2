package nl.koers.goal.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.Metric;
import nl.koers.goal.Acceptance;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.Measure;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.progress.AsOf;
import nl.koers.progress.Course;
import nl.koers.progress.EarlierPlan;
import nl.koers.progress.Explanation;
import nl.koers.progress.FedFigure;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.Standing;
import nl.koers.shell.SmartSentence;
import nl.koers.shell.SmartWords;
import nl.koers.shell.StandingWords;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of one goal shows.
 *
 * @param goal as it was promised, by what is known
 * @param figures that fed a number, the newest first; gathered when they are asked for
 * @param earlier plans it has had, the newest first
 * @param smart how it stands with its six letters; null once it cannot become what was promised, and for days gone by
 * @param asOf the day it shows, today or earlier
 * @param madeOn from this day on the goal could be known
 * @param names of everybody, also those whose access has ended
 * @param acceptances what was said of the promise, the newest first
 * @param reader the person who looks; null for a program
 * @param objectives the chain of why, whole: histories name other objectives than today's
 * @param zone in which moments are written
 */
record GoalPage(
        Goal goal,
        Channel channel,
        Metric metric,
        Course course,
        Explanation explanation,
        Supplier<List<FedFigure>> figures,
        List<EarlierPlan> earlier,
        @Nullable SmartCheck smart,
        AsOf asOf,
        LocalDate madeOn,
        Map<PersonId, String> names,
        List<Acceptance> acceptances,
        @Nullable PersonId reader,
        ObjectiveTree objectives,
        LocalDate today,
        ZoneId zone) {

    boolean isPast() {
        return asOf.day().isBefore(today);
    }

    GoalData data() {
        return goal.data();
    }

    Standing standing() {
        return course.standing();
    }

    Measure measure() {
        return Objects.requireNonNull(data().measure());
    }

    StandingWords.Counting counting() {
        return new StandingWords.Counting(metric.code(), metric.unit(), measure(), data().direction());
    }

    FigureFormat figures(Locale language) {
        return new FigureFormat(Texts.spoken(language), metric.unit());
    }

    @Nullable
    String name(@Nullable PersonId person) {
        return person == null ? null : names.get(person);
    }

    /** What holds today; empty while nobody is accountable. */
    Optional<Acceptance> agreement() {
        return data().accountable() == null
                ? Optional.empty()
                : acceptances.stream().findFirst();
    }

    /** Whether the reader is the one who is asked to answer for it. */
    boolean isAsked(Acceptance said) {
        return said.terms().accountable().equals(reader);
    }

    /** What the check of its six letters is about. */
    SmartWords.About about() {
        GoalData data = data();
        return new SmartWords.About(
                channel,
                metric.code(),
                metric.unit(),
                data.direction(),
                data.start(),
                data.deadline(),
                objectives.path(data.objective()).stream().map(Objective::title).toList());
    }

    /** The promise, with the baseline and target in force. */
    SmartSentence.Promise promise() {
        GoalData data = data();
        return new SmartSentence.Promise(
                metric.code(),
                metric.unit(),
                channel.name(),
                data.measure(),
                data.direction(),
                standing().baseline(),
                data.target(),
                standing().target(),
                data.start(),
                data.deadline());
    }
}
