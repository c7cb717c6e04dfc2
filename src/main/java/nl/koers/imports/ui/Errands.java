package nl.koers.imports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work of one screen that is done away from it; what came of it is shown as long as the screen is open. */
final class Errands {

    private static final int POLL_MILLIS = 400;

    private final Readings readings;
    private volatile @Nullable UI window;
    private int running;

    Errands(Readings readings) {
        this.readings = readings;
    }

    void opened(UI ui) {
        window = ui;
    }

    void closed() {
        window = null;
    }

    /**
     * Asked from the screen.
     *
     * @param work done elsewhere; gives what to do on the screen then
     * @param left done instead when the screen was left meanwhile
     */
    void run(Supplier<Command> work, Runnable left) {
        UI ui = window;
        if (ui == null) {
            left.run();
            return;
        }
        running++;
        ui.setPollInterval(POLL_MILLIS);
        readings.run(() -> {
            Command news = work.get();
            if (!tell(() -> finished(ui, news))) {
                left.run();
            }
        });
    }

    private void finished(UI ui, Command news) {
        running--;
        if (running == 0) {
            ui.setPollInterval(-1);
        }
        news.execute();
    }

    /** Shows something from another thread; false when the screen has been left. */
    boolean tell(Command news) {
        UI ui = window;
        if (ui == null) {
            return false;
        }
        try {
            Future<Void> shown = ui.access(news);
            return !shown.isCancelled();
        } catch (UIDetachedException left) {
            return false;
        }
    }
}
