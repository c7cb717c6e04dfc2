package nl.koers.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
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
import org.springframework.stereotype.Component;

/** Museum Hofwijk: its people, pages, figures and goals, as the tables in {@code db/demo} tell. */
@Component
class ExampleOrganisation {

    private final Workspaces workspaces;
    private final People people;
    private final Channels channels;
    private final Metrics metrics;
    private final Objectives objectives;
    private final Goals goals;
    private final ExampleVoices voices;
    private final ExampleFiles files;

    ExampleOrganisation(
            Workspaces workspaces,
            People people,
            Channels channels,
            Metrics metrics,
            Objectives objectives,
            Goals goals,
            ExampleVoices voices,
            ExampleFiles files) {
        this.workspaces = workspaces;
        this.people = people;
        this.channels = channels;
        this.metrics = metrics;
        this.objectives = objectives;
        this.goals = goals;
        this.voices = voices;
        this.files = files;
    }

    /** Brings everything in, as seen from today. Nothing may be there yet. */
    void load(Locale language) {
        workspaces.create(
                new Workspace("Museum Hofwijk", language, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR")));
        Map<String, Person> staff = new HashMap<>();
        for (Row row : Row.table("people.csv", language)) {
            Person person =
                    people.add(new PersonData(row.text("name"), row.text("email"), Role.valueOf(row.text("role"))));
            staff.put(person.name(), person);
        }
        Map<String, Channel> pages = new HashMap<>();
        for (Row row : Row.table("channels.csv", language)) {
            pages.put(row.text("key"), channels.create(page(row)));
        }
        for (Row row : Row.table("series.csv", language)) {
            metrics.named(row.text("metric"), MetricKind.valueOf(row.text("kind")));
        }
        metrics.named(ExampleFiles.POSTS, MetricKind.FLOW);
        LocalDate today = workspaces.today();
        pages.forEach((key, channel) -> files.deliver(key, channel, today));
        Map<String, ObjectiveId> chain = chain(language);
        Map<String, Goal> promised = new HashMap<>();
        for (Row row : Row.table("goals.csv", language)) {
            Goal goal = goals.define(goal(row, new Known(pages, staff, chain), today));
            voices.answer(goal, row, staff);
            promised.put(ExampleVoices.key(row), goal);
        }
        voices.checkIn(promised, staff, today, language);
    }

    /** What the lines of other tables name by a key. */
    private record Known(Map<String, Channel> pages, Map<String, Person> staff, Map<String, ObjectiveId> chain) {}

    private Map<String, ObjectiveId> chain(Locale language) {
        Map<String, ObjectiveId> chain = new HashMap<>();
        for (Row row : Row.table("objectives.csv", language)) {
            String category = row.text("category");
            ObjectiveData data = new ObjectiveData(
                    ObjectiveKind.valueOf(row.text("kind")),
                    row.text("parent").isEmpty() ? null : known(chain, row.text("parent")),
                    row.translated("title"),
                    row.translated("text"),
                    category.isEmpty() ? null : Category.valueOf(category));
            chain.put(row.text("key"), objectives.add(data).id());
        }
        return chain;
    }

    private static ChannelData page(Row row) {
        return new ChannelData(
                Platform.valueOf(row.text("platform")),
                row.translated("name"),
                row.text("address"),
                ChannelData.DEFAULT_ACTIVITY_DAYS,
                ChannelStatus.valueOf(row.text("status")),
                row.translated("reason"));
    }

    private GoalData goal(Row row, Known known, LocalDate today) {
        return new GoalData(
                row.translated("title"),
                known(known.pages(), row.text("channel")).id(),
                metrics.named(row.text("metric"), null).id(),
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
