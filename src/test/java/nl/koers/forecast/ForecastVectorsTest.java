package nl.koers.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The inner values of the test vectors: blocks, weights, levels, spread. */
class ForecastVectorsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("growing")
    void cuts_the_history_into_the_blocks_of_the_vector(
            @SuppressWarnings("unused") String name, JsonNode vector, boolean isTotal) {
        JsonNode inner = vector.get("internals");

        PaceModel pace = pace(vector, isTotal);

        assertThat(pace.blocks())
                .extracting(Block::from, Block::to, Block::gain, Block::exposure)
                .containsExactlyElementsOf(inner.get("blocks")
                        .valueStream()
                        .map(block -> org.assertj.core.groups.Tuple.tuple(
                                day(block.get("start")),
                                day(block.get("end")),
                                block.get("gain").asDouble(),
                                block.get("exposureDays").asDouble()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growing")
    void finds_the_pace_of_the_vector(@SuppressWarnings("unused") String name, JsonNode vector, boolean isTotal) {
        JsonNode inner = vector.get("internals");

        PaceModel pace = pace(vector, isTotal);

        Spread spread = pace.from(0);
        double horizon = inner.get("horizonDays").asDouble();
        agree(pace.mixture(), inner);
        close(each(pace.mixture(), Mixture.Answer::uncertainty), inner.get("P"));
        close(each(pace.mixture(), Mixture.Answer::drift), inner.get("q"));
        close(pace.perDay(), inner.get("pace"));
        close(spread.mean(horizon), inner.get("meanGain"));
        close(spread.deviation(horizon), inner.get("sdGain"));
        assertThat(spread.degreesOfFreedom()).isEqualTo(inner.get("df").asInt());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("varying")
    void finds_the_level_and_trend_of_the_vector(@SuppressWarnings("unused") String name, JsonNode vector) {
        JsonNode inner = vector.get("internals");
        double[] days = inner.get("times")
                .valueStream()
                .mapToDouble(ForecastVectorsTest::day)
                .toArray();
        double[] values = inner.get("values")
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .toArray();

        ValueModel model = Objects.requireNonNull(
                ValueModel.of(days, values, inner.get("log").asBoolean()));

        Spread spread = model.spread();
        double horizon = inner.get("horizonDays").asDouble();
        agree(model.mixture(), inner);
        close(model.trend().perDay(), inner.get("trendPerDay"));
        close(model.trend().weight(), inner.get("trendWeight"));
        close(spread.mean(horizon), inner.get("mean"));
        close(spread.deviation(horizon), inner.get("sd"));
        assertThat(spread.degreesOfFreedom()).isEqualTo(inner.get("df").asInt());
    }

    @Test
    void knows_student_s_t() {
        vectors("studentT")
                .forEach(row -> assertThat(StudentT.of(row.get("df").asInt())
                                .quantile(row.get("p").asDouble()))
                        .isEqualTo(row.get("quantile").asDouble(), offset(1e-8)));
        assertThat(StudentT.of(7).below(StudentT.of(7).upper80())).isEqualTo(0.9, offset(1e-9));
        assertThat(StudentT.of(7).below(StudentT.of(7).upper95())).isEqualTo(0.975, offset(1e-9));
    }

    private static void agree(Mixture mixture, JsonNode inner) {
        close(each(mixture, Mixture.Answer::weight), inner.get("weights"));
        close(each(mixture, Mixture.Answer::level), inner.get("levels"));
        close(each(mixture, Mixture.Answer::variance), inner.get("sigma2"));
    }

    private static PaceModel pace(JsonNode vector, boolean isTotal) {
        LocalDate today = LocalDate.parse(vector.get("today").asString());
        LocalDate deadline = LocalDate.parse(vector.get("goal").get("deadline").asString());
        long last = Math.min(today.toEpochDay(), deadline.toEpochDay());
        List<JsonNode> known = vector.get("series")
                .valueStream()
                .filter(figure -> day(figure.get(0)) <= last)
                .toList();
        double[] days = known.stream().mapToDouble(figure -> day(figure.get(0))).toArray();
        double[] values =
                known.stream().mapToDouble(figure -> figure.get(1).asDouble()).toArray();
        double horizon = vector.get("internals").get("horizonDays").asDouble();
        return Objects.requireNonNull(
                isTotal ? PaceModel.ofRecords(days, values, horizon) : PaceModel.ofLevels(days, values, horizon));
    }

    private static void close(List<Double> actual, JsonNode expected) {
        assertThat(actual).hasSize(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            close(actual.get(i), expected.get(i));
        }
    }

    private static void close(double actual, JsonNode expected) {
        double tolerance = Math.max(1e-9, 1e-6 * Math.abs(expected.asDouble()));
        assertThat(actual).isEqualTo(expected.asDouble(), offset(tolerance));
    }

    private static List<Double> each(Mixture mixture, Function<Mixture.Answer, Double> what) {
        return Stream.of(mixture.answers()).map(what).toList();
    }

    private static double day(JsonNode text) {
        return LocalDate.parse(text.asString()).toEpochDay();
    }

    static Stream<Arguments> growing() {
        return withInnerValues("LEVEL", "TOTAL")
                .map(vector -> Arguments.of(
                        vector.get("name").asString(),
                        vector,
                        vector.get("goal").get("measure").asString().equals("TOTAL")));
    }

    static Stream<Arguments> varying() {
        return withInnerValues("RATE", "GAUGE")
                .map(vector -> Arguments.of(vector.get("name").asString(), vector));
    }

    private static Stream<JsonNode> withInnerValues(String... measures) {
        return vectors("vectors")
                .filter(vector -> vector.has("internals"))
                .filter(vector -> List.of(measures)
                        .contains(vector.get("goal").get("measure").asString()));
    }

    private static Stream<JsonNode> vectors(String part) {
        try (InputStream file = ForecastVectorsTest.class.getResourceAsStream("/progress/vectors.json")) {
            JsonNode all = JsonMapper.shared().readTree(file).get(part);
            return StreamSupport.stream(all.spliterator(), false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
