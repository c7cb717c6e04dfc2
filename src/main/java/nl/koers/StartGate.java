package nl.koers;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.koers.database.DataFolder;
import nl.koers.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * What is checked before the program is put together, in this order: that this is a production build, that its port is
 * free, and that the data folder may be used. The folder opened here is the one the program gets.
 */
final class StartGate implements ApplicationListener<ApplicationPreparedEvent> {

    private static final String DEVELOPMENT_SERVER = "com.vaadin.base.devserver.DevModeHandlerManagerImpl";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableEnvironment settings = event.getApplicationContext().getEnvironment();
        refuseDevelopmentMode(settings);
        if (!settings.getProperty("spring.main.web-application-type", "servlet").equals("none")) {
            refuseATakenPort(
                    settings.getProperty("server.port", Integer.class, 8080),
                    settings.getProperty("server.address", InetAddress.class));
        }
        event.getApplicationContext().getBeanFactory().registerSingleton("dataFolder", dataFolder(settings));
    }

    private static DataFolder dataFolder(ConfigurableEnvironment settings) {
        Path folder =
                Path.of(settings.getProperty("koers.home", "")).resolve(settings.getRequiredProperty("koers.data"));
        boolean beside = settings.getProperty("koers.command", "start").equals("token");
        return beside ? DataFolder.join(folder) : DataFolder.open(folder);
    }

    private static void refuseDevelopmentMode(ConfigurableEnvironment settings) {
        boolean production = settings.getProperty("vaadin.productionMode", Boolean.class, false);
        if (!production || ClassUtils.isPresent(DEVELOPMENT_SERVER, null)) {
            throw new StartRefused("Koers runs in production mode only. Remove vaadin.productionMode from the"
                    + " configuration and build with ./koers start.");
        }
    }

    private static void refuseATakenPort(int port, @Nullable InetAddress address) {
        try (ServerSocket free = new ServerSocket(port, 1, address)) {
            free.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused(
                    port < 1024 && !(e instanceof BindException taken && isInUse(taken))
                            ? "Port " + port + " may not be opened by this user. Choose one above 1023 with --port N."
                            : portTaken(port),
                    e);
        }
    }

    private static boolean isInUse(BindException failure) {
        return String.valueOf(failure.getMessage()).contains("in use");
    }

    static String portTaken(int port) {
        return "Port " + port + " is already in use. Stop what uses it, or choose another with --port N.";
    }
}
