package nl.koers.demo;

import java.util.Locale;
import nl.koers.access.OneTimeLinks;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.SystemIdentity;
import nl.koers.database.StartRefused;
import nl.koers.workspace.Workspaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code koers demo}: loads the example into a new data folder, whole or not at all, and lets one person look around. */
@Component
@ConditionalOnProperty(name = "koers.command", havingValue = "demo")
class ExampleStart {

    private static final String GUIDE = "anna@hofwijk.example";

    private final ExampleOrganisation example;
    private final Workspaces workspaces;
    private final People people;
    private final OneTimeLinks links;
    private final SystemIdentity system;
    private final TransactionTemplate transaction;
    private final Locale language;

    ExampleStart(
            ExampleOrganisation example,
            Workspaces workspaces,
            People people,
            OneTimeLinks links,
            SystemIdentity system,
            PlatformTransactionManager transactions,
            @Value("${koers.demo.language:en}") Locale language) {
        this.example = example;
        this.workspaces = workspaces;
        this.people = people;
        this.links = links;
        this.system = system;
        this.transaction = new TransactionTemplate(transactions);
        this.language = language;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void ready(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        String secret = system.call(this::link);
        System.out.println("Look around as " + GUIDE + " (one use, 12 hours): http://localhost:"
                + settings.getProperty("local.server.port") + "/sign-in/" + secret);
    }

    private String link() {
        if (workspaces.find().isEmpty()) {
            transaction.executeWithoutResult(status -> example.load(language));
        }
        Person guide = people.find(GUIDE)
                .orElseThrow(
                        () -> new StartRefused("This data folder holds an organisation of its own, not the example."
                                + " Use ./koers start for it, or choose another folder with --data DIR."));
        return links.signIn(guide.id());
    }
}
