package nl.koers.goal.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.Metrics;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalChange;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.objective.Objectives;
import nl.koers.progress.AsOf;
import nl.koers.progress.CheckIns;
import nl.koers.progress.EarlierPlans;
import nl.koers.progress.FedFigure;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.SmartChecks;
import nl.koers.progress.StatusChange;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** Gathers from the rooms below what the screens of goals show. */
@Component
class GoalPages {

    private final Goals goals;
    private final GoalProgress progress;
    private final SmartChecks smart;
    private final Channels channels;
    private final Metrics metrics;
    private final People people;
    private final Objectives objectives;
    private final CheckIns checkIns;
    private final Acceptances acceptances;
    private final CurrentUser user;
    private final EarlierPlans earlierPlans;
    private final Annotations annotations;
    private final Workspaces workspaces;

    GoalPages(
            Goals goals,
            GoalProgress progress,
            SmartChecks smart,
            Channels channels,
            Metrics metrics,
            People people,
            Objectives objectives,
            CheckIns checkIns,
            Acceptances acceptances,
            CurrentUser user,
            EarlierPlans earlierPlans,
            Annotations annotations,
            Workspaces workspaces) {
        this.goals = goals;
        this.progress = progress;
        this.smart = smart;
        this.channels = channels;
        this.metrics = metrics;
        this.people = people;
        this.objectives = objectives;
        this.checkIns = checkIns;
        this.acceptances = acceptances;
        this.user = user;
        this.earlierPlans = earlierPlans;
        this.annotations = annotations;
        this.workspaces = workspaces;
    }

    Optional<GoalPage> find(GoalId id) {
        return find(id, AsOf.now(today()));
    }

    /** A day before the goal was made is answered by what is known now. */
    Optional<GoalPage> find(GoalId id, AsOf asOf) {
        return goals.find(id).map(goal -> {
            LocalDate madeOn = progress.madeOn(id);
            boolean isBefore = asOf.isThen() && asOf.day().isBefore(madeOn);
            return page(progress.at(goal, isBefore ? AsOf.now(asOf.day()) : asOf), madeOn);
        });
    }

    List<Channel> channels() {
        return channels.all();
    }

    List<Person> people() {
        return people.all();
    }

    /** What the list of goals can be narrowed by. */
    GoalFilters.Choices choices() {
        return new GoalFilters.Choices(channels.all(), people.all(), objectives.tree());
    }

    Acceptances acceptances() {
        return acceptances;
    }

    LocalDate today() {
        return workspaces.today();
    }

    Channel channel(Goal goal) {
        return channels.find(goal.data().channel()).orElseThrow();
    }

    Metric metric(Goal goal) {
        return metrics.find(goal.data().metric()).orElseThrow();
    }

    /** Newest first. */
    List<GoalChange> changes(GoalId id) {
        return goals.history(id);
    }

    CheckIns checkIns() {
        return checkIns;
    }

    Annotations annotations() {
        return annotations;
    }

    /** Whether it can still become what was promised. */
    private static boolean isRunning(GoalAsOf shown, LocalDate today) {
        LocalDate day = shown.asOf().day();
        return day.equals(today) && !shown.goal().data().deadline().isBefore(today);
    }

    /** Newest first. */
    List<StatusChange> statusChanges(GoalId id) {
        return progress.history(id);
    }

    private List<FedFigure> figures(GoalId id, AsOf asOf) {
        return goals.find(id)
                .map(goal -> progress.figures(progress.at(goal, asOf)))
                .orElse(List.of());
    }

    private GoalPage page(GoalAsOf shown, LocalDate madeOn) {
        LocalDate today = workspaces.today();
        Map<PersonId, String> names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        ZoneId zone = workspaces.zone();
        Goal goal = shown.goal();
        return new GoalPage(
                goal,
                channel(goal),
                metric(goal),
                shown.course(),
                shown.explanation(),
                () -> figures(goal.id(), shown.asOf()),
                earlierPlans.of(shown),
                isRunning(shown, today) ? smart.check(shown) : null,
                shown.asOf(),
                madeOn,
                names,
                acceptances.history(goal.id()),
                user.person().orElse(null),
                objectives.tree(),
                today,
                zone);
    }
}
