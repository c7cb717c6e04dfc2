package nl.koers;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.nio.file.Path;
import java.util.List;
import nl.koers.access.TokenCommand;
import nl.koers.backtest.BacktestProgram;
import nl.koers.database.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Koers. A start that is refused ends with one line on the error stream and an exit code that is not 0. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class KoersApplication implements AppShellConfigurator {

    /** Where the launcher found the program; {@code config/} and the default data folder are in it. */
    static final Path HOME =
            Path.of(System.getProperty("koers.home", "")).toAbsolutePath().normalize();

    public static void main(String[] arguments) {
        try {
            Path workingDirectory = Path.of("").toAbsolutePath();
            List<String> words = List.of(arguments);
            if (words.indexOf("backtest") == 0) {
                BacktestProgram.run(words.subList(1, words.size()), workingDirectory, System.out);
            } else {
                run(CommandLine.parse(words, workingDirectory, HOME));
            }
        } catch (StartRefused e) {
            new StartFailure().reportException(e);
            System.exit(1);
        }
    }

    private static void run(CommandLine line) {
        System.setProperty("koers.home", HOME.toString());
        System.setProperty("spring.config.location", "classpath:/,optional:file:" + HOME + "/config/");
        SpringApplication application =
                new SpringApplication(line.isToken() ? TokenCommand.class : KoersApplication.class);
        application.addListeners(new StartGate(), new LastStop());
        try {
            application.run(line.arguments());
        } catch (RuntimeException reported) {
            System.exit(1);
        }
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/koers.svg", "any");
        page.addMetaTag("theme-color", "#1d5bb8");
        page.addMetaTag("robots", "noindex");
    }
}
