package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;
import nl.koers.round.BrokenVersion;
import nl.koers.round.Frozen;
import nl.koers.round.Round;
import nl.koers.round.Subject;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A budget round: the three answers over all, then for each objective with its goals, and at the end what does not hang
 * together. Open to all who signed in only so that others find nothing here, not a refusal.
 */
@Route("rounds/:roundId([0-9]{1,18})")
@PermitAll
class RoundView extends PageFrame implements BeforeEnterObserver {

    private final transient RoundDesk desk;
    private final transient RoundWords words;
    private final transient RoundButtons buttons;
    private final transient Deciding deciding;
    private transient @Nullable RoundBody body;

    RoundView(RoundDesk desk) {
        this.desk = desk;
        this.words = new RoundWords(desk.texts(), getLocale(), desk.zone());
        this.buttons = new RoundButtons(desk, words, changed -> show(changed, 0));
        this.deciding = new Deciding(desk, words, this::again);
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
        body = null;
        title(round.name());
        above(crumbs());
        try {
            Optional<RoundPage> page = version < 0 ? Optional.empty() : desk.page(round, version);
            page.ifPresent(this::show);
            return page.isPresent();
        } catch (InvalidInput gone) {
            lead(words.period(round.data()));
            actions(buttons.edit(round));
            gone.errors().forEach(error -> add(new EmptyState(getTranslation(error.key()))));
        } catch (BrokenVersion broken) {
            lead(words.period(round.data()));
            add(new RoundHead(round, desk.rounds().versions(round.id()), version, words));
            add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, words.say("broken", version)));
        }
        return true;
    }

    private void show(RoundPage page) {
        lead(lead(page));
        actions(buttons.of(page));
        RoundHead head = new RoundHead(page.round(), page.versions(), page.version(), words);
        add(head);
        if (page.goals().isEmpty()) {
            add(new EmptyState(words.say("goals.none.period")));
            words.outside(page.report()).ifPresent(said -> add(new Paragraph(said)));
        } else {
            head.add(new RoundLinks(desk, page.round(), page.version()));
            add(Card.titled(words.say("all"), new ThreeAnswers(page, words)));
        }
        body = new RoundBody(page, deciding);
        body.cards().forEach(this::add);
        add(new GapCard(page.report(), words), history(page));
    }

    /** Everything is read anew: the choice that was refused shows what is there instead. */
    private void again(Subject about, String said) {
        RoundBody before = Objects.requireNonNull(body);
        desk.find(before.round()).ifPresent(round -> {
            Round.Version newest = round.newest();
            if (show(round, newest == null ? 0 : newest.number()) && body != null) {
                body.resume(before.opened(), about);
            }
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
