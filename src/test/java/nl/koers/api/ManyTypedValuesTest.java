package nl.koers.api;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** T31, and tens of thousands of typed-in values in one call: all of them, to the last bit, or none. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class ManyTypedValuesTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 10_000;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    @Autowired
    DSLContext sql;

    private Api api;

    @BeforeEach
    void a_channel() {
        koers.run(() -> channels.create(ChannelData.of(Platform.X, "X")));
        api = new Api(context);
    }

    /** As many values of one metric, a day each. */
    private MvcTestResult post(int count, IntFunction<String> value) {
        return api.post(
                "/api/v1/snapshots",
                IntStream.range(0, count)
                        .mapToObj(i -> "{\"channel\": \"X\", \"metric\": \"m" + i / DAYS + "\", \"from\": \""
                                + FIRST.plusDays(i % DAYS) + "\", \"value\": " + value.apply(i) + "}")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void ten_thousand_numbers_of_any_size_come_back_bit_for_bit() {
        List<Double> numbers = new ArrayList<>(List.of(
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MIN_NORMAL,
                1e-300,
                -1e-300,
                9007199254740992.0,
                0.1,
                1 / 3.0,
                9.999999999999999e299,
                -9.999999999999999e299,
                123456789.12,
                1e22,
                1e23));
        Random random = new Random(31);
        while (numbers.size() < DAYS) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Math.abs(number) < 1e300) {
                numbers.add(number);
            }
        }

        assertThat(post(DAYS, i -> numbers.get(i).toString())).hasStatus(201);

        List<Double> stored = sql.select(SNAPSHOT.VALUE)
                .from(SNAPSHOT)
                .orderBy(SNAPSHOT.FROM_ON)
                .fetch(SNAPSHOT.VALUE);
        assertThat(stored).hasSize(DAYS);
        assertThat(IntStream.range(0, DAYS)
                        .filter(i ->
                                Double.doubleToRawLongBits(stored.get(i)) != Double.doubleToRawLongBits(numbers.get(i)))
                        .mapToObj(i -> numbers.get(i) + " came back as " + stored.get(i)))
                .isEmpty();
    }

    /** Minus zero is a zero; nobody counts with its sign. */
    @Test
    void minus_zero_is_zero() {
        assertThat(post(1, i -> "-0.0")).hasStatus(201);
        assertThat(sql.selectFrom(SNAPSHOT).fetchSingle().getValue()).isZero();
    }

    @Test
    void fifty_thousand_are_taken_in_one_call_and_one_more_is_too_many() {
        assertThat(post(50_000, Integer::toString))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.rows.new")
                .isEqualTo(50_000);
        assertThat(sql.fetchCount(SNAPSHOT)).isEqualTo(50_000);
        assertThat(post(50_001, Integer::toString)).hasStatus(422);
        assertThat(sql.fetchCount(IMPORT_FILE)).isEqualTo(1);
    }

    @Test
    void one_wrong_value_among_thirty_thousand_is_named_and_none_is_taken() {
        for (String wrong : List.of("1e400", "-1e300", "\"NaN\"", "\"many\"", "null")) {
            MvcTestResult answer = post(30_000, i -> i == 29_999 ? wrong : Integer.toString(i));
            assertThat(answer.getResponse().getStatus()).as(wrong).isIn(400, 422);
            assertThat(answer).bodyText().as(wrong).contains("29999");
        }
        assertThat(sql.fetchCount(SNAPSHOT)).isZero();
        assertThat(sql.fetchCount(IMPORT_FILE)).isZero();
        assertThat(sql.fetchCount(METRIC, METRIC.CODE.like("m_"))).isZero();
    }
}
