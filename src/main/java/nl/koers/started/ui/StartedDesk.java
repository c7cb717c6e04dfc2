package nl.koers.started.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.channel.Metric;
import nl.koers.i18n.Texts;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveTree;
import nl.koers.objective.Objectives;
import nl.koers.progress.FirstTargets;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartChecks;
import nl.koers.progress.SmartDraft;
import nl.koers.started.AlreadyStarted;
import nl.koers.started.FitPlan;
import nl.koers.started.Fitted;
import nl.koers.started.StartedPage;
import nl.koers.started.StartedPages;
import nl.koers.workspace.Workspaces;
import org.springframework.stereotype.Component;

/** What the screen needs from the rooms below. */
@Component
class StartedDesk {

    private final AlreadyStarted started;
    private final SmartChecks checks;
    private final Objectives objectives;
    private final People people;
    private final Workspaces workspaces;
    private final Texts texts;

    StartedDesk(
            AlreadyStarted started,
            SmartChecks checks,
            Objectives objectives,
            People people,
            Workspaces workspaces,
            Texts texts) {
        this.started = started;
        this.checks = checks;
        this.objectives = objectives;
        this.people = people;
        this.workspaces = workspaces;
        this.texts = texts;
    }

    StartedPages pages() {
        return started.pages();
    }

    FirstTargets targets(StartedPage page, Metric metric) {
        return started.targets(page.channel().id(), metric);
    }

    Optional<Metric> metric(Category category, StartedPage page) {
        return started.metric(category, page);
    }

    SmartCheck check(SmartDraft draft) {
        return checks.check(draft);
    }

    ObjectiveTree objectives() {
        return objectives.tree();
    }

    List<Person> people() {
        return people.all().stream().filter(Person::enabled).toList();
    }

    LocalDate today() {
        return workspaces.today();
    }

    Texts texts() {
        return texts;
    }

    Fitted fit(FitPlan plan) {
        return started.fit(plan);
    }
}
