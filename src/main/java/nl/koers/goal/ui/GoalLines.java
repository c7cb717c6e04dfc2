package nl.koers.goal.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import nl.koers.database.DataFolder;
import nl.koers.goal.Direction;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.Target;
import nl.koers.goal.ui.GoalTemplate.Column;
import nl.koers.goal.ui.TemplateReading.Cells;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.reading.FileInterpreter;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FileText;
import nl.koers.reading.FirstRow;
import nl.koers.reading.Profiles;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes goals of the lines of a template, by the names people use. */
@Component
class GoalLines {

    /** Bytes of the largest file. */
    static final int LARGEST = 1_000_000;

    /** For a header, an example and lines above them. */
    private static final int SPARE_ROWS = 20;

    private final Goals goals;
    private final Channels channels;
    private final Metrics metrics;
    private final People people;
    private final Objectives objectives;
    private final Workspaces workspaces;
    private final Texts texts;
    private final FileInterpreter interpreter;
    private final Path spool;

    GoalLines(
            Goals goals,
            Channels channels,
            Metrics metrics,
            People people,
            Objectives objectives,
            Workspaces workspaces,
            Texts texts,
            Profiles profiles,
            DataFolder folder) {
        this.goals = goals;
        this.channels = channels;
        this.metrics = metrics;
        this.people = people;
        this.objectives = objectives;
        this.workspaces = workspaces;
        this.texts = texts;
        this.interpreter = new FileInterpreter(profiles);
        this.spool = folder.spool();
    }

    byte[] csv(Locale language) {
        return new GoalTemplate(texts, language).csv(workspaces.today());
    }

    byte[] xlsx(Locale language) {
        return new GoalTemplate(texts, language).xlsx(workspaces.today());
    }

    /**
     * Reads the whole file and makes nothing yet.
     *
     * @param name as the sender calls it, for the words of a refusal only
     */
    TemplateReading read(byte[] file, String name) {
        try {
            return TemplateReading.of(rows(file), texts, this::goal);
        } catch (FileRefused unreadable) {
            return TemplateReading.unreadable(unreadable.problem(), name);
        }
    }

    /** The file lies in the folder of Koers while it is read, and never longer. */
    private List<FirstRow> rows(byte[] file) {
        try {
            Path kept = Files.createTempFile(spool, "goals-", ".file");
            try {
                Files.write(kept, file);
                return interpreter.firstRows(FileText.examine(kept, LARGEST), TemplateReading.MOST + SPARE_ROWS);
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them or none. */
    List<Goal> make(TemplateReading reading) {
        return goals.defineAll(reading.goals());
    }

    private GoalData goal(Cells cells) {
        List<FieldError> wrong = new ArrayList<>();
        TemplateCells reader = new TemplateCells(cells.language());
        Channel channel = given(wrong, cells, Column.CHANNEL, channels.find(cells.text(Column.CHANNEL)));
        Metric metric = given(wrong, cells, Column.METRIC, metric(cells.text(Column.METRIC)));
        MetricUnit unit = metric == null ? MetricUnit.NUMBER : metric.unit();
        Target target = given(wrong, cells, Column.TARGET, reader.target(cells.text(Column.TARGET), unit), unit);
        LocalDate deadline = given(wrong, cells, Column.DEADLINE, reader.day(cells.text(Column.DEADLINE)));
        LocalDate start = maybe(wrong, cells, Column.START, reader.day(cells.text(Column.START)));
        Direction direction = maybe(wrong, cells, Column.DIRECTION, direction(cells.text(Column.DIRECTION)));
        Double baseline = maybe(wrong, cells, Column.BASELINE, reader.number(cells.text(Column.BASELINE), unit), unit);
        ObjectiveId objective = maybe(wrong, cells, Column.OBJECTIVE, objective(cells.text(Column.OBJECTIVE)));
        PersonId owner = maybe(wrong, cells, Column.OWNER, person(cells.text(Column.OWNER)));
        PersonId accountable = maybe(wrong, cells, Column.ACCOUNTABLE, person(cells.text(Column.ACCOUNTABLE)));
        if (channel == null || metric == null || target == null || deadline == null || !wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        GoalData data = new GoalData(
                cells.text(Column.TITLE),
                channel.id(),
                metric.id(),
                null,
                direction == null ? Direction.INCREASE : direction,
                baseline,
                target,
                start == null ? workspaces.today() : start,
                deadline,
                List.of(),
                owner,
                accountable,
                objective,
                cells.text(Column.WHY),
                null,
                GoalState.ACTIVE,
                "");
        return goals.completed(data);
    }

    /** What must be there. */
    private static <T> @Nullable T given(List<FieldError> wrong, Cells cells, Column column, Optional<T> found) {
        return given(wrong, cells, column, found, MetricUnit.NUMBER);
    }

    private static <T> @Nullable T given(
            List<FieldError> wrong, Cells cells, Column column, Optional<T> found, MetricUnit unit) {
        if (cells.text(column).isEmpty()) {
            wrong.add(error(column, "missing", MetricUnit.NUMBER));
            return null;
        }
        return maybe(wrong, cells, column, found, unit);
    }

    /** What may be left out, but not be unreadable. */
    private static <T> @Nullable T maybe(List<FieldError> wrong, Cells cells, Column column, Optional<T> found) {
        return maybe(wrong, cells, column, found, MetricUnit.NUMBER);
    }

    /** @param unit decides how the way out is told */
    private static <T> @Nullable T maybe(
            List<FieldError> wrong, Cells cells, Column column, Optional<T> found, MetricUnit unit) {
        if (found.isEmpty() && !cells.text(column).isEmpty()) {
            wrong.add(error(column, "wrong", unit));
        }
        return cells.text(column).isEmpty() ? null : found.orElse(null);
    }

    private static FieldError error(Column column, String what, MetricUnit unit) {
        String percent = unit == MetricUnit.PERCENT ? ".percent" : "";
        return new FieldError(column.field(), "goal.many." + what + "." + column.field() + percent, List.of());
    }

    /** By its code, or by its word in any language of Koers. */
    private Optional<Metric> metric(String name) {
        return metrics.all().stream()
                .filter(metric -> metric.code().equalsIgnoreCase(name)
                        || Texts.LANGUAGES.stream()
                                .anyMatch(language ->
                                        texts.metric(language, metric.code()).equalsIgnoreCase(name)))
                .findFirst();
    }

    private Optional<Direction> direction(String name) {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.name().equalsIgnoreCase(name)
                        || Texts.LANGUAGES.stream()
                                .anyMatch(language -> texts.get(language, "goal.form.direction." + direction)
                                        .equalsIgnoreCase(name)))
                .findFirst();
    }

    /** By its title, where only one marketing objective has it. */
    private Optional<ObjectiveId> objective(String title) {
        List<Objective> named = objectives.tree().all(ObjectiveKind.MARKETING).stream()
                .filter(objective -> objective.title().equalsIgnoreCase(title))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    private Optional<PersonId> person(String emailOrName) {
        return emailOrName.isEmpty()
                ? Optional.empty()
                : people.find(emailOrName).map(Person::id);
    }
}
