package nl.koers.action.ui;

import com.vaadin.flow.router.RouterLink;
import nl.koers.action.Action;
import nl.koers.channel.ui.ChannelNavigation;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.imports.ui.ImportNavigation;
import nl.koers.inbox.ui.SourceNavigation;
import nl.koers.round.RoundId;
import nl.koers.round.ui.RoundNavigation;

/** The one link that leads to where a thing is done. */
final class ActionLink {

    private final ActionWords words;
    private final boolean editor;

    /** @param editor whether the reader may import */
    ActionLink(ActionWords words, boolean editor) {
        this.words = words;
        this.editor = editor;
    }

    RouterLink of(Action action) {
        String label = words.way(action, editor);
        RouterLink link = way(action, label);
        link.getElement().setAttribute("aria-label", label + ": " + words.subject(action));
        return link;
    }

    private RouterLink way(Action action, String label) {
        if (action instanceof Action.AboutGoal goal) {
            return of(goal, label);
        }
        if (action instanceof Action.AboutRound round) {
            return RoundNavigation.link(new RoundId(round.round()), label);
        }
        if (action instanceof Action.AboutUpload upload) {
            return ImportNavigation.report(upload.importId(), label);
        }
        return action instanceof Action.AboutPage ? ChannelNavigation.all(label) : SourceNavigation.all(label);
    }

    private RouterLink of(Action.AboutGoal action, String label) {
        return action.ask().isImport() && editor
                ? ImportNavigation.all(label)
                : GoalNavigation.link(action.goal().goal(), label);
    }
}
