package nl.koers.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word that passes by: what was done, or what could not be done. */
public final class Notice {

    private static final int SHORT = 4_000;
    private static final int LONG = 9_000;

    private Notice() {}

    public static void done(String sentence) {
        Notification.show(sentence, SHORT, Notification.Position.BOTTOM_START);
    }

    public static void refused(String sentence) {
        Notification notice = new Notification(sentence, LONG, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.open();
    }
}
