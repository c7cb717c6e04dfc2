package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.cost.ui.CostTabs;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.ui.FigureSourceQuery.FigureRow;
import nl.koers.i18n.Texts;
import nl.koers.imports.ui.ImportNavigation;
import nl.koers.progress.AsOf;
import nl.koers.progress.CheckIn;
import nl.koers.progress.StatusChange;
import nl.koers.share.ShareSubject;
import nl.koers.share.ui.ShareButtons;
import nl.koers.shell.Card;
import nl.koers.shell.PageFrame;
import nl.koers.shell.SmartSentence;
import nl.koers.shell.SmartWords;
import nl.koers.shell.StandingWords;
import nl.koers.shell.Tabs;

/** One goal: the promise in a sentence, its chart, where it stands and why, its figures and its history. */
@Route("goals/:goalId([0-9]{1,18})")
@PermitAll
class GoalView extends PageFrame implements BeforeEnterObserver {

    private final transient GoalPages pages;
    private final transient FigureSourceQuery figures;
    private final transient GoalDeeds deeds;
    private final transient Texts texts;
    private final transient CostTabs costs;
    private final transient ShareButtons shares;
    private final transient RoundLinks rounds;
    private final boolean editor;

    GoalView(
            GoalPages pages,
            FigureSourceQuery figures,
            GoalStates states,
            CostTabs costs,
            ShareButtons shares,
            RoundLinks rounds,
            Texts texts,
            CurrentUser user) {
        this.pages = pages;
        this.figures = figures;
        this.deeds = new GoalDeeds(pages, states, this::again);
        this.texts = texts;
        this.costs = costs;
        this.shares = shares;
        this.rounds = rounds;
        this.editor = user.has(Role.EDITOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id =
                Long.parseLong(event.getRouteParameters().get(GoalNavigation.ID).orElseThrow());
        AsOf asOf = AsOfAddress.read(event.getLocation().getQueryParameters(), pages.today());
        Optional<GoalPage> page = pages.find(new GoalId(id), asOf);
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(page.get());
        }
    }

    private void show(GoalPage page) {
        clear();
        title(page.data().title());
        above(new GoalCrumbs(page));
        lead(promise(page));
        boolean writes = !page.isPast() && pages.checkIns().mayWrite(page.data());
        actions(buttons(page, writes));
        List<StatusChange> changes = pages.statusChanges(page.goal().id());
        StandingWords words = new StandingWords(texts, getLocale(), page.asOf().day());
        ExplainWords why = new ExplainWords(texts, getLocale(), page);
        Aside facts = new Aside(new Card(new FactList(page, words, why)));
        facts.addClassName("stack");
        Div columns = new Div(course(page, words), facts);
        columns.addClassName("cols");
        DayChooser chooser = chooser(page, changes);
        add(page.isPast() ? new Component[] {chooser, columns} : new Component[] {columns});
        rounds.stopped(page.goal()).ifPresent(this::add);
        if (page.smart() != null) {
            add(new SmartRow(page.smart(), page.about(), new SmartWords(texts, getLocale())));
        }
        add(tabs(page, changes, writes));
        if (!page.isPast()) {
            add(chooser);
        }
        agreement(page, facts);
    }

    /** On top for who is asked and has not answered, beside the chart for everybody else. */
    private void agreement(GoalPage page, Aside facts) {
        Optional<Acceptance> said = page.isPast() ? Optional.empty() : page.agreement();
        said.ifPresent(found -> {
            boolean mayAnswer = pages.acceptances().mayAnswer(found.terms());
            AgreementCard card = new AgreementCard(
                    new AgreementWords(page, texts),
                    found,
                    pages,
                    () -> pages.find(page.goal().id()).ifPresent(this::show));
            if (mayAnswer) {
                card.offerAnswers(found);
            }
            if (editor && found.state() == Acceptance.State.SENT_BACK && !page.isAsked(found)) {
                card.offerToAskAgain();
            }
            if (page.isAsked(found) && found.state() == Acceptance.State.PROPOSED) {
                addComponentAtIndex(1, card);
            } else {
                facts.add(card);
            }
        });
    }

    private DayChooser chooser(GoalPage page, List<StatusChange> changes) {
        List<LocalDate> days = changes.stream()
                .map(change -> LocalDate.ofInstant(change.at(), page.zone()))
                .toList();
        return new DayChooser(page, days);
    }

    private Component[] promise(GoalPage page) {
        GoalData data = page.data();
        String owner = page.name(data.owner());
        String accountable = page.name(data.accountable());
        String who = (owner == null ? "nobody" : "owner") + (accountable == null ? "" : ".accountable");
        Span why = new Span(data.why().isEmpty() ? "" : " " + getTranslation("goal.why", data.why()));
        return new Component[] {
            new Span(new SmartSentence(texts, getLocale()).of(page.promise())),
            new Span(" " + getTranslation("goal.who." + who, String.valueOf(owner), String.valueOf(accountable))),
            why
        };
    }

    private Component[] buttons(GoalPage page, boolean writes) {
        List<Component> buttons = new ArrayList<>(editor && !page.isPast() ? deeds.decisions(page) : List.of());
        if (!page.isPast()) {
            GoalId id = page.goal().id();
            String title = page.data().title();
            shares.button(getLocale(), () -> new ShareSubject.OneGoal(id), () -> title)
                    .ifPresent(buttons::add);
        }
        if (writes) {
            Button write = deeds.checkIn(page);
            write.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(write);
        }
        return buttons.toArray(Component[]::new);
    }

    private void again(GoalId id) {
        pages.find(id).ifPresent(this::show);
    }

    private CourseCard course(GoalPage page, StandingWords words) {
        ChartNotes list =
                new ChartNotes(page, pages.annotations().at(page.goal()), page.earlier(), deeds.notes(page, editor));
        return new CourseCard(page, words, texts, list);
    }

    /** For figures that no export holds. */
    private Component typing(GoalPage page) {
        Div typing = new Div(
                ImportNavigation.values(page.data().channel(), page.metric().code(), getTranslation("values.link")));
        typing.addClassName("small");
        return typing;
    }

    private List<FigureRow> rows(GoalPage page) {
        GoalData data = page.data();
        return page.isPast()
                ? figures.asOf(data, page.asOf(), page.zone(), FigureList.MOST)
                : figures.newest(data.channel(), data.metric(), FigureList.MOST);
    }

    private Tabs tabs(GoalPage page, List<StatusChange> changes, boolean writes) {
        GoalId id = page.goal().id();
        List<CheckIn> checkIns = pages.checkIns().of(id);
        Tabs tabs = new Tabs();
        tabs.add(
                getTranslation("checkIn.tab"),
                new CheckInList(
                        page, checkIns, writes ? deeds.checkIn(page) : null, checkIn -> deeds.takeBack(id, checkIn)));
        if (!page.isPast() && costs.mayLook()) {
            tabs.addLater(getTranslation("cost.tab"), () -> costs.of(id));
        }
        tabs.addLater(
                getTranslation("goal.tab.figures"),
                () -> new FigureList(rows(page), page.metric().unit(), editor ? typing(page) : null));
        tabs.addLater(
                getTranslation("goal.tab.history"),
                () -> new HistoryList(page, texts, pages.changes(id), changes, checkIns));
        return tabs;
    }
}
