package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import nl.koers.goal.GoalData;
import nl.koers.i18n.Formats;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.shell.UploadWords;

/** Many goals at once from a file: a template to fill in, what its lines would make, and all of them or none. */
@Route("goals/many")
@RolesAllowed({"EDITOR", "MANAGER", "ADMIN"})
class ManyGoalsView extends PageFrame {

    private static final int MOST_ERRORS = 50;

    private final transient GoalLines lines;
    private final Div outcome = new Div();

    ManyGoalsView(GoalLines lines) {
        this.lines = lines;
        Nav crumbs = new Nav(GoalNavigation.all(getTranslation("goal.menu")));
        crumbs.addClassName("crumbs");
        above(crumbs);
        title(getTranslation("goal.many.title"));
        lead(getTranslation("goal.many.lead"));
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(Card.titled(getTranslation("goal.many.template.title"), help("goal.many.template.help"), template()));
        add(Card.titled(getTranslation("goal.many.take.title"), help("goal.many.take.help"), upload()));
        add(outcome);
    }

    private Paragraph help(String key) {
        Paragraph help = new Paragraph(getTranslation(key, TemplateReading.MOST));
        help.addClassName("quiet");
        return help;
    }

    private Div template() {
        Div actions = new Div(
                template("csv", "text/csv; charset=UTF-8", lines::csv),
                template("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", lines::xlsx));
        actions.addClassName("actions");
        return actions;
    }

    private Anchor template(String format, String type, SerializableFunction<Locale, byte[]> written) {
        Locale language = getLocale();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = written.apply(language);
                    String name = getTranslation("goal.many.template.file") + "." + format;
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                getTranslation("goal.many.template." + format));
        link.addClassName("button");
        return link;
    }

    private Upload upload() {
        // One byte more than is taken, whatever the sender says the length is.
        UploadHandler handler = event -> {
            byte[] bytes = event.getInputStream().readNBytes(GoalLines.LARGEST + 1);
            event.getUI().accessSynchronously(() -> take(bytes, event.getFileName()));
        };
        Upload upload = new Upload(handler);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(GoalLines.LARGEST);
        upload.setI18n(words());
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("goal.many.take")));
        upload.addFileRejectedListener(refused -> Notice.refused(refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private UploadI18N words() {
        UploadI18N words = UploadWords.spoken();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("goal.many.one"))
                .setFileIsTooBig(getTranslation("goal.many.tooLarge"))
                .setIncorrectFileType(getTranslation("goal.many.rejected")));
        return words;
    }

    /** Shows what the file would make. */
    void take(byte[] bytes, String name) {
        outcome.removeAll();
        if (bytes.length > GoalLines.LARGEST) {
            outcome.add(new Message(Glyph.Sign.CROSS, Tone.BEHIND, getTranslation("goal.many.tooLarge")));
            return;
        }
        TemplateReading reading = lines.read(bytes, name);
        boolean fine = reading.errors().isEmpty();
        String sentence = getTranslation("goal.many.found", reading.goals().size(), reading.wrongLines());
        outcome.add(new Message(fine ? Glyph.Sign.CHECK : Glyph.Sign.ALERT, fine ? Tone.OK : Tone.RISK, sentence));
        if (!reading.ignored().isEmpty()) {
            outcome.add(new Message(
                    Glyph.Sign.DOT,
                    Tone.NONE,
                    getTranslation("goal.many.ignored", String.join(", ", reading.ignored()))));
        }
        if (!fine) {
            outcome.add(Card.titled(getTranslation("goal.many.errors"), errors(reading)));
        }
        if (!reading.goals().isEmpty()) {
            outcome.add(Card.titled(getTranslation("goal.many.goals"), goals(reading), save(reading)));
        }
    }

    private UnorderedList errors(TemplateReading reading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        reading.errors().stream().limit(MOST_ERRORS).forEach(error -> {
            String place = error.line() == 0
                    ? ""
                    : getTranslation(
                                    error.column().isEmpty() ? "goal.many.at.line" : "goal.many.at",
                                    error.line(),
                                    error.column(),
                                    error.value())
                            + " ";
            String why =
                    getTranslation(error.why().key(), error.why().arguments().toArray());
            list.add(new ListItem(new Span(place), new Span(why)));
        });
        return list;
    }

    private UnorderedList goals(TemplateReading reading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("skipped");
        for (GoalData goal : reading.goals()) {
            Span deadline = new Span(" · " + Formats.day(Texts.spoken(getLocale()), goal.deadline()));
            deadline.addClassName("quiet");
            list.add(new ListItem(new Span(goal.title()), deadline));
        }
        return list;
    }

    private Div save(TemplateReading reading) {
        boolean fine = reading.errors().isEmpty();
        Button save =
                new Button(getTranslation("goal.many.save", reading.goals().size()), click -> make(reading));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setEnabled(fine);
        Div actions = new Div(save);
        actions.addClassName("actions");
        if (!fine) {
            actions.add(help("goal.many.allOrNothing"));
        }
        return actions;
    }

    private void make(TemplateReading reading) {
        try {
            int made = lines.make(reading).size();
            Notice.done(getTranslation("goal.many.saved", made));
            getUI().ifPresent(ui -> ui.navigate(GoalsView.class));
        } catch (InvalidInput changed) {
            outcome.removeAll();
            outcome.add(new Message(Glyph.Sign.CROSS, Tone.BEHIND, getTranslation("goal.many.changed")));
        }
    }
}
