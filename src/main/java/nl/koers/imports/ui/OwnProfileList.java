package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.OwnProfiles;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.Tone;

/** The profiles that people mapped themselves, each to be taken along, renamed or deleted. */
final class OwnProfileList extends UnorderedList {

    private final transient OwnProfiles profiles;
    private final transient ImportWords words;
    private final Command changed;

    /** @param changed told when one was renamed or deleted */
    OwnProfileList(OwnProfiles profiles, ImportWords words, Command changed) {
        this.profiles = profiles;
        this.words = words;
        this.changed = changed;
        addClassName("arrivals");
    }

    /** @param editor whether the reader may change them */
    void show(List<OwnProfile> own, boolean editor) {
        own.forEach(profile -> add(new ListItem(row(profile, editor))));
    }

    private Component row(OwnProfile profile, boolean editor) {
        Span name = new Span(profile.name());
        name.addClassName("name");
        Span by = new Span(words.get("profile.by", profile.createdBy(), words.moment(profile.createdAt())));
        by.addClassName("quiet");
        Div text = new Div(name, by);
        if (profile.problem() != null) {
            text.add(new Message(Glyph.Sign.ALERT, Tone.RISK, words.get("profile.broken", profile.problem())));
        }
        Div actions = new Div(export(profile));
        actions.addClassName("actions");
        if (editor) {
            Button rename = new Button(
                    words.get("profile.rename"), click -> new RenameDialog(profile, words, profiles, changed).open());
            Button delete = new Button(words.get("profile.delete"), click -> askToDelete(profile));
            for (Button button : List.of(rename, delete)) {
                button.addThemeVariants(ButtonVariant.TERTIARY);
                button.setAriaLabel(button.getText() + ": " + profile.name());
                actions.add(button);
            }
        }
        Div row = new Div(text, actions);
        row.addClassName("arrival");
        return row;
    }

    private Anchor export(OwnProfile profile) {
        byte[] yaml = profile.yaml().getBytes(StandardCharsets.UTF_8);
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(yaml), profile.id() + ".yaml", "application/yaml", yaml.length)),
                words.get("profile.export"));
        export.addClassName("button");
        export.setAriaLabel(words.get("profile.export") + ": " + profile.name());
        return export;
    }

    private void askToDelete(OwnProfile profile) {
        ConfirmDialog sure = new ConfirmDialog(
                profile.name(),
                words.get("profile.delete.sure", profile.name()),
                words.get("profile.delete"),
                confirm -> {
                    profiles.delete(profile.id());
                    Notice.done(words.get("profile.deleted", profile.name()));
                    changed.execute();
                });
        sure.setCancelable(true);
        sure.setCancelText(words.get("shell.cancel"));
        sure.open();
    }
}
