package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.round.Round;
import nl.koers.share.ShareSubject;
import nl.koers.shell.Notice;
import nl.koers.shell.PrintButton;

/**
 * What can be done with a round as a whole.
 *
 * @param changed shows a round that was edited
 */
record RoundButtons(RoundDesk desk, RoundWords words, SerializableConsumer<Round> changed) {

    Component[] of(RoundPage page) {
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
            desk.shares().button(words.language(), () -> frozen, round::name).ifPresent(buttons::add);
        }
        if (page.version() == 0 && !page.goals().isEmpty()) {
            Button freeze = new Button(words.say("freeze"), click -> ask(round));
            freeze.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(freeze);
        }
        return buttons.toArray(Component[]::new);
    }

    Button edit(Round round) {
        return new Button(words.say("edit"), click -> {
            RoundDialog dialog = new RoundDialog(desk, round, changed);
            dialog.offerDelete(round, () -> UI.getCurrent().navigate(RoundsView.class));
            dialog.open();
        });
    }

    private void ask(Round round) {
        ConfirmDialog question = new ConfirmDialog();
        int next = round.newest() == null ? 1 : round.newest().number() + 1;
        question.setHeader(words.say("freeze.title", next));
        question.setText(words.say(round.newest() == null ? "freeze.text.first" : "freeze.text"));
        question.setCancelable(true);
        question.setCancelText(words.texts().get(words.language(), "shell.cancel"));
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
            refused.errors().forEach(error -> Notice.refused(words.texts().get(words.language(), error.key())));
        } catch (EditConflict changed) {
            Notice.refused(words.texts().get(words.language(), EditConflict.KEY));
        }
    }
}
