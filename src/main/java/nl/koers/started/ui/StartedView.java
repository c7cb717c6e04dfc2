package nl.koers.started.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.imports.ui.ImportNavigation;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveTree;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.started.FitPlan;
import nl.koers.started.FitPlan.FitGoal;
import nl.koers.started.FitPlan.FitObjective;
import nl.koers.started.Fitted;
import nl.koers.started.StartedPages;

/** Pages that were there before their why get one afterwards: a goal each, and the objectives these serve. */
@Route("objectives/started")
@RolesAllowed({"EDITOR", "MANAGER", "ADMIN"})
class StartedView extends PageFrame implements BeforeEnterObserver {

    /** The screen of the chain links here, so this room knows it by its address only. */
    private static final String CHAIN = "objectives";

    private final transient StartedDesk desk;
    private final List<PageRow> rows = new ArrayList<>();
    private final Map<Category, ObjectiveLine> lines = new EnumMap<>(Category.class);
    private final Card objectives = Card.titled(getTranslation("started.objectives"));
    private final Div messages = new Div();
    private final Button save = new Button("", click -> save());
    private transient ObjectiveTree tree = ObjectiveTree.of(List.of());

    StartedView(StartedDesk desk) {
        this.desk = desk;
        title(getTranslation("started.title"));
        Nav crumbs = new Nav(new Anchor(CHAIN, getTranslation("objective.menu")));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(getTranslation("goal.crumbs"));
        above(crumbs);
        messages.addClassName("stack");
        Paragraph help = new Paragraph(getTranslation("started.objectives.help"));
        help.addClassName("quiet");
        objectives.add(help);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        rows.clear();
        tree = desk.objectives();
        StartedPages pages = desk.pages();
        if (pages.proposed().isEmpty() && pages.poor().isEmpty()) {
            lead(getTranslation("started.lead.none"));
            add(new EmptyState(getTranslation("started.none"), back()));
            return;
        }
        lead(getTranslation(
                "started.lead", pages.proposed().size(), pages.poor().size()));
        pages.proposed().forEach(page -> rows.add(new PageRow(page, desk, this::refresh)));
        rows.forEach(this::add);
        if (!rows.isEmpty()) {
            Div buttons = new Div(save, back());
            buttons.addClassName("actions");
            add(objectives, messages, buttons);
        }
        if (pages.more() > 0) {
            add(new Paragraph(getTranslation("started.moreToCome", pages.more())));
        }
        if (!pages.poor().isEmpty()) {
            add(Card.titled(
                    getTranslation("started.poor", pages.poor().size()),
                    new PoorPages(pages.poor(), desk.texts()),
                    new Div(ImportNavigation.help(getTranslation("started.fetch")))));
        }
        refresh();
    }

    private Anchor back() {
        Anchor back = new Anchor(CHAIN, getTranslation("started.back"));
        back.addClassName("button");
        return back;
    }

    /** A line for each category of what is taken; what was filled in for another stays for when it comes back. */
    private void refresh() {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        rows.stream().filter(PageRow::isTaken).forEach(row -> counts.merge(row.category(), 1, Integer::sum));
        lines.values().forEach(line -> line.setVisible(false));
        counts.forEach((category, count) -> {
            ObjectiveLine line = line(category);
            line.setVisible(true);
            line.count(count);
        });
        objectives.setVisible(!counts.isEmpty());
        int goals = (int) rows.stream().filter(PageRow::isTaken).count();
        int left = (int) rows.stream().filter(PageRow::isLeft).count();
        save.setText(getTranslation("started.save", goals, left));
        save.setEnabled(goals + left > 0);
    }

    private ObjectiveLine line(Category category) {
        return lines.computeIfAbsent(category, missing -> {
            ObjectiveLine made = new ObjectiveLine(missing, tree);
            objectives.add(made);
            return made;
        });
    }

    private void save() {
        messages.removeAll();
        rows.forEach(PageRow::clearErrors);
        lines.values().forEach(ObjectiveLine::clearErrors);
        try {
            Fitted fitted = desk.fit(read());
            Notice.done(getTranslation("started.done", fitted.goals(), fitted.objectives(), fitted.left()));
            getUI().ifPresent(ui -> ui.navigate(CHAIN));
        } catch (InvalidInput refused) {
            save.setEnabled(true);
            show(refused);
        }
    }

    /** @throws InvalidInput with everything in all rows that is missing or cannot be read */
    private FitPlan read() {
        List<FieldError> wrong = new ArrayList<>();
        List<FitGoal> goals = new ArrayList<>();
        Map<Category, FitObjective> served = new EnumMap<>(Category.class);
        rows.stream().filter(PageRow::isTaken).forEach(row -> {
            try {
                goals.add(row.goal());
                served.put(row.category(), line(row.category()).read());
            } catch (InvalidInput unreadable) {
                unreadable
                        .errors()
                        .forEach(error -> wrong.add(new FieldError(
                                "goal." + row.channel().id().value() + "." + error.field(),
                                error.key(),
                                error.arguments())));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return new FitPlan(
                goals,
                served,
                rows.stream().filter(PageRow::isLeft).map(PageRow::left).toList());
    }

    /** At the fields, and under the rows by the name of each. */
    private void show(InvalidInput refused) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, getTranslation("started.refused")));
        for (PageRow row : rows) {
            String id = row.channel().id().value() + ".";
            List<FieldError> own = new ArrayList<>(under(refused, "goal." + id));
            own.addAll(under(refused, "page." + id));
            say(row.name(), own);
            if (!own.isEmpty()) {
                row.show(new InvalidInput(own));
            }
        }
        lines.forEach((category, line) -> {
            List<FieldError> own = under(refused, "objective." + category + ".");
            say(getTranslation("objective.category." + category), own);
            if (!own.isEmpty()) {
                line.show(new InvalidInput(own));
            }
        });
    }

    private void say(String about, List<FieldError> errors) {
        errors.forEach(error -> messages.add(new Paragraph(getTranslation(
                "started.refused.at",
                about,
                getTranslation(error.key(), error.arguments().toArray())))));
    }

    private static List<FieldError> under(InvalidInput refused, String prefix) {
        return refused.errors().stream()
                .filter(error -> error.field().startsWith(prefix))
                .map(error -> new FieldError(error.field().substring(prefix.length()), error.key(), error.arguments()))
                .toList();
    }
}
