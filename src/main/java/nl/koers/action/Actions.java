package nl.koers.action;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.action.Action.AboutGoal;
import nl.koers.activity.ActivityWatch;
import nl.koers.activity.PageActivity;
import nl.koers.channel.ChannelId;
import nl.koers.inbox.Quarantine;
import nl.koers.inbox.QuarantinedFile;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: what the person who asks must do, in a fixed number of statements however much there is. */
@Service
public class Actions {

    private static final Duration OF_LATE = Duration.ofDays(14);
    private static final int FEW = 10;
    private static final int SOME = 50;

    private final ActionQuery query;
    private final ActivityWatch activity;
    private final Quarantine quarantine;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final Clock clock;

    Actions(
            ActionQuery query,
            ActivityWatch activity,
            Quarantine quarantine,
            Workspaces workspaces,
            CurrentUser user,
            Clock clock) {
        this.query = query;
        this.activity = activity;
        this.quarantine = quarantine;
        this.workspaces = workspaces;
        this.user = user;
        this.clock = clock;
    }

    /** The most urgent first, then what waits longest. Nothing for a program. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Action> mine() {
        return user.person().map(this::of).orElse(List.of());
    }

    /** How many things the person who asks must do. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public int count() {
        return mine().size();
    }

    /**
     * Goals of which nobody has heard for two weeks after they were asked, as far as the asker is to hear of it: those
     * they answer for and, for managers, those nobody answers for. The longest silent first.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<AboutGoal> silences() {
        LocalDate today = workspaces.today();
        ZoneId zone = workspaces.zone();
        List<GoalFacts> goals = new ArrayList<>();
        user.person()
                .ifPresent(me -> query.answeredForBy(me, today, zone).stream()
                        .filter(goal -> !goal.isOwnedBy(me))
                        .forEach(goals::add));
        if (user.has(Role.MANAGER)) {
            goals.addAll(query.answeredForBy(null, today, zone));
        }
        return goals.stream()
                .flatMap(goal -> GoalDuties.silence(goal, today).stream())
                .sorted(Comparator.comparing(AboutGoal::since))
                .toList();
    }

    private List<Action> of(PersonId me) {
        LocalDate today = workspaces.today();
        ZoneId zone = workspaces.zone();
        List<GoalFacts> goals = query.goalsOf(me, today.minusDays(GoalDuties.LOOK_BACK_DAYS), zone);
        List<Action> actions = new ArrayList<>();
        goals.forEach(goal -> actions.addAll(GoalDuties.of(goal, me, today)));
        pages(goals, me, today).forEach(page -> PageDuties.of(page, today).ifPresent(actions::add));
        query.refused(user.name(), clock.instant().minus(OF_LATE), FEW, user.has(Role.MANAGER))
                .forEach(file -> actions.add(
                        new Action.AboutUpload(LocalDate.ofInstant(file.at(), zone), file.id(), file.name())));
        actions.addAll(inbox(zone));
        if (user.has(Role.MANAGER)) {
            actions.addAll(query.undecided(today, zone));
        }
        actions.sort(Comparator.comparing(Action::urgency).thenComparing(Action::since));
        return List.copyOf(actions);
    }

    /** What belongs to nobody is mended by editors, and by admins; a manager decides about goals. */
    private boolean mends() {
        return user.has(Role.ADMIN) || (user.has(Role.EDITOR) && !user.has(Role.MANAGER));
    }

    /** Pages of the person's own goals; for editors also those that are on nobody's plate. */
    private List<PageActivity> pages(List<GoalFacts> goals, PersonId me, LocalDate today) {
        Set<ChannelId> own = goals.stream()
                .filter(goal -> goal.isOwnedBy(me) && !goal.deadline().isBefore(today))
                .map(GoalFacts::channel)
                .collect(Collectors.toSet());
        List<PageActivity> pages = new ArrayList<>(own.isEmpty() ? List.of() : activity.quiet(own));
        if (mends()) {
            List<PageActivity> worst = activity.warnings(SOME);
            Set<ChannelId> cared =
                    query.cared(worst.stream().map(page -> page.channel().id()).toList(), today);
            worst.stream()
                    .filter(page -> !cared.contains(page.channel().id()))
                    .limit(FEW)
                    .forEach(pages::add);
        }
        return pages;
    }

    /** A manager mends files with costs, for nobody below hears of them. */
    private List<Action> inbox(ZoneId zone) {
        if (!mends() && !user.has(Role.MANAGER)) {
            return List.of();
        }
        return quarantine.newest(SOME).stream()
                .filter(file -> mends() || file.refusal().ofCosts())
                .collect(Collectors.groupingBy(QuarantinedFile::folder))
                .values()
                .stream()
                .<Action>map(files -> new Action.AboutInbox(
                        LocalDate.ofInstant(files.getLast().at(), zone),
                        files.getFirst().folder(),
                        files.size(),
                        files.getFirst().name()))
                .toList();
    }
}
