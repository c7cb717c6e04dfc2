package nl.koers.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.activity.ActivityWatch;
import nl.koers.dashboard.GoalOrder;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.Overview;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.i18n.Texts;
import nl.koers.inbox.Sources;
import nl.koers.inbox.ui.SourceWords;
import nl.koers.progress.Status;
import nl.koers.shell.ActivityWords;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.PageFrame;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusTiles;
import nl.koers.workspace.Workspaces;

/** The first screen: one sentence, the goals with the worst first, and what needs attention. */
@Route("")
@Menu(title = "overview.menu", order = 1)
@PermitAll
class OverviewView extends PageFrame implements BeforeEnterObserver {

    /** Goals that ended are shown here for a month more; the list of goals keeps them for ever. */
    private static final int DAYS_AFTER_THE_END = 30;

    private final transient Overview overview;
    private final transient ActivityWatch activity;
    private final transient Sources sources;
    private final transient Texts texts;
    private final LocalDate today;
    private final ZoneId zone;
    private final boolean editor;

    OverviewView(
            Overview overview,
            ActivityWatch activity,
            Sources sources,
            Workspaces workspaces,
            Texts texts,
            CurrentUser user) {
        this.overview = overview;
        this.activity = activity;
        this.sources = sources;
        this.texts = texts;
        this.today = workspaces.today();
        this.zone = workspaces.zone();
        this.editor = user.has(Role.EDITOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<GoalRow> goals = overview.goals().stream().filter(this::current).toList();
        Optional<Status> only = StatusTiles.chosen(event.getLocation().getQueryParameters());
        OverviewSentence sentence = new OverviewSentence(texts, getLocale(), today);
        title(sentence.counts(goals));
        sentence.figures(goals).ifPresent(this::lead);
        if (editor && !goals.isEmpty()) {
            actions(newGoal());
        }
        Div columns = new Div(goals(goals, only), attention(goals));
        columns.addClassName("cols");
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.menu") + " · " + getTranslation("app.name");
    }

    private boolean current(GoalRow goal) {
        return !goal.closed(today)
                || (!goal.status().equals(Status.STOPPED)
                        && !goal.deadline().isBefore(today.minusDays(DAYS_AFTER_THE_END)));
    }

    private Component goals(List<GoalRow> goals, Optional<Status> only) {
        if (goals.isEmpty()) {
            return editor
                    ? new EmptyState(getTranslation("overview.empty"), newGoal())
                    : new EmptyState(getTranslation("overview.empty.viewer"));
        }
        Div list = new Div(new StatusTiles(GoalOrder.counts(goals), only, OverviewView.class));
        list.addClassName("stack");
        StandingWords words = new StandingWords(texts, getLocale(), today);
        goals.stream()
                .filter(goal -> only.isEmpty() || only.get() == goal.status())
                .forEach(goal -> list.add(new GoalCard(goal, words)));
        return list;
    }

    private RouterLink newGoal() {
        RouterLink link = GoalNavigation.newGoal(getTranslation("goal.form.new"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Aside attention(List<GoalRow> goals) {
        AttentionList list = new AttentionList(new ActivityWords(texts, getLocale(), today), zone);
        list.pages(activity.all(today));
        list.sources(sources.all(), new SourceWords(texts, getLocale(), zone, today));
        list.refused(overview.refusedOfLate());
        list.goals(goals.stream().filter(goal -> !goal.closed(today)).toList());
        Aside aside = new Aside(Card.titled(
                getTranslation("overview.attention"),
                list.isEmpty() ? new Paragraph(getTranslation("overview.attention.none")) : list));
        ChangeList changes =
                new ChangeList(overview.changedOfLate(), goals, new StandingWords(texts, getLocale(), today), zone);
        if (!changes.isEmpty()) {
            aside.add(Card.titled(getTranslation("overview.changes"), changes));
        }
        aside.addClassName("stack");
        return aside;
    }
}
