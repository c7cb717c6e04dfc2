package nl.koers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Acceptances;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import nl.koers.snapshot.ImportId;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-23: whatever people do around the example and with it, what they made or changed is there afterwards, row by row. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "ADMIN")
class ExampleRemovalTest {

    /** What Koers works out from the other tables, for pages and goals of whoever. */
    private static final Set<String> WORKED_OUT =
            Set.of("goal_progress", "goal_status_change", "goal_told", "goal_notice", "page_activity");

    /** Where a figure stands: in front, behind a newer one, or as said once more by another file. */
    private static final Set<String> FIGURES = Set.of("snapshot", "snapshot_version", "snapshot_confirmed");

    private static final int DEEDS = 25;

    @Autowired
    Example example;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Goals goals;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Annotations annotations;

    @Autowired
    Objectives objectives;

    @Autowired
    CheckIns checkIns;

    @Autowired
    People people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    ImportedFigures figures;

    @Autowired
    DSLContext sql;

    private Random dice = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void takes_nothing_along_that_people_made_or_changed(long seed) {
        dice = new Random(seed);
        metrics.named("followers", MetricKind.LEVEL);
        deeds(DEEDS / 3);
        EveryRow first = EveryRow.of(sql);
        example.add(Locale.ENGLISH);
        EveryRow examples = EveryRow.of(sql).without(first);
        deeds(DEEDS);
        EveryRow before = EveryRow.of(sql);
        EveryRow own = own(before, examples);
        Map<Long, Double> said = said(before, ids(examples, "import_file"));

        example.remove();

        EveryRow after = EveryRow.of(sql);
        own.without(after)
                .written()
                .forEach((table, rows) -> assertThat(rows).as(table).isEmpty());
        assertThat(said(after, Set.of())).as("figures of one's own").isEqualTo(said);
        assertThat(after.rows("example_part")).isEmpty();
        Stream.of("check_in", "annotation")
                .forEach(words ->
                        assertThat(after.rows(words)).as(words).doesNotContainAnyElementsOf(examples.rows(words)));
        EveryRow left = after.only((table, row) -> examples.rows(table).contains(row));
        assertThat(left.rows("goal"))
                .as("goals of the example that nobody changed")
                .allSatisfy(goal -> assertThat(wroteAbout(before, examples, number(goal, "id")))
                        .isTrue());
    }

    /** Rows that are not the example's as it came in, and not worked out from it. */
    private static EveryRow own(EveryRow before, EveryRow examples) {
        Set<Long> goals = ids(examples, "goal");
        Set<Long> imports = ids(examples, "import_file");
        return before.without(examples)
                .only((table, row) -> !WORKED_OUT.contains(table)
                        && !FIGURES.contains(table)
                        && !(table.equals("goal_acceptance") && goals.contains(number(row, "goal_id")))
                        && !(table.equals("import_file") && imports.contains(number(row, "id"))));
    }

    /** What files of one's own say of a day, by a number for series and day; wherever it stands. */
    private static Map<Long, Double> said(EveryRow all, Set<Long> notOf) {
        return Stream.of("snapshot", "snapshot_version")
                .flatMap(table -> all.rows(table).stream())
                .filter(row -> !notOf.contains(number(row, "import_id")))
                .collect(Collectors.toMap(
                        row -> (number(row, "import_id") * 1_000 + number(row, "series_id")) * 100_000
                                + number(row, "from_on"),
                        row -> numeric(row, "value").doubleValue()));
    }

    private static boolean wroteAbout(EveryRow before, EveryRow examples, long goal) {
        return Stream.of("check_in", "annotation", "goal_acceptance")
                .flatMap(table -> before.without(examples).rows(table).stream())
                .anyMatch(row -> row.get("goal_id") instanceof Number id && id.longValue() == goal);
    }

    private static Set<Long> ids(EveryRow rows, String table) {
        return rows.rows(table).stream().map(row -> number(row, "id")).collect(Collectors.toSet());
    }

    private static long number(Map<String, Object> row, String column) {
        return numeric(row, column).longValue();
    }

    private static Number numeric(Map<String, Object> row, String column) {
        return (Number) Objects.requireNonNull(row.get(column), column);
    }

    private void deeds(int many) {
        IntStream.range(0, many).forEach(this::deed);
    }

    private void deed(int number) {
        LocalDate day = workspaces.today().minusDays(dice.nextInt(100));
        switch (dice.nextInt(9)) {
            case 0 -> channels.create(ChannelData.of(Platform.OTHER, "Page " + dice.nextInt()));
            case 1, 2 -> any(channels.all(), page -> bring(page, day));
            case 3 -> any(channels.all(), page -> goals.define(promise(page)));
            case 4 -> any(objectives.tree().all(ObjectiveKind.BUSINESS), this::strategy);
            case 5 ->
                any(
                        goals.all(),
                        goal -> checkIns.write(
                                goal.id(), new CheckInData(day, "Word " + number, CheckIn.Confidence.LOW)));
            case 6 ->
                any(goals.all(), goal -> annotations.add(AnnotationData.ofGoal(goal.id(), day, "Note " + number)));
            case 7 -> any(goals.all(), this::change);
            default -> any(goals.all(), this::accept);
        }
    }

    private <T> void any(List<T> things, Function<T, Object> does) {
        if (!things.isEmpty()) {
            assertThat(does.apply(things.get(dice.nextInt(things.size())))).isNotNull();
        }
    }

    /** Three days that may be days of the example, once with a value that may be its value. */
    private ImportId bring(Channel page, LocalDate day) {
        List<Row> rows = IntStream.range(0, 3)
                .mapToObj(i -> Row.of(day.plusDays(i).toString(), 800 + dice.nextInt(30)))
                .toList();
        return figures.put(page.id(), "followers", MetricKind.LEVEL, rows);
    }

    private nl.koers.goal.GoalData promise(Channel page) {
        List<PersonId> everybody =
                people.all().stream().map(person -> person.id()).toList();
        List<Objective> marketing = objectives.tree().all(ObjectiveKind.MARKETING);
        SomeGoal goal =
                new SomeGoal(page.id(), metrics.find("followers").orElseThrow().id()).title("Ours " + dice.nextInt());
        if (!everybody.isEmpty() && dice.nextBoolean()) {
            goal.accountable(everybody.get(dice.nextInt(everybody.size())));
        }
        if (!marketing.isEmpty() && dice.nextBoolean()) {
            goal.objective(marketing.get(dice.nextInt(marketing.size())).id());
        }
        return goal.data();
    }

    private Objective strategy(Objective above) {
        return objectives.add(
                new ObjectiveData(ObjectiveKind.STRATEGY, above.id(), "Strategy " + dice.nextInt(), "", null));
    }

    private Goal change(Goal goal) {
        return goals.change(
                goal.id(),
                goal.version(),
                promise(channels.find(goal.data().channel()).orElseThrow()),
                "because");
    }

    private Object accept(Goal goal) {
        return goal.data().accountable() == null ? goal : acceptances.accept(goal.id(), goal.version());
    }
}
