package nl.koers.action.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.action.Action;
import nl.koers.action.Actions;
import nl.koers.action.Urgency;
import nl.koers.i18n.Texts;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.PageFrame;
import nl.koers.workspace.Workspaces;

/** What the reader must do and nothing else, the most urgent first. */
@Route("actions")
@Menu(title = "action.menu", order = 8)
@PermitAll
class ActionsView extends PageFrame implements BeforeEnterObserver {

    private final transient Actions actions;
    private final transient Workspaces workspaces;
    private final transient Texts texts;
    private final boolean editor;

    ActionsView(Actions actions, Workspaces workspaces, Texts texts, CurrentUser user) {
        this.actions = actions;
        this.workspaces = workspaces;
        this.texts = texts;
        this.editor = user.has(Role.EDITOR);
        title(getTranslation("action.menu"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<Action> mine = actions.mine();
        lead(getTranslation("action.count", mine.size()));
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("action.none")));
        }
        ActionWords words = new ActionWords(texts, getLocale(), workspaces.today());
        ActionLink links = new ActionLink(words, editor);
        for (Urgency urgency : Urgency.values()) {
            List<Action> group =
                    mine.stream().filter(action -> action.urgency() == urgency).toList();
            if (!group.isEmpty()) {
                add(Card.titled(getTranslation("action.urgency." + urgency), new ActionList(group, words, links)));
            }
        }
    }
}
