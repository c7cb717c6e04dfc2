package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.dashboard.GoalCounts;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSelection.Scope;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.Overview;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.PageFrame;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusTiles;

/** Every goal in a table that sorts, groups and filters; closed goals have their own tab and never vanish. */
@Route("goals")
@Menu(title = "goal.menu", order = 2)
@PermitAll
class GoalsView extends PageFrame implements BeforeEnterObserver {

    /** Rows that are loaded at a time. */
    static final int STEP = 50;

    private final transient Overview overview;
    private final transient GoalPages pages;
    private final transient GoalSheets sheets;
    private final transient Texts texts;
    private final LocalDate today;
    private final boolean editor;

    GoalsView(Overview overview, GoalPages pages, GoalSheets sheets, Texts texts, CurrentUser user) {
        this.overview = overview;
        this.pages = pages;
        this.sheets = sheets;
        this.texts = texts;
        this.today = pages.today();
        this.editor = user.has(Role.EDITOR);
        title(getTranslation("goal.menu"));
        if (editor) {
            actions(many(), newGoal());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        GoalListAddress address = GoalListAddress.read(event.getLocation().getQueryParameters());
        GoalSelection selection = address.selection();
        GoalCounts counted = overview.counted(selection.with(null));
        add(tabs(selection.scope(), counted.open(), counted.closed()));
        if ((selection.scope() == Scope.CLOSED ? counted.closed() : counted.open()) == 0) {
            add(nothing(selection.scope()));
            return;
        }
        add(new GoalFilters(address, pages.choices(), this::go));
        Map<Status, Long> counts = counted.byStatus();
        add(new StatusTiles(
                counts,
                Optional.ofNullable(selection.status()),
                only -> address.with(selection.with(only.orElse(null))).write(),
                GoalsView.class));
        long wanted = selection.status() == null ? all(counts) : counts.getOrDefault(selection.status(), 0L);
        add(wanted == 0 ? new EmptyState(getTranslation("goal.none.found"), everything()) : list(address, wanted));
    }

    private void go(GoalListAddress address) {
        UI.getCurrent().navigate(GoalsView.class, address.write());
    }

    private static long all(Map<Status, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Component list(GoalListAddress address, long wanted) {
        GoalTable table = new GoalTable(address, new StandingWords(texts, getLocale(), today));
        Card card = new Card(table);
        Button more = new Button();
        int[] shown = new int[1];
        Runnable load = () -> {
            table.append(overview.goals(address.selection(), address.sorting(), shown[0], STEP));
            shown[0] += STEP;
            more.setVisible(shown[0] < wanted);
            more.setText(getTranslation("goal.more", Math.min(STEP, wanted - shown[0]), wanted - shown[0]));
        };
        more.addClickListener(click -> load.run());
        load.run();
        Div end = new Div(more, sheets.links(address, getLocale()));
        end.addClassNames("actions", "list-end");
        card.add(end);
        return card;
    }

    private Nav tabs(Scope scope, long open, long closed) {
        Nav tabs = new Nav(
                tab(getTranslation("goal.tab.open", open), Scope.OPEN, scope),
                tab(getTranslation("goal.tab.closed", closed), Scope.CLOSED, scope));
        tabs.addClassName("link-tabs");
        tabs.setAriaLabel(getTranslation("goal.menu"));
        return tabs;
    }

    private static RouterLink tab(String words, Scope scope, Scope current) {
        RouterLink tab = new RouterLink(words, GoalsView.class);
        tab.setQueryParameters(new GoalListAddress(GoalSelection.of(scope), GoalSorting.WORST_FIRST).write());
        if (scope == current) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private RouterLink everything() {
        RouterLink link = GoalNavigation.all(getTranslation("goal.filter.clear"));
        link.addClassName("button");
        return link;
    }

    private EmptyState nothing(Scope scope) {
        if (scope == Scope.CLOSED) {
            return new EmptyState(getTranslation("goal.none.closed"));
        }
        return editor
                ? new EmptyState(getTranslation("goal.none"), newGoal())
                : new EmptyState(getTranslation("goal.none"));
    }

    private RouterLink many() {
        RouterLink link = new RouterLink(getTranslation("goal.many.title"), ManyGoalsView.class);
        link.addClassName("button");
        return link;
    }

    private RouterLink newGoal() {
        RouterLink link = GoalNavigation.newGoal(getTranslation("goal.form.new"));
        link.addClassNames("button", "primary");
        return link;
    }
}
