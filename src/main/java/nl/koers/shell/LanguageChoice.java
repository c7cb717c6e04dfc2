package nl.koers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.MyAccount;
import nl.koers.i18n.Texts;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which language somebody reads: what they chose, else what their browser asks, else what the workspace speaks. */
@Component
class LanguageChoice {

    private static final String CHOSEN = "nl.koers.language";

    private final CurrentUser currentUser;
    private final MyAccount account;
    private final Workspaces workspaces;

    LanguageChoice(CurrentUser currentUser, MyAccount account, Workspaces workspaces) {
        this.currentUser = currentUser;
        this.account = account;
        this.workspaces = workspaces;
    }

    /** Gives a new window its language. */
    void applyTo(UI ui, @Nullable VaadinRequest request) {
        Locale language = chosen(ui.getSession()).or(this::ofPerson).orElseGet(() -> asked(request));
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    }

    /** Remembers the choice, with the person where somebody is signed in, and shows it. */
    void choose(UI ui, Locale language) {
        if (currentUser.person().isPresent()) {
            account.speak(language);
        }
        ui.getSession().setAttribute(CHOSEN, language);
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    private static Optional<Locale> chosen(VaadinSession session) {
        return Optional.ofNullable((Locale) session.getAttribute(CHOSEN));
    }

    private Optional<Locale> ofPerson() {
        return currentUser.person().map(id -> account.person().language());
    }

    private Locale asked(@Nullable VaadinRequest request) {
        List<Locale> wishes = request == null ? List.of() : Collections.list(request.getLocales());
        return wishes.stream()
                .filter(wish -> Texts.LANGUAGES.stream()
                        .anyMatch(ours -> ours.getLanguage().equals(wish.getLanguage())))
                .findFirst()
                .map(Texts::spoken)
                .or(() -> workspaces.find().map(Workspace::language))
                .orElse(Texts.ENGLISH);
    }
}
