package nl.koers.share.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Locale;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.i18n.Texts;
import nl.koers.share.ShareSubject;
import nl.koers.share.Shares;
import nl.koers.workspace.Workspaces;

/** Makes the button that opens the dialog with links, for those who may share. */
@org.springframework.stereotype.Component
public class ShareButtons {

    private final Shares shares;
    private final Workspaces workspaces;
    private final Texts texts;
    private final CurrentUser user;

    ShareButtons(Shares shares, Workspaces workspaces, Texts texts, CurrentUser user) {
        this.shares = shares;
        this.workspaces = workspaces;
        this.texts = texts;
        this.user = user;
    }

    /**
     * @param subject what is shared, asked when the button is pressed
     * @param name of it, as a reader calls it
     */
    public Optional<Component> button(
            Locale language, SerializableSupplier<ShareSubject> subject, SerializableSupplier<String> name) {
        return user.has(Role.EDITOR)
                ? Optional.of(new Button(
                        texts.get(language, "share.button"),
                        click -> new ShareDialog(this, subject.get(), name.get()).open()))
                : Optional.empty();
    }

    Shares shares() {
        return shares;
    }

    Workspaces workspaces() {
        return workspaces;
    }

    boolean mayShowBudgets() {
        return user.has(Role.MANAGER);
    }
}
