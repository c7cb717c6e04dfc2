package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalState;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test vectors of the arithmetic. What rests on a forecast (its band, its probability, its pace a day, the status by
 * rule 7 and the reason HORIZON_TOO_LONG) is left out until there is one; instead, {@link #BY_PACE} says what rule 8
 * gives for those goals, worked out by hand from progress, planned share and elapsed time.
 */
class ProgressVectorsTest {

    /** For the vectors whose status rests on the forecast: the status by pace. */
    private static final Map<String, Status> BY_PACE = Map.ofEntries(
            Map.entry("stock-linear-daily", Status.ON_TRACK),
            Map.entry("stock-linear-easy", Status.ON_TRACK),
            Map.entry("stock-linear-hard", Status.BEHIND),
            Map.entry("stock-noisy-daily", Status.ON_TRACK),
            Map.entry("stock-irregular", Status.ON_TRACK),
            Map.entry("stock-backfilled", Status.ON_TRACK),
            Map.entry("stock-monthly", Status.TOO_EARLY),
            Map.entry("stock-constant", Status.BEHIND),
            Map.entry("stock-decrease-wrong-way", Status.BEHIND),
            Map.entry("stock-decrease-to-zero", Status.ON_TRACK),
            Map.entry("stock-relative", Status.ON_TRACK),
            Map.entry("stock-upper-bound", Status.BEHIND),
            Map.entry("total-leads-quarter", Status.ON_TRACK),
            Map.entry("total-missing-days", Status.AT_RISK),
            Map.entry("total-zeros", Status.BEHIND),
            Map.entry("total-relative", Status.AT_RISK),
            Map.entry("total-monthly-records", Status.ON_TRACK),
            Map.entry("rate-flat", Status.BEHIND),
            Map.entry("rate-growing", Status.ON_TRACK),
            Map.entry("rate-missing-days", Status.BEHIND),
            Map.entry("gauge-churn-decrease", Status.TOO_EARLY),
            Map.entry("gauge-keep-ok", Status.ON_TRACK),
            Map.entry("gauge-keep-at-least-rating", Status.AT_RISK),
            Map.entry("stale-badge", Status.ON_TRACK),
            Map.entry("real-supervision", Status.BEHIND),
            Map.entry("real-inference", Status.ON_TRACK));

    private static final Set<String> REASONS_OF_THE_FORECAST = Set.of("HORIZON_TOO_LONG");

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agrees_with_the_vector(String name, JsonNode vector) {
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
        agreesOnStatus(name, standing, expected);
    }

    @Test
    void covers_every_vector_that_rests_on_a_forecast() {
        assertThat(vectors()
                        .filter(vector -> basis((JsonNode) vector.get()[1]).equals("FORECAST"))
                        .map(vector -> (String) vector.get()[0]))
                .containsExactlyInAnyOrderElementsOf(BY_PACE.keySet());
    }

    private static void agreesOnStatus(String name, Standing standing, JsonNode expected) {
        if (expected.get("basis").asString("").equals("FORECAST")) {
            assertThat(standing.status()).as("status by pace").isEqualTo(BY_PACE.get(name));
            return;
        }
        assertThat(standing.status())
                .as("status")
                .hasToString(expected.get("status").asString());
        assertThat(standing.basis() == null ? "" : standing.basis().name())
                .as("basis")
                .isEqualTo(expected.get("basis").asString(""));
        List<String> reasons = new ArrayList<>();
        expected.get("reasons").forEach(reason -> reasons.add(reason.asString()));
        reasons.removeAll(REASONS_OF_THE_FORECAST);
        assertThat(standing.reasons()).extracting(Reason::name).as("reasons").isEqualTo(reasons);
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
                GoalState.ACTIVE);
        List<Figure> figures = new ArrayList<>();
        for (JsonNode figure : vector.get("series")) {
            long on = LocalDate.parse(figure.get(0).asString()).toEpochDay();
            figures.add(new Figure(on, on, figure.get(1).asDouble()));
        }
        return Progress.evaluate(promise, figures, Objects.requireNonNull(day(vector.get("today"))));
    }

    private static Target target(JsonNode goal) {
        return goal.hasNonNull("targetPct")
                ? new Target(TargetKind.PERCENT, goal.get("targetPct").asDouble(), null)
                : new Target(TargetKind.ABSOLUTE, goal.get("target").asDouble(), null);
    }

    private static @Nullable LocalDate day(JsonNode text) {
        return text.isNull() ? null : LocalDate.parse(text.asString());
    }

    private static String basis(JsonNode vector) {
        return vector.get("expected").get("basis").asString("");
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
