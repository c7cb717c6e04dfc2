package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.dashboard.GoalOrder;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.Overview;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.PageFrame;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusTiles;
import nl.koers.workspace.Workspaces;

/** Every goal in a table that sorts and filters; closed goals have their own tab and never vanish. */
@Route("goals")
@Menu(title = "goal.menu", order = 2)
@PermitAll
class GoalsView extends PageFrame implements BeforeEnterObserver {

    private static final String TAB = "tab";
    private static final String CLOSED = "closed";

    private final transient Overview overview;
    private final transient Texts texts;
    private final LocalDate today;
    private final boolean editor;

    GoalsView(Overview overview, Workspaces workspaces, Texts texts, CurrentUser user) {
        this.overview = overview;
        this.texts = texts;
        this.today = workspaces.today();
        this.editor = user.has(Role.EDITOR);
        title(getTranslation("goal.menu"));
        if (editor) {
            actions(newGoal());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        QueryParameters address = event.getLocation().getQueryParameters();
        boolean closed = address.getSingleParameter(TAB).filter(CLOSED::equals).isPresent();
        List<GoalRow> all = overview.goals();
        List<GoalRow> shown =
                all.stream().filter(goal -> goal.closed(today) == closed).toList();
        add(tabs(closed, shown.size(), all.size() - shown.size()));
        add(shown.isEmpty() ? nothing(closed) : list(shown, closed, address));
    }

    private Component list(List<GoalRow> goals, boolean closed, QueryParameters address) {
        Optional<Status> only = StatusTiles.chosen(address);
        if (!closed) {
            add(new StatusTiles(GoalOrder.counts(goals), only, GoalsView.class));
        }
        List<GoalRow> wanted = goals.stream()
                .filter(goal -> closed || only.isEmpty() || only.get() == goal.status())
                .toList();
        return new Card(new GoalTable(wanted, new StandingWords(texts, getLocale(), today)));
    }

    private Nav tabs(boolean closed, int shown, int others) {
        int open = closed ? others : shown;
        Nav tabs = new Nav(
                tab(getTranslation("goal.tab.open", open), QueryParameters.empty(), !closed),
                tab(getTranslation("goal.tab.closed", shown + others - open), QueryParameters.of(TAB, CLOSED), closed));
        tabs.addClassName("link-tabs");
        tabs.setAriaLabel(getTranslation("goal.menu"));
        return tabs;
    }

    private static RouterLink tab(String words, QueryParameters address, boolean current) {
        RouterLink tab = new RouterLink(words, GoalsView.class);
        tab.setQueryParameters(address);
        if (current) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private EmptyState nothing(boolean closed) {
        if (closed) {
            return new EmptyState(getTranslation("goal.none.closed"));
        }
        return editor
                ? new EmptyState(getTranslation("goal.none"), newGoal())
                : new EmptyState(getTranslation("goal.none"));
    }

    private RouterLink newGoal() {
        RouterLink link = GoalNavigation.newGoal(getTranslation("goal.form.new"));
        link.addClassNames("button", "primary");
        return link;
    }
}
