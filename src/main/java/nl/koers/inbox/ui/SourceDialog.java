package nl.koers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.inbox.Source;
import nl.koers.inbox.SourceData;
import nl.koers.inbox.Sources;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Makes a source, or changes what is known of one. What the door refuses is shown at the field. */
final class SourceDialog extends Dialog {

    /** What there is to choose from. */
    record Offered(List<Channel> channels, List<String> profiles) {}

    private final transient Sources sources;
    private final transient @Nullable Source source;
    private final transient SourceWords words;
    private final SerializableRunnable saved;
    private final FormErrors errors = new FormErrors();
    private final Div messages = new Div();
    private final SourceForm form;

    /** @param source null for a new one */
    SourceDialog(
            Sources sources, @Nullable Source source, Offered offered, SourceWords words, SerializableRunnable saved) {
        this.sources = sources;
        this.source = source;
        this.words = words;
        this.saved = saved;
        form = new SourceForm(offered.channels(), offered.profiles(), words, errors);
        form.fill(source == null ? SourceData.NONE : source.data(), offered.channels());
        setWidth("620px");
        messages.addClassName("dialog-messages");
        add(messages, form);
        Button save = new Button(words.get(source == null ? "source.make" : "shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("shell.cancel"), click -> close()), save);
        if (source == null) {
            asNew();
        } else {
            asKnown(source);
        }
    }

    private void asNew() {
        setHeaderTitle(words.get("source.dialog.new"));
        form.folder.setHelperText(words.get("source.help.folder"));
        form.channel.addValueChangeListener(change -> {
            boolean untouched = change.getOldValue() == null
                    ? form.folder.isEmpty()
                    : form.folder.getValue().equals(folderOf(change.getOldValue()));
            if (untouched && change.getValue() != null) {
                form.folder.setValue(folderOf(change.getValue()));
            }
        });
    }

    /** The name of a channel, without the signs that mean something in a path. */
    private static String folderOf(Channel channel) {
        return channel.name()
                .replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-")
                .replaceAll("^[./~]+|[. ]+$", "")
                .strip();
    }

    private void asKnown(Source known) {
        setHeaderTitle(words.get("source.dialog.edit"));
        form.folder.setVisible(false);
        if (!known.isInbox()) {
            Button remove = new Button(words.get("source.remove"), click -> attempt(() -> remove(known)));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().addComponentAsFirst(remove);
        }
    }

    private void remove(Source known) {
        sources.remove(known.id());
        close();
        Notice.done(words.get("source.removed", known.folder()));
        saved.run();
    }

    private void save() {
        attempt(() -> {
            Source kept = source == null
                    ? sources.make(form.folder.getValue(), form.read())
                    : sources.save(source.id(), source.version(), form.read());
            close();
            Notice.done(words.get("source.saved", kept.isInbox() ? words.get("source.inbox") : kept.folder()));
            saved.run();
        });
    }

    private void attempt(SerializableRunnable change) {
        messages.removeAll();
        errors.clear();
        try {
            change.run();
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(this::say);
            refused.errors().stream()
                    .filter(error -> error.field().equals("folder") && !form.folder.isVisible())
                    .forEach(error ->
                            say(words.get(error.key(), error.arguments().toArray())));
        } catch (EditConflict conflict) {
            say(words.get(EditConflict.KEY));
        }
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }
}
