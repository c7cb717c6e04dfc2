package nl.koers.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import nl.koers.i18n.InvalidInput;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.OwnProfiles;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/** Another name for a profile of one's own. */
final class RenameDialog extends Dialog {

    private final transient OwnProfiles profiles;
    private final transient OwnProfile profile;
    private final transient ImportWords words;
    private final transient FormErrors errors = new FormErrors();
    private final TextField name;
    private final Command renamed;

    RenameDialog(OwnProfile profile, ImportWords words, OwnProfiles profiles, Command renamed) {
        this.profiles = profiles;
        this.profile = profile;
        this.words = words;
        this.renamed = renamed;
        setHeaderTitle(words.get("profile.rename"));
        name = errors.bind("name", new TextField(words.get("mapping.name")));
        name.setValue(profile.name());
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
        Button save = new Button(words.get("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("shell.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            OwnProfile kept = profiles.rename(profile.id(), name.getValue());
            close();
            Notice.done(words.get("profile.renamed", kept.name()));
            renamed.execute();
        } catch (InvalidInput wrong) {
            errors.show(wrong);
        }
    }
}
