package nl.koers;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Koers. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class KoersApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(KoersApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/koers.svg", "any");
        page.addMetaTag("theme-color", "#1d5bb8");
        page.addMetaTag("robots", "noindex");
    }
}
