package nl.koers.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.koers.i18n.InvalidInput;
import nl.koers.round.BrokenVersion;
import nl.koers.round.Round;
import nl.koers.round.RoundComparison;
import nl.koers.round.RoundId;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.PageFrame;
import nl.koers.shell.PrintButton;
import nl.koers.shell.Tone;

/**
 * A round beside an earlier version of it, or beside another round: what changed since. Open to all who signed in only so
 * that others find nothing here, not a refusal.
 */
@Route("rounds/:roundId([0-9]{1,18})/compare")
@PermitAll
class CompareView extends PageFrame implements BeforeEnterObserver {

    private static final String WITH = "with";

    private final transient RoundDesk desk;
    private final transient RoundWords words;

    CompareView(RoundDesk desk) {
        this.desk = desk;
        this.words = new RoundWords(desk.texts(), getLocale(), desk.zone());
    }

    /**
     * A version of a round.
     *
     * @param version 0 for the round as it is now
     */
    private record Side(Round round, int version) implements java.io.Serializable {

        String written() {
            return round.id().value() + "." + version;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Round> round = desk.mayLook() ? desk.find(RoundNavigation.read(event)) : Optional.empty();
        if (round.isEmpty()) {
            RoundNavigation.nothingHere(event);
            return;
        }
        Round about = round.get();
        int version = RoundNavigation.version(event)
                .orElse(about.newest() == null ? 0 : about.newest().number());
        Side later = new Side(about, version);
        List<Side> frozen = frozen();
        boolean isKnown = version == 0 || frozen.contains(later);
        if (!isKnown) {
            RoundNavigation.nothingHere(event);
            return;
        }
        List<Side> others = frozen.stream().filter(side -> !side.equals(later)).toList();
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .orElse("");
        show(later, others, asked);
    }

    /** Every frozen version of every round; the latest round first, and of each the newest version. */
    private List<Side> frozen() {
        return desk.rounds().all().stream()
                .flatMap(round ->
                        desk.rounds().versions(round.id()).stream().map(version -> new Side(round, version.number())))
                .toList();
    }

    private void show(Side later, List<Side> others, String asked) {
        clear();
        title(getTranslation("round.compare.title", later.round().name()));
        above(crumbs(later.round()));
        Optional<Side> earlier = others.stream()
                .filter(side -> side.written().equals(asked))
                .findFirst()
                .or(() -> proposed(later, others));
        if (earlier.isEmpty()) {
            lead(getTranslation("round.compare.lead.none"));
            add(new EmptyState(getTranslation("round.compare.none")));
            return;
        }
        lead(getTranslation("round.compare.lead", name(earlier.get()), name(later)));
        actions(new PrintButton());
        Div choosers = new Div(chooser(later, others, earlier.get()));
        choosers.addClassNames("round-head", "no-print");
        add(choosers);
        try {
            compare(earlier.get(), later);
        } catch (InvalidInput gone) {
            gone.errors().forEach(error -> add(new EmptyState(getTranslation(error.key()))));
        } catch (BrokenVersion broken) {
            add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, getTranslation("round.broken.one")));
        }
    }

    private void compare(Side earlier, Side later) {
        RoundPage then = desk.page(earlier.round(), earlier.version()).orElseThrow();
        RoundPage now = desk.page(later.round(), later.version()).orElseThrow();
        RoundComparison found = RoundComparison.of(then.report(), then.decisions(), now.report());
        add(new Card(new ChangeSums(found, words)));
        add(new Card(
                new ChangeTable(found, words, then.report().asOf(), now.report().asOf())));
    }

    /** The version before it; of a first version, the newest of the round before it. */
    private static Optional<Side> proposed(Side later, List<Side> others) {
        Optional<Side> own = others.stream()
                .filter(side -> side.round().id().equals(later.round().id()))
                .filter(side -> later.version() == 0 || side.version() < later.version())
                .findFirst();
        return own.or(() -> others.stream()
                        .filter(side -> !side.round().id().equals(later.round().id()))
                        .filter(side -> !side.round()
                                .data()
                                .to()
                                .isAfter(later.round().data().to()))
                        .findFirst())
                .or(() -> others.stream()
                        .filter(side -> !side.round().id().equals(later.round().id()))
                        .findFirst());
    }

    private String name(Side side) {
        return side.version() == 0
                ? words.say("compare.now", side.round().name())
                : words.say("compare.side", side.round().name(), side.version());
    }

    private Select<Side> chooser(Side later, List<Side> others, Side chosen) {
        Select<Side> chooser = new Select<>();
        chooser.setLabel(words.say("compare.with"));
        chooser.setItems(others);
        chooser.setItemLabelGenerator(this::name);
        chooser.setValue(chosen);
        chooser.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        CompareView.class,
                        RoundNavigation.id(later.round().id()),
                        QueryParameters.of(WITH, change.getValue().written())
                                .merging(
                                        RoundNavigation.VERSION,
                                        later.version() == 0
                                                ? RoundNavigation.NOW
                                                : Integer.toString(later.version()))));
        return chooser;
    }

    private Nav crumbs(Round round) {
        RoundId id = round.id();
        Nav crumbs = new Nav(
                new Anchor("reports", getTranslation("report.menu")),
                arrow(),
                RoundNavigation.all(getTranslation("round.menu")),
                arrow(),
                RoundNavigation.link(id, round.name()));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(getTranslation("goal.crumbs"));
        return crumbs;
    }

    private static Span arrow() {
        Span arrow = new Span("›");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
