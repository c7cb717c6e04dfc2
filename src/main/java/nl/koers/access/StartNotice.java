package nl.koers.access;

import java.io.PrintStream;
import java.util.Optional;
import nl.koers.database.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the console, as long as there is no admin, how to set Koers up. The link goes to the console and
 * to a file of the data folder, never to the log.
 */
@Component
class StartNotice {

    private final SetUp setUp;
    private final SystemIdentity system;
    private final SetUpFile file;

    StartNotice(SetUp setUp, SystemIdentity system, DataFolder data) {
        this.setUp = setUp;
        this.system = system;
        this.file = new SetUpFile(data.root());
    }

    @EventListener
    void ready(ApplicationReadyEvent start) {
        String address = address(start.getApplicationContext().getEnvironment());
        if (address != null) {
            announce(address, System.out);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void done(SetUpDone done) {
        file.remove();
    }

    void announce(String address, PrintStream console) {
        Optional<String> secret = system.call(setUp::newLink);
        secret.ifPresentOrElse(
                link -> {
                    file.write(address + "setup/" + link);
                    console.println("Set up Koers (one use, 30 minutes): " + address + "setup/" + link);
                },
                file::remove);
        console.flush();
    }

    private static @Nullable String address(Environment settings) {
        String port = settings.getProperty("local.server.port");
        if (port == null) {
            return null;
        }
        boolean https = settings.getProperty("server.ssl.enabled", Boolean.class, false)
                || settings.containsProperty("server.ssl.bundle");
        String path = settings.getProperty("server.servlet.context-path", "");
        return (https ? "https" : "http") + "://localhost:" + port + path + "/";
    }
}
