package nl.koers.goal.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Measure;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import nl.koers.shell.StandingWords;
import org.jspecify.annotations.Nullable;

/** The figures of a standing, each with its word and what it is measured against. What cannot be told is left out. */
final class FactList extends DescriptionList {

    private static final int WEEK = 7;

    /** Labels that speak of now. */
    private static final Set<String> TODAYS = Set.of("value", "planned", "needed", "room");

    private final StandingWords words;
    private final ExplainWords why;
    private final MetricUnit unit;
    private final transient Texts texts;
    private final boolean isPast;
    private final boolean isBudget;
    private final Locale language = Texts.spoken(getLocale());

    FactList(GoalPage page, StandingWords words, ExplainWords why) {
        Standing standing = page.standing();
        this.isPast = page.isPast();
        this.isBudget =
                page.measure() == Measure.TOTAL && !page.data().direction().upwards();
        StandingWords.Counting counting = page.counting();
        this.words = words;
        this.why = why;
        this.unit = page.metric().unit();
        this.texts = why.texts().texts();
        addClassName("facts");
        Double target = standing.target();
        double scale = target == null ? 0 : target;
        value(standing, scale, counting.direction().keeps() ? "goal.fact.limit" : "goal.fact.target");
        switch (standing.status()) {
            case NOT_STARTED -> {}
            case ACHIEVED -> {
                reachedOn(page);
                reached(standing, scale, counting.measure());
            }
            case MISSED -> {
                planned(standing, scale);
                reached(standing, scale, counting.measure());
            }
            default -> course(standing, scale, counting.measure());
        }
        dataDate(standing);
    }

    /** The day on which the figures first stood at the target, for what a value or a sum can reach once. */
    private void reachedOn(GoalPage page) {
        Double target = page.standing().target();
        boolean reaches = page.measure() == Measure.LEVEL || (page.measure() == Measure.TOTAL && !isBudget);
        if (target == null || !reaches || page.data().direction().keeps()) {
            return;
        }
        boolean up = page.data().direction().upwards();
        page.course().actual().stream()
                .filter(point -> !point.on().isBefore(page.data().start()))
                .filter(point -> up ? point.value() >= target : point.value() <= target)
                .findFirst()
                .ifPresent(point -> fact("reachedOn", words.day(point.on()), early(page, point.on())));
    }

    private String early(GoalPage page, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, page.data().deadline());
        return days > 0 ? getTranslation("goal.fact.early", days) : "";
    }

    /** What can be told once the period has begun. */
    private void course(Standing standing, double scale, Measure measure) {
        planned(standing, scale);
        forecast(standing, scale);
        chance(standing);
        buffer(standing.bufferDays());
        needed(standing.neededPerDay(), standing.pacePerDay());
        reached(standing, scale, measure);
    }

    private void value(Standing standing, double scale, String targetKey) {
        Double value = standing.value();
        Double target = standing.target();
        if (value != null) {
            fact(
                    "value",
                    words.number(value, scale == 0 ? value : scale, unit),
                    target == null ? "" : getTranslation(targetKey, words.number(target, scale, unit)));
        } else if (target != null) {
            fact("target", words.number(target, scale, unit), "");
        }
    }

    private void planned(Standing standing, double scale) {
        Double planned = standing.planned();
        Double gap = standing.gap();
        if (planned != null) {
            fact("planned", words.number(planned, scale, unit), gap == null ? "" : gap(gap, scale));
        }
    }

    private String gap(double gap, double scale) {
        String size = words.distance(gap, scale, unit);
        return getTranslation(
                size.equals(words.distance(0, scale, unit))
                        ? "goal.fact.gap.none"
                        : gap > 0 ? "goal.fact.gap.more" : "goal.fact.gap.less",
                size);
    }

    private void forecast(Standing standing, double scale) {
        Outlook outlook = standing.outlook();
        if (outlook != null) {
            fact(
                    "forecast",
                    words.number(outlook.band().median(), scale, unit),
                    getTranslation(
                            "goal.fact.band",
                            words.number(outlook.band().low80(), scale, unit),
                            words.number(outlook.band().high80(), scale, unit)));
        }
    }

    private void chance(Standing standing) {
        if (standing.outlook() != null && standing.chance() != null) {
            fact("chance", Formats.percent(language, standing.chance(), 0), "");
        }
    }

    private void buffer(@Nullable Double days) {
        if (days != null) {
            long whole = Math.round(Math.abs(days));
            String side = whole == 0 ? "even" : days > 0 ? "ahead" : "behind";
            fact("buffer", getTranslation("goal.fact.days", whole), getTranslation("goal.fact.buffer." + side));
        }
    }

    private void needed(@Nullable Double perDay, @Nullable Double pace) {
        if (perDay != null && perDay != 0 && !(isBudget && perDay < 0)) {
            String soFar = pace == null ? "" : getTranslation("goal.fact.soFar", weekly(pace));
            fact("needed", weekly(perDay), soFar);
        }
    }

    private void reached(Standing standing, double scale, Measure measure) {
        Double reached = standing.reached();
        Double baseline = standing.baseline();
        if (reached != null) {
            String from = baseline == null || measure == Measure.TOTAL
                    ? ""
                    : getTranslation("goal.fact.from", words.number(baseline, scale, unit));
            fact("reached", Formats.percent(language, reached, 0), from);
        }
    }

    private void dataDate(Standing standing) {
        if (standing.dataDate() != null) {
            String points = standing.points() == 0 ? "" : getTranslation("goal.fact.points", standing.points());
            fact("dataDate", words.day(standing.dataDate()), points);
        }
    }

    private String weekly(double perDay) {
        double week = perDay * WEEK;
        int decimals = Math.abs(week) >= 10 ? 0 : Math.abs(week) >= 1 ? 1 : 2;
        return new FigureFormat(language, unit).change(texts, week, decimals);
    }

    private void fact(String name, String value, String beside) {
        Element term = new Element("dt");
        Element said = new Element("dd").appendChild(Element.createText(value));
        if (!beside.isEmpty()) {
            said.appendChild(Element.createText(" "), new Element("small").setText(beside));
        }
        term.appendChild(
                why.isTold(name)
                        ? new ExplainButton(name, label(name), why).getElement()
                        : Element.createText(label(name)));
        getElement().appendChild(new Element("div").appendChild(term, said));
    }

    /** A budget has room where other goals need more; a past day is not now. */
    private String label(String name) {
        String kind = name.equals("needed") && isBudget ? "room" : name;
        return getTranslation("goal.fact." + kind + (isPast && TODAYS.contains(kind) ? ".past" : ""));
    }
}
