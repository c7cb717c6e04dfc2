package nl.koers.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.Metric;
import nl.koers.goal.Direction;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.Measure;
import nl.koers.goal.Milestone;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Museum Hofwijk: its pages, figures, chain and goals, as the tables in {@code db/demo} tell. */
@Component
class ExampleOrganisation {

    /** The objective that the plan puts first, and who wrote the plan. */
    private static final String FIRST = "known";

    private static final String PLANNER = "Anna de Wit";

    /** Who decides in its budget round. */
    private static final String MANAGER = "Carla Jansen";

    private final Workspaces workspaces;
    private final ExampleStaff staff;
    private final ExamplePages pages;
    private final Objectives objectives;
    private final Goals goals;
    private final ExampleVoices voices;
    private final ExamplePlan plan;
    private final ExampleFiles files;
    private final ExampleCosts costs;
    private final ApplicationEventPublisher events;

    ExampleOrganisation(
            Workspaces workspaces,
            ExampleStaff staff,
            ExamplePages pages,
            Objectives objectives,
            Goals goals,
            ExampleVoices voices,
            ExamplePlan plan,
            ExampleFiles files,
            ExampleCosts costs,
            ApplicationEventPublisher events) {
        this.workspaces = workspaces;
        this.staff = staff;
        this.pages = pages;
        this.objectives = objectives;
        this.goals = goals;
        this.voices = voices;
        this.plan = plan;
        this.files = files;
        this.costs = costs;
        this.events = events;
    }

    /** Makes a data folder its own, as seen from today. Nothing may be there yet. */
    void load(Locale language) {
        workspaces.create(
                new Workspace("Museum Hofwijk", language, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR")));
        fill(staff.employed(language), language);
    }

    /** Brings it in beside what is there, as seen from today; in the transaction of the caller, by the system. */
    ExampleParts bringIn(Locale language) {
        return fill(staff.invented(language), language);
    }

    private ExampleParts fill(Map<String, Person> staff, Locale language) {
        ExampleParts parts = ExampleParts.none();
        staff.values().forEach(person -> parts.people().add(person.id()));
        LocalDate today = workspaces.today();
        Map<String, Metric> metrics = pages.measure(parts);
        Map<String, Channel> open = pages.open(language, parts);
        open.forEach((key, page) -> files.deliver(key, page, metrics, today).ifPresent(parts.imports()::add));
        Known known = new Known(open, metrics, staff, chain(language, parts));
        Map<String, Goal> promised = new HashMap<>();
        for (Row row : Row.table("goals.csv", language)) {
            Goal goal = goals.define(goal(row, known, today));
            parts.goals().add(goal.id());
            voices.answer(goal, row, staff);
            promised.put(ExampleVoices.key(row), goal);
        }
        voices.speak(new ExampleVoices.Heard(promised, open, staff), today, language);
        costs.write(promised, staff, language);
        plan.write(known(known.chain(), FIRST), known(staff, PLANNER), language);
        events.publishEvent(new ExampleMade(known(staff, MANAGER), parts.objectives(), language));
        return parts;
    }

    /** What the lines of other tables name by a key. */
    private record Known(
            Map<String, Channel> pages,
            Map<String, Metric> metrics,
            Map<String, Person> staff,
            Map<String, ObjectiveId> chain) {}

    private Map<String, ObjectiveId> chain(Locale language, ExampleParts parts) {
        Map<String, ObjectiveId> chain = new HashMap<>();
        for (Row row : Row.table("objectives.csv", language)) {
            String category = row.text("category");
            ObjectiveId added = objectives
                    .add(new ObjectiveData(
                            ObjectiveKind.valueOf(row.text("kind")),
                            row.text("parent").isEmpty() ? null : known(chain, row.text("parent")),
                            row.translated("title"),
                            row.translated("text"),
                            category.isEmpty() ? null : Category.valueOf(category)))
                    .id();
            parts.objectives().add(added);
            chain.put(row.text("key"), added);
        }
        return chain;
    }

    private static GoalData goal(Row row, Known known, LocalDate today) {
        return new GoalData(
                row.translated("title"),
                known(known.pages(), row.text("channel")).id(),
                known(known.metrics(), row.text("metric")).id(),
                Measure.valueOf(row.text("measure")),
                Direction.valueOf(row.text("direction")),
                null,
                new Target(TargetKind.valueOf(row.text("target_kind")), row.decimal("target"), null),
                today.plusDays(row.number("start")),
                today.plusDays(row.number("deadline")),
                milestones(row.text("milestones"), today),
                person(row.text("owner"), known),
                person(row.text("accountable"), known),
                row.text("objective").isEmpty() ? null : known(known.chain(), row.text("objective")),
                row.translated("why"),
                row.numberOrNull("cadence"),
                GoalState.valueOf(row.text("state")),
                row.translated("reason"));
    }

    /** Written as {@code day:value}, separated by spaces. */
    private static List<Milestone> milestones(String written, LocalDate today) {
        return Arrays.stream(written.split(" ", -1))
                .filter(milestone -> !milestone.isEmpty())
                .map(milestone -> milestone.split(":", -1))
                .map(parts -> new Milestone(today.plusDays(Long.parseLong(parts[0])), Double.parseDouble(parts[1])))
                .toList();
    }

    private static @Nullable PersonId person(String name, Known known) {
        return name.isEmpty() ? null : known(known.staff(), name).id();
    }

    static <T> T known(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalStateException("db/demo names " + key + ", which is not there");
        }
        return thing;
    }
}
