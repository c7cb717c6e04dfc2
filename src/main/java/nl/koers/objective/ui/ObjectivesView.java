package nl.koers.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.dashboard.ObjectiveChain;
import nl.koers.dashboard.ObjectiveOverview;
import nl.koers.goal.Goals;
import nl.koers.i18n.Texts;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.PageFrame;
import nl.koers.shell.PrintButton;
import nl.koers.shell.StandingWords;
import nl.koers.started.ui.StartedNavigation;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** The chain of why: business objectives, strategies, marketing objectives and their goals, and what does not hang together. */
@Route("objectives")
@Menu(title = "objective.menu", order = 4)
@PermitAll
class ObjectivesView extends PageFrame implements BeforeEnterObserver {

    /**
     * A link to one objective brings it into sight and puts the keyboard there, also when the screen is open already or
     * the tree is drawn a moment later.
     */
    private static final String GO_TO_THE_LINK = """
            const go = () => {
              const at = location.hash && document.getElementById(location.hash.slice(1));
              if (at) {
                at.setAttribute('tabindex', '-1');
                at.scrollIntoView({ block: 'start' });
                at.focus({ preventScroll: true });
              }
            };
            requestAnimationFrame(() => requestAnimationFrame(go));
            this.addEventListener('click', event => {
              const link = event.target.closest && event.target.closest('a[href*="objectives#objective-"]');
              if (link) {
                setTimeout(go, 0);
              }
            });
            """;

    private final transient ObjectiveOverview overview;
    private final transient Texts texts;
    private final @Nullable ChainEditing editing;

    ObjectivesView(
            ObjectiveOverview overview,
            Objectives objectives,
            Goals goals,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts) {
        this.overview = overview;
        this.texts = texts;
        ZoneId zone = workspaces.zone();
        this.editing = user.has(Role.EDITOR) ? new ChainEditing(objectives, goals, zone, this::show) : null;
        title(getTranslation("objective.menu"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        getElement().executeJs(GO_TO_THE_LINK);
    }

    private void show() {
        clear();
        ChainEditing edit = editing;
        ObjectiveChain chain = overview.chain();
        if (chain.tree().isEmpty()) {
            actions();
            lead(new Span(getTranslation("objective.lead.empty") + " "), plan());
            add(
                    edit == null
                            ? new EmptyState(getTranslation("objective.empty.viewer"))
                            : new EmptyState(getTranslation("objective.empty"), newTop(edit)));
            if (edit != null && !chain.channelsWithoutGoal().isEmpty()) {
                add(new EmptyState(getTranslation("started.offer"), started("started.link")));
            }
            return;
        }
        if (edit != null) {
            Button loose = new Button(
                    getTranslation("objective.new.MARKETING"), click -> edit.add(ObjectiveKind.MARKETING, null));
            actions(new PrintButton(), loose, newTop(edit));
        } else {
            actions(new PrintButton());
        }
        lead(new Span(ChainWords.lead(chain) + " "), plan());
        Div columns = new Div(tree(chain), gaps(chain));
        columns.addClassNames("cols", "aside-first");
        add(columns);
    }

    /** For pages that were there before their why. */
    private RouterLink started(String key) {
        return StartedNavigation.link(getTranslation(key));
    }

    private RouterLink plan() {
        return new RouterLink(getTranslation("plan.link"), PlanView.class);
    }

    private Div tree(ObjectiveChain chain) {
        StandingWords words = new StandingWords(texts, getLocale(), chain.today());
        Div tree = new Div();
        tree.addClassName("stack");
        chain.tree().all(ObjectiveKind.BUSINESS).forEach(top -> tree.add(ChainTree.of(top, chain, words, editing)));
        if (!chain.tree().loose().isEmpty()) {
            tree.add(ChainTree.loose(chain, words, editing));
        }
        return tree;
    }

    private Aside gaps(ObjectiveChain chain) {
        return new Aside(Card.titled(
                getTranslation("objective.gaps"),
                chain.isWhole() ? new Paragraph(getTranslation("objective.gaps.none")) : new GapList(chain, editing)));
    }

    private Button newTop(ChainEditing edit) {
        Button button =
                new Button(getTranslation("objective.new.BUSINESS"), click -> edit.add(ObjectiveKind.BUSINESS, null));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
