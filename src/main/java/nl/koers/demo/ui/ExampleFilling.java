package nl.koers.demo.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.Locale;
import nl.koers.demo.Example;
import nl.koers.i18n.Texts;
import nl.koers.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The button that brings the example in, away from the screen, and then shows the overview. */
final class ExampleFilling extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleFilling.class);
    private static final int POLL_MILLIS = 400;

    private final transient Example example;
    private final Button begin;

    /** @param name of the button for who cannot see what stands beside it */
    ExampleFilling(Example example, String text, String name) {
        this.example = example;
        addClassName("stack");
        begin = new Button(text, click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setAriaLabel(name);
        add(begin);
    }

    private void begin() {
        UI ui = UI.getCurrent();
        Locale language = Texts.spoken(getLocale());
        removeAll();
        add(underWay());
        ui.setPollInterval(POLL_MILLIS);
        Runnable task = new DelegatingSecurityContextRunnable(() -> fill(ui, language));
        Thread.ofPlatform().daemon().name("example").start(task);
    }

    private Div underWay() {
        String sentence = getTranslation("example.adding");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", sentence);
        Paragraph text = new Paragraph(sentence);
        text.getElement().setAttribute("role", "status");
        Div all = new Div(text, bar);
        all.addClassName("stack");
        return all;
    }

    /** In a thread of its own, in the name of who asked. */
    private void fill(UI ui, Locale language) {
        try {
            example.add(language);
            tell(ui, () -> there(ui));
        } catch (RuntimeException e) {
            LOG.error("The example could not be brought in", e);
            tell(ui, () -> failed(ui));
        }
    }

    private static void tell(UI ui, Command news) {
        try {
            if (ui.access(news).isCancelled()) {
                LOG.debug("The screen that waits for the example is closing");
            }
        } catch (UIDetachedException left) {
            LOG.debug("Nobody waits for the example any more", left);
        }
    }

    /**
     * Who has gone on to another screen meanwhile is not taken away from it. The frame stays: outside a request nobody can
     * tell which entries its menu may have.
     */
    private void there(UI ui) {
        ui.setPollInterval(-1);
        if (!isAttached()) {
            Notice.done(getTranslation("example.added"));
        } else if (ui.getActiveViewLocation().getPath().isEmpty()) {
            ui.refreshCurrentRoute(false);
        } else {
            ui.navigate("");
        }
    }

    private void failed(UI ui) {
        ui.setPollInterval(-1);
        removeAll();
        begin.setEnabled(true);
        add(begin);
        Notice.refused(getTranslation("example.failed"));
    }
}
