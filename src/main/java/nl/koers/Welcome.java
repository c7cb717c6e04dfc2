package nl.koers;

import java.io.PrintStream;
import nl.koers.database.DataFolder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the console where Koers is, before anything else that has to be said there. */
@Component
class Welcome {

    private final DataFolder folder;
    private final PrintStream console;

    Welcome(DataFolder folder) {
        this.folder = folder;
        this.console = System.out;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void started(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            console.println("Koers runs at http://localhost:"
                    + web.getWebServer().getPort() + " with its data in " + folder.root() + ". Ctrl-C stops it.");
        }
    }
}
