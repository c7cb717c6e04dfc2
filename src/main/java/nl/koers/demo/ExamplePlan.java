package nl.koers.demo;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.access.Person;
import nl.koers.access.SystemIdentity;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.PostPlan;
import nl.koers.objective.PostPlanData;
import nl.koers.objective.PostPlans;
import nl.koers.objective.PostStrategy;
import org.springframework.stereotype.Component;

/** The plan of the museum, as {@code db/demo/plan.csv} tells. An organisation has one plan: its own stays. */
@Component
class ExamplePlan {

    private final PostPlans plans;
    private final SystemIdentity system;
    private final ExampleRepository repository;

    ExamplePlan(PostPlans plans, SystemIdentity system, ExampleRepository repository) {
        this.plans = plans;
        this.system = system;
        this.repository = repository;
    }

    /**
     * Written by one of its people.
     *
     * @param first the marketing objective that comes first
     */
    void write(ObjectiveId first, Person writer, Locale language) {
        PostPlan plan = plans.current();
        if (plan.changedAt() != null) {
            return;
        }
        Map<String, String> texts = Row.table("plan.csv", language).stream()
                .collect(Collectors.toMap(row -> row.text("field"), row -> row.translated("text")));
        system.callAs(writer, () -> plans.keep(plan.version(), data(first, texts)));
        repository.rememberPlan();
    }

    private static PostPlanData data(ObjectiveId first, Map<String, String> texts) {
        return new PostPlanData(
                ExampleOrganisation.known(texts, "people"),
                first,
                ExampleOrganisation.known(texts, "objectives"),
                PostStrategy.TRAFFIC,
                ExampleOrganisation.known(texts, "strategyText"),
                ExampleOrganisation.known(texts, "technology"),
                ExampleOrganisation.known(texts, "resources"),
                ExampleOrganisation.known(texts, "timePath"),
                ExampleOrganisation.known(texts, "image"),
                ExampleOrganisation.known(texts, "distinction"));
    }
}
