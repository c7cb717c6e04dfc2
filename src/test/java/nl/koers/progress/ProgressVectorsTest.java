package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koers.forecast.Band;
import nl.koers.forecast.Bounds;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.workspace.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test vectors of the arithmetic: inputs, results and inner values. */
class ProgressVectorsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agrees_with_the_vector(@SuppressWarnings("unused") String name, JsonNode vector) {
        Standing standing = evaluate(vector).standing();

        JsonNode expected = vector.get("expected");
        assertThat(standing.dataDate()).as("asOf").isEqualTo(day(expected.get("asOf")));
        close("current", standing.value(), expected);
        close("baseline", standing.baseline(), expected);
        close("target", standing.target(), expected);
        close("progress", standing.reached(), expected);
        close("expected", standing.planned(), expected);
        close("gap", standing.gap(), expected);
        close("daysAhead", standing.bufferDays(), expected);
        close("requiredPerDay", standing.neededPerDay(), expected);
        assertThat(standing.points())
                .as("points")
                .isEqualTo(expected.get("points").asInt());
        assertThat(standing.stale()).as("stale").isEqualTo(expected.get("stale").asBoolean());
        close("probability", standing.chance(), expected);
        agreesOnOutlook(standing.outlook(), expected);
        agreesOnStatus(standing, expected);
    }

    private static void agreesOnOutlook(@Nullable Outlook outlook, JsonNode expected) {
        Band band = outlook == null ? null : outlook.band();
        close("forecast", band == null ? null : band.median(), expected);
        close("lo80", band == null ? null : band.low80(), expected);
        close("hi80", band == null ? null : band.high80(), expected);
        close("lo95", band == null ? null : band.low95(), expected);
        close("hi95", band == null ? null : band.high95(), expected);
        close("pacePerDay", outlook == null ? null : outlook.pacePerDay(), expected);
        same("completion", outlook == null ? null : outlook.completion(), expected);
        same("completionEarly", outlook == null ? null : outlook.completionEarly(), expected);
        same("completionLate", outlook == null ? null : outlook.completionLate(), expected);
        assertThat(outlook == null ? "NONE" : outlook.confidence().name())
                .as("confidence")
                .isEqualTo(expected.get("confidence").asString());
    }

    private static void agreesOnStatus(Standing standing, JsonNode expected) {
        assertThat(standing.status())
                .as("status")
                .hasToString(expected.get("status").asString());
        assertThat(standing.basis() == null ? "" : standing.basis().name())
                .as("basis")
                .isEqualTo(expected.get("basis").asString(""));
        List<String> reasons = new ArrayList<>();
        expected.get("reasons").forEach(reason -> reasons.add(reason.asString()));
        assertThat(standing.reasons()).extracting(Reason::name).as("reasons").isEqualTo(reasons);
    }

    private static void same(String field, @Nullable LocalDate actual, JsonNode expected) {
        assertThat(actual).as(field).isEqualTo(day(expected.get(field)));
    }

    private static void close(String field, @Nullable Double actual, JsonNode expected) {
        JsonNode wanted = expected.get(field);
        if (wanted.isNull()) {
            assertThat(actual).as(field).isNull();
            return;
        }
        assertThat(actual).as(field).isNotNull();
        double tolerance = Math.max(1e-9, 1e-6 * Math.abs(wanted.asDouble()));
        assertThat(Objects.requireNonNull(actual) - wanted.asDouble())
                .as("%s: %s instead of %s", field, actual, wanted)
                .isBetween(-tolerance, tolerance);
    }

    private static Evaluation evaluate(JsonNode vector) {
        JsonNode goal = vector.get("goal");
        Promise promise = new Promise(
                Measure.valueOf(goal.get("measure").asString()),
                Direction.valueOf(goal.get("direction").asString()),
                goal.hasNonNull("baseline") ? goal.get("baseline").asDouble() : null,
                target(goal),
                LocalDate.parse(goal.get("start").asString()).toEpochDay(),
                LocalDate.parse(goal.get("deadline").asString()).toEpochDay(),
                List.of(),
                goal.hasNonNull("importCadenceDays")
                        ? goal.get("importCadenceDays").asInt()
                        : 30,
                new Bounds(
                        goal.hasNonNull("lo") ? goal.get("lo").asDouble() : Double.NEGATIVE_INFINITY,
                        goal.hasNonNull("hi") ? goal.get("hi").asDouble() : Double.POSITIVE_INFINITY),
                GoalState.ACTIVE);
        List<Figure> figures = new ArrayList<>();
        for (JsonNode figure : vector.get("series")) {
            long on = LocalDate.parse(figure.get(0).asString()).toEpochDay();
            figures.add(new Figure(on, on, figure.get(1).asDouble()));
        }
        return Progress.evaluate(
                promise, figures, Objects.requireNonNull(day(vector.get("today"))), Thresholds.DEFAULT);
    }

    private static Target target(JsonNode goal) {
        return goal.hasNonNull("targetPct")
                ? new Target(TargetKind.PERCENT, goal.get("targetPct").asDouble(), null)
                : new Target(TargetKind.ABSOLUTE, goal.get("target").asDouble(), null);
    }

    private static @Nullable LocalDate day(JsonNode text) {
        return text.isNull() ? null : LocalDate.parse(text.asString());
    }

    static Stream<Arguments> vectors() {
        try (InputStream file = ProgressVectorsTest.class.getResourceAsStream("/progress/vectors.json")) {
            JsonNode all = JsonMapper.shared().readTree(file).get("vectors");
            return all.valueStream()
                    .map(vector -> Arguments.of(vector.get("name").asString(), vector));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
