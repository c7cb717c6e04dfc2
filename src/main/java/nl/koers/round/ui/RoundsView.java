package nl.koers.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveTree;
import nl.koers.round.Round;
import nl.koers.shell.Badge;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;

/** Every budget round with how far it is. Open to all who signed in only so that others find nothing here, not a refusal. */
@Route("rounds")
@PermitAll
class RoundsView extends PageFrame implements BeforeEnterObserver {

    private final transient RoundDesk desk;

    RoundsView(RoundDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.mayLook()) {
            RoundNavigation.nothingHere(event);
            return;
        }
        clear();
        title(getTranslation("round.menu"));
        lead(getTranslation("round.lead"));
        Nav crumbs = new Nav(new Anchor("reports", getTranslation("report.menu")));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(getTranslation("goal.crumbs"));
        above(crumbs);
        List<Round> all = desk.rounds().all();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("round.none"), create()));
        } else {
            actions(create());
            add(list(all));
        }
    }

    private Button create() {
        Button create = new Button(
                getTranslation("round.new"),
                click -> new RoundDialog(desk, null, made -> RoundNavigation.show(made.id())).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private UnorderedList list(List<Round> all) {
        RoundWords words = new RoundWords(desk.texts(), getLocale(), desk.zone());
        ObjectiveTree tree = desk.tree();
        UnorderedList list = new UnorderedList();
        list.addClassName("rounds");
        all.forEach(round -> list.add(item(round, words, tree)));
        return list;
    }

    private ListItem item(Round round, RoundWords words, ObjectiveTree tree) {
        H2 name = new H2(RoundNavigation.link(round.id(), round.name()));
        Paragraph about = new Paragraph(words.period(round.data()) + " · " + about(round, tree));
        about.addClassName("quiet");
        ListItem item = new ListItem(new Div(name, about), state(round, words));
        item.addClassName("card");
        return item;
    }

    private String about(Round round, ObjectiveTree tree) {
        return round.data().everything()
                ? getTranslation("round.objectives.all")
                : round.data().objectives().stream()
                        .flatMap(id -> tree.find(id).stream())
                        .map(Objective::title)
                        .collect(Collectors.joining(", "));
    }

    static Badge state(Round round, RoundWords words) {
        Round.Version newest = round.newest();
        String said = words.state(round);
        if (newest == null) {
            return new Badge(Glyph.Sign.DOT, Tone.NONE, said);
        }
        return newest.isDecided()
                ? new Badge(Glyph.Sign.CHECK, Tone.OK, said)
                : new Badge(Glyph.Sign.HOURGLASS, Tone.RISK, said);
    }
}
