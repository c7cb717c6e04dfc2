package nl.koers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Collectors;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Language of each new window, and plain words where something goes wrong outside a form. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final transient LanguageChoice language;
    private final transient Texts texts;

    ShellSetup(LanguageChoice language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().setSystemMessagesProvider(this::systemMessages);
        start.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::failed));
        start.getSource().addUIInitListener(window -> welcome(window.getUI()));
    }

    private void welcome(UI ui) {
        language.applyTo(ui, VaadinRequest.getCurrent());
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(texts.get(ui.getLocale(), "shell.reconnecting"));
        lost.setDialogTextGaveUp(texts.get(ui.getLocale(), "shell.disconnected"));
    }

    private void failed(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        if (cause instanceof ClientAbortException) {
            return;
        }
        String sentence = sentence(cause);
        if (UI.getCurrent() != null) {
            Notice.refused(sentence);
        }
    }

    private String sentence(Throwable cause) {
        UI ui = UI.getCurrent();
        java.util.Locale locale = ui == null ? Texts.ENGLISH : ui.getLocale();
        return switch (cause) {
            case InvalidInput refused ->
                refused.errors().stream()
                        .map(error ->
                                texts.get(locale, error.key(), error.arguments().toArray()))
                        .collect(Collectors.joining(" "));
            case AccessDeniedException denied -> texts.get(locale, "shell.denied.text");
            default -> texts.get(locale, "shell.failed.text", Incident.log(cause));
        };
    }

    private SystemMessages systemMessages(SystemMessagesInfo reader) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(reader.getLocale(), "shell.expired.title"));
        messages.setSessionExpiredMessage(texts.get(reader.getLocale(), "shell.expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(reader.getLocale(), "shell.broken.title"));
        messages.setInternalErrorMessage(texts.get(reader.getLocale(), "shell.broken.text"));
        return messages;
    }
}
