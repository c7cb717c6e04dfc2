package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.report.ObjectiveReport;
import nl.koers.round.BrokenVersion;
import nl.koers.round.Frozen;
import nl.koers.round.Round;
import nl.koers.round.RoundId;
import nl.koers.round.Subject;
import nl.koers.share.ShareSubject;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.PrintButton;
import nl.koers.shell.Tone;

/**
 * A budget round: the three answers over all, then for each objective with its goals, and at the end what does not hang
 * together. Open to all who signed in only so that others find nothing here, not a refusal.
 */
@Route("rounds/:roundId([0-9]{1,18})")
@PermitAll
class RoundView extends PageFrame implements BeforeEnterObserver {

    private final transient RoundDesk desk;
    private final transient RoundWords words;

    RoundView(RoundDesk desk) {
        this.desk = desk;
        this.words = new RoundWords(desk.texts(), getLocale(), desk.zone());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Round> round = desk.mayLook() ? desk.find(RoundNavigation.read(event)) : Optional.empty();
        int version = RoundNavigation.version(event)
                .orElseGet(() ->
                        round.map(Round::newest).map(Round.Version::number).orElse(0));
        boolean isThere = round.isPresent() && show(round.get(), version);
        if (!isThere) {
            RoundNavigation.nothingHere(event);
        }
    }

    /** Returns whether there is such a version. */
    private boolean show(Round round, int version) {
        clear();
        title(round.name());
        above(crumbs());
        try {
            Optional<RoundPage> page = version < 0 ? Optional.empty() : desk.page(round, version);
            page.ifPresent(this::show);
            return page.isPresent();
        } catch (InvalidInput gone) {
            lead(words.period(round.data()));
            actions(edit(round));
            gone.errors().forEach(error -> add(new EmptyState(getTranslation(error.key()))));
        } catch (BrokenVersion broken) {
            lead(words.period(round.data()));
            add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, words.say("broken", version)));
        }
        return true;
    }

    private void show(RoundPage page) {
        lead(lead(page));
        actions(buttons(page));
        add(head(page));
        Deciding deciding = new Deciding(desk, words, said -> again(page, said));
        if (page.goals().isEmpty()) {
            add(new EmptyState(words.say("goals.none.period")));
        } else {
            add(Card.titled(words.say("all"), ThreeAnswers.ofAll(page.report().objectives(), words)));
        }
        page.report().objectives().forEach(objective -> add(objective(objective, page, deciding)));
        add(new GapCard(page.report(), words), history(page));
    }

    /** Everything is read anew: the choice that was refused shows what is there instead. */
    private void again(RoundPage page, String said) {
        RoundId id = page.round().id();
        desk.find(id).ifPresent(round -> {
            int newest = round.newest() == null ? 0 : round.newest().number();
            show(round, page.version() == 0 ? 0 : newest);
        });
        Notice.done(said);
    }

    private Component[] lead(RoundPage page) {
        Frozen frozen = page.frozen();
        String when = frozen == null
                ? words.say("lead.now", words.day(page.report().asOf()))
                : words.say(
                        "lead.frozen",
                        frozen.version(),
                        words.moment(frozen.at()),
                        frozen.by(),
                        words.day(page.report().asOf()));
        return new Component[] {new Span(words.period(page.round().data()) + ". "), new Span(when)};
    }

    private Nav crumbs() {
        Span arrow = new Span("›");
        arrow.getElement().setAttribute("aria-hidden", "true");
        Nav crumbs = new Nav(
                new Anchor("reports", getTranslation("report.menu")),
                arrow,
                RoundNavigation.all(getTranslation("round.menu")));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(getTranslation("goal.crumbs"));
        return crumbs;
    }

    private Component[] buttons(RoundPage page) {
        List<Component> buttons = new ArrayList<>();
        Round round = page.round();
        if (round.newest() == null) {
            buttons.add(edit(round));
        }
        buttons.add(new PrintButton());
        if (!page.versions().isEmpty()) {
            buttons.add(new Button(words.say("compare"), click -> RoundNavigation.compare(round.id(), page.version())));
        }
        if (page.frozen() != null) {
            ShareSubject frozen = new ShareSubject.Frozen(round.id().value(), page.version());
            desk.shares().button(getLocale(), () -> frozen, round::name).ifPresent(buttons::add);
        }
        if (page.version() == 0 && !page.goals().isEmpty()) {
            Button freeze = new Button(words.say("freeze"), click -> ask(round));
            freeze.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(freeze);
        }
        return buttons.toArray(Component[]::new);
    }

    private Button edit(Round round) {
        return new Button(getTranslation("round.edit"), click -> {
            RoundDialog dialog = new RoundDialog(desk, round, changed -> show(changed, 0));
            dialog.offerDelete(round, () -> getUI().ifPresent(ui -> ui.navigate(RoundsView.class)));
            dialog.open();
        });
    }

    private void ask(Round round) {
        ConfirmDialog question = new ConfirmDialog();
        int next = round.newest() == null ? 1 : round.newest().number() + 1;
        question.setHeader(words.say("freeze.title", next));
        question.setText(words.say(round.newest() == null ? "freeze.text.first" : "freeze.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("shell.cancel"));
        question.setConfirmText(words.say("freeze"));
        question.addConfirmListener(yes -> freeze(round));
        question.open();
    }

    private void freeze(Round round) {
        try {
            desk.rounds().freeze(round.id(), round.version());
            RoundNavigation.show(round.id());
            Notice.done(words.say("freeze.done"));
        } catch (InvalidInput refused) {
            refused.errors().forEach(error -> Notice.refused(getTranslation(error.key())));
        } catch (EditConflict changed) {
            Notice.refused(getTranslation(EditConflict.KEY));
        }
    }

    /** How far the round is, and which version of it is looked at. */
    private Div head(RoundPage page) {
        Div head = new Div(RoundsView.state(page.round(), words));
        head.addClassName("round-head");
        if (!page.versions().isEmpty()) {
            head.add(chooser(page));
        }
        if (!page.goals().isEmpty()) {
            head.add(new RoundLinks(desk, page.round(), page.version()));
        }
        return head;
    }

    private Select<Integer> chooser(RoundPage page) {
        Select<Integer> chooser = new Select<>();
        chooser.setLabel(words.say("version.choose"));
        chooser.setItems(Stream.concat(page.versions().stream().map(Round.Version::number), Stream.of(0))
                .toList());
        chooser.setItemLabelGenerator(number -> page.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(words::version)
                .orElseGet(() -> words.say("version.now")));
        chooser.setValue(page.version());
        chooser.addClassName("no-print");
        chooser.addValueChangeListener(
                change -> RoundNavigation.show(page.round().id(), change.getValue()));
        return chooser;
    }

    private Card objective(ObjectiveReport objective, RoundPage page, Deciding deciding) {
        H2 heading = new H2(objective.title());
        Div line = new Div(heading);
        line.addClassName("round-objective-head");
        if (page.frozen() != null) {
            line.add(new DecisionPart(Subject.objective(objective.id()), objective.title(), page, deciding));
        }
        Card card = new Card(line, ThreeAnswers.of(objective, words));
        card.setAriaLabel(objective.title());
        card.addClassName("round-objective");
        if (objective.goals().isEmpty()) {
            card.add(new Paragraph(words.say("goals.none")));
        } else {
            card.add(new GoalLinesTable(words.say("goals.of", objective.title()), objective.goals(), page, deciding));
        }
        return card;
    }

    /** Read when it is first opened. */
    private Details history(RoundPage page) {
        Details history = new Details(words.say("history"));
        history.addClassName("no-print");
        history.addOpenedChangeListener(change -> {
            if (change.isOpened() && history.getContent().findAny().isEmpty()) {
                history.add(new RoundHistory(desk.rounds().history(page.round().id()), page.report(), words));
            }
        });
        return history;
    }
}
