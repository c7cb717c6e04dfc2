package nl.koers.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.activity.ActivityState;
import nl.koers.activity.ActivityWatch;
import nl.koers.activity.PageActivity;
import nl.koers.dashboard.GoalOrder;
import nl.koers.goal.GoalState;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what management is told over all objectives. */
@Component
class Summaries {

    /** As many changes as are looked through for those of the period. */
    private static final int NOTICES = 1000;

    private final GoalProgress progress;
    private final ActivityWatch activity;

    Summaries(GoalProgress progress, ActivityWatch activity) {
        this.progress = progress;
        this.activity = activity;
    }

    /**
     * @param all every marketing objective, those without goals too
     * @param loose goals that serve none
     */
    ReportSummary of(List<ObjectiveReport> all, List<GoalReport> loose, Period period) {
        List<GoalReport> goals = Stream.concat(
                        all.stream().flatMap(objective -> objective.goals().stream()), loose.stream())
                .toList();
        List<PageActivity> pages = activity.all(period.asOf());
        return new ReportSummary(
                counts(goals),
                changes(goals, period),
                titles(loose.stream()),
                titles(goals.stream().filter(goal -> goal.accountable() == null)),
                all.stream()
                        .filter(objective -> objective.goals().isEmpty())
                        .map(ObjectiveReport::title)
                        .toList(),
                inactive(pages),
                unused(pages),
                outside(goals, loose));
    }

    /** Null where nothing was told about money. */
    private static @Nullable List<ReportSummary.Outside> outside(List<GoalReport> all, List<GoalReport> loose) {
        return all.stream().allMatch(goal -> goal.money() == null)
                ? null
                : loose.stream().flatMap(Summaries::outside).toList();
    }

    private static Stream<ReportSummary.Outside> outside(GoalReport goal) {
        GoalMoney money = goal.money();
        return money == null
                ? Stream.of()
                : Stream.of(new ReportSummary.Outside(
                        goal.id(),
                        goal.title(),
                        goal.state(),
                        money.costs().budget(),
                        money.costs().spent()));
    }

    private static List<ReportSummary.Count> counts(List<GoalReport> goals) {
        Map<Status, Long> counts =
                goals.stream().collect(Collectors.groupingBy(GoalReport::status, Collectors.counting()));
        return GoalOrder.WORST_FIRST.stream()
                .filter(counts::containsKey)
                .map(status -> new ReportSummary.Count(status, counts.getOrDefault(status, 0L)))
                .toList();
    }

    private List<ReportSummary.Change> changes(List<GoalReport> goals, Period period) {
        Map<Long, String> titles = goals.stream().collect(Collectors.toMap(GoalReport::id, GoalReport::title));
        return progress.notices(period.begin(), NOTICES).stream()
                .filter(notice -> !period.day(notice.at()).isAfter(period.asOf()))
                .filter(notice -> titles.containsKey(notice.goal().value()))
                .map(notice -> new ReportSummary.Change(
                        period.day(notice.at()),
                        titles.getOrDefault(notice.goal().value(), ""),
                        notice.from(),
                        notice.to()))
                .toList();
    }

    private static List<String> titles(Stream<GoalReport> goals) {
        return goals.filter(goal -> goal.state() != GoalState.STOPPED)
                .map(GoalReport::title)
                .toList();
    }

    private static List<ReportSummary.Silence> inactive(List<PageActivity> pages) {
        return pages.stream()
                .filter(page -> page.state() == ActivityState.INACTIVE)
                .map(page -> new ReportSummary.Silence(
                        page.channel().name(),
                        page.silenceDays() == null ? 0 : page.silenceDays(),
                        page.lastPost() == null))
                .toList();
    }

    private static List<ReportSummary.Choice> unused(List<PageActivity> pages) {
        return pages.stream()
                .filter(page -> page.state() == ActivityState.NOT_USED)
                .map(page -> new ReportSummary.Choice(
                        page.channel().name(), page.channel().data().statusReason()))
                .toList();
    }
}
