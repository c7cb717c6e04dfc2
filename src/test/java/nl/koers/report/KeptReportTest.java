package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.CostWords;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;

/**
 * A report as the first Koers with budget rounds kept it. What was frozen stays readable: whoever changes the records of a
 * report sees it here, and never changes this file.
 */
class KeptReportTest {

    private static final String KEPT = kept();

    @Test
    void every_value_of_a_report_that_was_kept_is_still_there() throws JSONException {
        JSONAssert.assertEquals(KEPT, ReportJson.written(ReportJson.read(KEPT)), JSONCompareMode.STRICT_ORDER);
    }

    @Test
    void its_numbers_people_and_prices_mean_what_they_meant() {
        Report report = ReportJson.read(KEPT);
        GoalReport followers = report.objectives().getFirst().goals().getFirst();

        assertThat(report.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(followers.title()).isEqualTo("1000 followers on X in half a year");
        assertThat(followers.unit()).as("kept before metrics had units").isEqualTo(MetricUnit.NUMBER);
        assertThat(followers.status()).isEqualTo(Status.ON_TRACK);
        assertThat(followers.standing().value()).isEqualTo(850);
        assertThat(followers.accountable()).isEqualTo("Carla Jansen");
        GoalMoney money = Objects.requireNonNull(followers.money());
        assertThat(new CostWords(new Texts(), Locale.ENGLISH, followers.metric(), money.costs())
                        .price(money.costs().actual()))
                .isEqualTo("€3.23 per new follower");
    }

    @Test
    void it_says_nothing_of_what_was_told_only_later() {
        ReportSummary summary = Objects.requireNonNull(ReportJson.read(KEPT).summary());

        assertThat(summary.outside()).isNull();
        assertThat(new OutsideWords(new Texts(), Locale.ENGLISH).together(summary))
                .isEmpty();
    }

    private static String kept() {
        try (InputStream file =
                Objects.requireNonNull(KeptReportTest.class.getResourceAsStream("/report/frozen-1.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
