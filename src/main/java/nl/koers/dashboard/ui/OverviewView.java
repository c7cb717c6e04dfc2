package nl.koers.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.action.Actions;
import nl.koers.activity.ActivityWatch;
import nl.koers.dashboard.GoalCounts;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.Overview;
import nl.koers.demo.Example;
import nl.koers.demo.ui.ExampleOffer;
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

    private static final GoalSelection CURRENT = GoalSelection.of(GoalSelection.Scope.CURRENT);
    /** More of them nobody reads; the list of goals has them all. */
    private static final int MOST_CARDS = 24;

    private final transient Overview overview;
    private final transient ActivityWatch activity;
    private final transient Actions actions;
    private final transient Sources sources;
    private final transient Texts texts;
    private final transient Example example;
    private final LocalDate today;
    private final ZoneId zone;
    private final boolean editor;
    private final boolean admin;

    OverviewView(
            Overview overview,
            ActivityWatch activity,
            Actions actions,
            Sources sources,
            Workspaces workspaces,
            Texts texts,
            Example example,
            CurrentUser user) {
        this.overview = overview;
        this.activity = activity;
        this.actions = actions;
        this.sources = sources;
        this.texts = texts;
        this.example = example;
        this.today = workspaces.today();
        this.zone = workspaces.zone();
        this.editor = user.has(Role.EDITOR);
        this.admin = user.has(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        if (admin && example.state() == Example.State.NOTHING_YET) {
            title(getTranslation("example.offer"));
            lead(getTranslation("example.offer.lead"));
            actions();
            add(new ExampleOffer(example));
        } else {
            show(event.getLocation().getQueryParameters());
        }
    }

    private void show(QueryParameters address) {
        GoalCounts counted = overview.counted(CURRENT);
        Map<Status, Long> counts = counted.byStatus();
        OverviewSentence sentence = new OverviewSentence(texts, getLocale(), today);
        title(sentence.counts(counts));
        if (counted.newestFigures() != null) {
            lead(sentence.figures(counted.newestFigures()));
        }
        if (!counts.isEmpty()) {
            actions(editor ? new Component[] {wall(), newGoal()} : new Component[] {wall()});
        }
        Div columns = new Div(goals(counts, address), attention());
        columns.addClassName("cols");
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.menu") + " · " + getTranslation("app.name");
    }

    private Component goals(Map<Status, Long> counts, QueryParameters address) {
        if (counts.isEmpty()) {
            return editor
                    ? new EmptyState(getTranslation("overview.empty"), newGoal())
                    : new EmptyState(getTranslation("overview.empty.viewer"));
        }
        Optional<Status> only = StatusTiles.chosen(address);
        Div cards = new Div();
        cards.addClassName("goal-cards");
        Div list = new Div(new StatusTiles(counts, only, OverviewView.class), cards);
        list.addClassName("stack");
        StandingWords words = new StandingWords(texts, getLocale(), today);
        overview.first(CURRENT.with(only.orElse(null)), GoalSorting.WORST_FIRST, MOST_CARDS)
                .forEach(goal -> cards.add(new GoalCard(goal, words)));
        long wanted = only.map(counts::get)
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        if (wanted > MOST_CARDS) {
            list.add(GoalNavigation.all(getTranslation("overview.rest", wanted - MOST_CARDS)));
        }
        return list;
    }

    private RouterLink wall() {
        RouterLink wall = WallNavigation.wall(getTranslation("tv.link"));
        wall.addClassNames("button", "wall");
        return wall;
    }

    private RouterLink newGoal() {
        RouterLink link = GoalNavigation.newGoal(getTranslation("goal.form.new"));
        link.addClassNames("button", "primary");
        return link;
    }

    private Aside attention() {
        AttentionList list = new AttentionList(new ActivityWords(texts, getLocale(), today), zone);
        list.pages(activity.worrying(AttentionList.MOST));
        list.sources(sources.all(), new SourceWords(texts, getLocale(), zone, today));
        list.refused(overview.refusedOfLate());
        list.silent(actions.silences());
        list.gaps(overview.gaps());
        Aside aside = new Aside(Card.titled(
                getTranslation("overview.attention"),
                list.isEmpty() ? new Paragraph(getTranslation("overview.attention.none")) : list));
        ChangeList changes =
                new ChangeList(overview.changedOfLate(), new StandingWords(texts, getLocale(), today), zone);
        if (!changes.isEmpty()) {
            aside.add(Card.titled(getTranslation("overview.changes"), changes));
        }
        aside.addClassName("stack");
        return aside;
    }
}
