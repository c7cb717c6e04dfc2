package nl.koers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.inbox.Quarantine;
import nl.koers.inbox.QuarantinedFile;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.Notice;
import org.jspecify.annotations.Nullable;

/** The files that were refused, each with why, what can be said about it, and the ways to be rid of it. */
final class QuarantineList extends UnorderedList {

    private static final int MOST_SHOWN = 50;

    private final transient Quarantine quarantine;
    private final transient List<Channel> channels;
    private final transient SourceWords words;
    private final SerializableRunnable changed;

    QuarantineList(Quarantine quarantine, List<Channel> channels, SourceWords words, SerializableRunnable changed) {
        this.quarantine = quarantine;
        this.channels = channels;
        this.words = words;
        this.changed = changed;
        addClassName("arrivals");
    }

    /** @param editor whether the reader may decide about them */
    void show(List<QuarantinedFile> files, boolean editor) {
        files.stream().limit(MOST_SHOWN).forEach(file -> add(new ListItem(row(file, editor))));
        if (files.size() > MOST_SHOWN) {
            add(new ListItem(words.get("source.quarantine.more", files.size() - MOST_SHOWN)));
        }
    }

    private Component row(QuarantinedFile file, boolean editor) {
        Span name = new Span(file.name());
        name.addClassName("name");
        Span why = new Span(words.refusal(file.refusal()));
        why.addClassName("why");
        Span where = new Span(words.moment(file.at()) + " · "
                + (file.folder().isEmpty() ? words.get("source.inbox") : file.folder()));
        where.addClassName("quiet");
        Div text = new Div(name, why, where);
        if (editor) {
            text.add(wayOut(file));
        }
        return text;
    }

    private Component wayOut(QuarantinedFile file) {
        Div out = new Div();
        out.addClassName("way-out");
        Optional<FileQuestion> question = FileQuestion.of(file.refusal(), channels, words);
        Checkbox remember = new Checkbox(words.get("source.remember"));
        question.ifPresent(out::add);
        if (question.filter(FileQuestion::canBeKept).isPresent()) {
            remember.setValue(remembersByItself(file));
            out.add(remember);
        }
        Button again = new Button(
                words.get("source.tryAgain"), click -> tryAgain(file, question.orElse(null), remember.getValue()));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        again.setAriaLabel(words.get("source.tryAgain.named", file.name()));
        Button delete = new Button(words.get("source.delete"), click -> askToDelete(file));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(words.get("source.delete.named", file.name()));
        out.add(again, delete);
        return out;
    }

    /** In the inbox itself anything may lie: a channel or account of one file is not that of the next. */
    private static boolean remembersByItself(QuarantinedFile file) {
        String code = file.refusal().code();
        boolean ofThisFile = code.equals("UNKNOWN_CHANNEL") || code.equals("SEVERAL_ACCOUNTS");
        return !file.folder().isEmpty() || !ofThisFile;
    }

    private void tryAgain(QuarantinedFile file, @Nullable FileQuestion question, boolean keep) {
        ImportSetting answer = question == null ? ImportSetting.NONE : question.answer();
        if (question != null && answer.equals(ImportSetting.NONE)) {
            Notice.refused(words.get("source.answer.missing"));
            return;
        }
        attempt(() -> {
            boolean read = quarantine.tryAgain(file.id(), answer, keep);
            boolean refused = quarantine.all().stream().anyMatch(one -> one.id().equals(file.id()));
            if (refused) {
                Notice.refused(words.get("source.tried.refused", file.name()));
            } else {
                Notice.done(words.get(read ? "source.tried.imported" : "source.tried.later", file.name()));
            }
        });
    }

    private void askToDelete(QuarantinedFile file) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(words.get("source.delete.title", file.name()));
        question.setText(words.get("source.delete.text"));
        question.setCancelable(true);
        question.setCancelText(words.get("shell.cancel"));
        question.setConfirmText(words.get("source.delete"));
        question.addConfirmListener(yes -> attempt(() -> quarantine.discard(file.id())));
        question.open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (NoSuchElementException gone) {
            Notice.refused(words.get("source.quarantine.gone"));
        }
        changed.run();
    }
}
