package nl.koers;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Koers. */
@SpringBootApplication
public class KoersApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(KoersApplication.class, args);
    }
}
