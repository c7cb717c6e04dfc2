package nl.koers.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.koers.dashboard.GoalCounts;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.Overview;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.AsOf;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.Status;
import nl.koers.shell.StandingWords;
import nl.koers.shell.StatusBadge;
import nl.koers.workspace.Workspaces;

/**
 * For a screen on the wall: the sentence over the overview, then each goal by itself, the worst first, and so on. It moves
 * on by itself until somebody pauses it, and reads everything afresh each round.
 */
@Route(value = "tv", autoLayout = false)
@PermitAll
class TvView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final GoalSelection SHOWN = GoalSelection.of(GoalSelection.Scope.CURRENT);
    /** More would take longer than anybody passes by. */
    static final int MOST = 40;

    private static final int MILLIS_A_GOAL = 15_000;

    private final transient Overview overview;
    private final transient GoalProgress progress;
    private final transient Workspaces workspaces;
    private final transient Texts texts;
    private final Div slide = new Div();
    private final Span place = new Span();
    private final NativeButton pause = new NativeButton();
    private transient List<GoalRow> round = List.of();
    private int at;
    private boolean paused;

    TvView(Overview overview, GoalProgress progress, Workspaces workspaces, Texts texts) {
        this.overview = overview;
        this.progress = progress;
        this.workspaces = workspaces;
        this.texts = texts;
        setId("content");
        addClassName("tv");
        slide.addClassName("tv-slide");
        add(slide, controls());
    }

    private Component controls() {
        NativeButton back = control("tv.back", () -> go(at - 1));
        NativeButton next = control("tv.next", () -> go(at + 1));
        pause.addClickListener(click -> pause(!paused));
        pause.addClassName("plain");
        Anchor leave = new Anchor("", getTranslation("tv.leave"));
        Div controls = new Div(back, pause, next, place, leave);
        controls.addClassName("tv-controls");
        Shortcuts.addShortcutListener(this, () -> go(at + 1), Key.ARROW_RIGHT);
        Shortcuts.addShortcutListener(this, () -> go(at - 1), Key.ARROW_LEFT);
        return controls;
    }

    private NativeButton control(String key, Runnable does) {
        NativeButton button = new NativeButton(getTranslation(key), click -> does.run());
        button.addClassName("plain");
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pause(false);
        Registration listening = event.getUI().addPollListener(this::moveOn);
        addDetachListener(gone -> listening.remove());
        begin();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void moveOn(PollEvent poll) {
        if (isAttached() && !paused) {
            go(at + 1);
        }
    }

    private void pause(boolean now) {
        paused = now;
        pause.setText(getTranslation(now ? "tv.resume" : "tv.pause"));
        UI.getCurrent().setPollInterval(now ? -1 : MILLIS_A_GOAL);
    }

    private void begin() {
        round = overview.goals(SHOWN, GoalSorting.WORST_FIRST, 0, MOST);
        show(0);
    }

    /** The first slide is the overview; past the last one a new round begins. */
    private void go(int wanted) {
        if (wanted > round.size()) {
            begin();
        } else {
            show(wanted < 0 ? round.size() : wanted);
        }
    }

    private void show(int number) {
        at = number;
        slide.removeAll();
        StandingWords words = new StandingWords(texts, getLocale(), workspaces.today());
        if (number == 0) {
            slide.add(summary());
        } else {
            GoalRow goal = round.get(number - 1);
            var now = progress.at(goal.id(), AsOf.now(workspaces.today()));
            slide.add(new GoalSlide(goal, now.course(), words, texts));
        }
        place.setText(getTranslation("tv.place", number + 1, round.size() + 1));
    }

    private Component summary() {
        OverviewSentence sentence = new OverviewSentence(texts, getLocale(), workspaces.today());
        GoalCounts counted = overview.counted(SHOWN);
        Paragraph figures =
                new Paragraph(counted.newestFigures() == null ? "" : sentence.figures(counted.newestFigures()));
        Map<Status, Long> counts = counted.byStatus();
        Div summary = new Div(new H1(sentence.counts(counts)), figures, tiles(counts));
        summary.addClassName("tv-summary");
        return summary;
    }

    private Component tiles(Map<Status, Long> counts) {
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("tv-counts");
        counts.forEach((status, count) -> {
            Emphasis number = new Emphasis(Formats.number(Texts.spoken(getLocale()), count, 0));
            tiles.add(new ListItem(number, new StatusBadge(status, getTranslation("status." + status))));
        });
        return tiles;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tv.title") + " · " + getTranslation("app.name");
    }
}
