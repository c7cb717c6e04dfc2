package nl.koers.imports;

import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jooq.impl.DSL.max;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.Foreseen;
import nl.koers.snapshot.Outcome;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@KoersTest
@WithMockUser(username = "Eva", roles = "EDITOR")
class PreviewTest {

    @Autowired
    Imports imports;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    DSLContext sql;

    @TempDir
    Path folder;

    @BeforeEach
    void a_channel() {
        channels.create(ChannelData.of(Platform.X, "X"));
    }

    private Delivery file(String name, LocalDate exported, String... rows) throws IOException {
        String text = "date,channel,metric,value\n" + String.join("\n", rows) + "\n";
        return new Delivery(
                name,
                Files.writeString(folder.resolve(name), text),
                Way.BROWSER,
                new ImportSetting(null, null, null, null, exported));
    }

    private ImportPreview preview(Delivery delivery) {
        assertThat(imports.preview(delivery)).isInstanceOf(ImportPreview.class);
        return (ImportPreview) imports.preview(delivery);
    }

    private ImportReport take(Delivery delivery) {
        assertThat(imports.take(delivery)).isInstanceOf(ImportReport.class);
        return imports.recent(1).getFirst();
    }

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Test
    void says_what_would_become_of_each_value_and_writes_nothing() throws IOException {
        take(file("a.csv", MAY, "2025-04-01,X,views,1", "2025-04-02,X,views,2", "2025-04-03,X,views,3"));
        take(file("c.csv", MAY.plusDays(2), "2025-04-03,X,views,30"));

        Delivery delivery = file(
                "b.csv",
                MAY.plusDays(1),
                "2025-04-01,X,views,1",
                "2025-04-02,X,views,20",
                "2025-04-03,X,views,4",
                "2025-04-04,X,views,5",
                "2025-04-04,X,likes,6");
        ImportPreview preview = preview(delivery);

        assertThat(preview.rows()).isEqualTo(new ImportReport.Rows(5, 2, 1, 1, 1, 0));
        assertThat(preview.values())
                .extracting(ImportPreview.Value::outcome)
                .containsExactly(Outcome.SAME, Outcome.CHANGED, Outcome.KEPT, Outcome.NEW, Outcome.NEW);
        assertThat(preview.values()).extracting(ImportPreview.Value::old).containsExactly(1.0, 2.0, 30.0, null, null);
        assertThat(preview.newer()).singleElement().satisfies(newer -> {
            assertThat(newer.fileName()).isEqualTo("c.csv");
            assertThat(newer.exportedOn()).isEqualTo(MAY.plusDays(2));
            assertThat(newer.values()).isEqualTo(1);
        });
        assertThat(preview.series()).hasSize(2).first().satisfies(series -> {
            assertThat(series.figures()).extracting(Foreseen.Point::value).containsExactly(1.0, 2.0, 30.0);
            assertThat(series.values()).extracting(Foreseen.Point::value).containsExactly(1.0, 20.0, 4.0, 5.0);
        });
        assertThat(preview.alreadyImported()).isNull();
        assertThat(sql.fetchCount(IMPORT_FILE)).isEqualTo(2);
        assertThat(sql.fetchCount(METRIC)).isEqualTo(1);

        ImportReport report = take(delivery);
        assertThat(report.rows()).isEqualTo(preview.rows());
        assertThat(report.newer()).isEqualTo(preview.newer());
        assertThat(report.tables()).isEqualTo(preview.tables());
        assertThat(report.exportedOn()).isEqualTo(preview.exportedOn());
    }

    @Test
    void knows_a_percentage_of_the_catalogue_before_and_after_its_first_import() throws IOException {
        channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn"));
        Path sample = Path.of("src/test/resources/imports/linkedin-content/input.csv");
        Delivery delivery = new Delivery("content.csv", sample, Way.BROWSER, ImportSetting.NONE);

        assertThat(preview(delivery).values())
                .extracting(ImportPreview.Value::metric, ImportPreview.Value::unit)
                .contains(tuple("engagement_rate", MetricUnit.PERCENT), tuple("impressions", MetricUnit.NUMBER));

        take(delivery);

        assertThat(metrics.find("engagement_rate").orElseThrow().unit()).isEqualTo(MetricUnit.PERCENT);
        assertThat(metrics.find("impressions").orElseThrow().unit()).isEqualTo(MetricUnit.NUMBER);
        assertThat(sql.select(max(SNAPSHOT.VALUE))
                        .from(SNAPSHOT)
                        .join(SERIES)
                        .on(SERIES.ID.eq(SNAPSHOT.SERIES_ID))
                        .join(METRIC)
                        .on(METRIC.ID.eq(SERIES.METRIC_ID))
                        .where(METRIC.CODE.eq("engagement_rate"))
                        .fetchSingle()
                        .value1())
                .as("kept as the fraction that it is")
                .isLessThan(1);
    }

    @Test
    void points_at_the_import_that_took_the_same_bytes() throws IOException {
        Delivery delivery = file("a.csv", MAY, "2025-04-01,X,views,1");
        ImportReport first = take(delivery);
        assertThat(preview(delivery).alreadyImported())
                .satisfies(report -> assertThat(report.id()).isEqualTo(first.id()));
    }

    @Test
    void refuses_what_the_import_would_refuse_and_leaves_no_trace_of_it() throws IOException {
        assertThat(imports.preview(file("a.csv", MAY, "2025-04-01,X,views,many")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NUMBER"));
        assertThat(sql.fetchCount(IMPORT_FILE)).isZero();
        assertThat(sql.fetchCount(SNAPSHOT)).isZero();
    }

    @Test
    void shows_the_first_hundred_lines_and_two_hundred_points_of_a_large_file() throws IOException {
        String[] rows = new String[3_000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = LocalDate.of(2015, 1, 1).plusDays(i / 2) + ",X," + (i % 2 == 0 ? "views," : "likes,") + i;
        }
        ImportPreview preview = preview(file("a.csv", MAY, rows));
        assertThat(preview.rows().added()).isEqualTo(3_000);
        assertThat(preview.values()).hasSize(100);
        assertThat(preview.values().getLast().line()).isEqualTo(101);
        assertThat(preview.series())
                .hasSize(2)
                .allSatisfy(series -> assertThat(series.values()).hasSizeBetween(150, 200));
        assertThat(preview.series().getFirst().values().getLast().value()).isEqualTo(2_998);
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void a_date_that_nobody_stated_does_not_make_an_export_newer() throws IOException {
        Delivery guessed = file("a.csv", MAY, "2025-04-01,X,views,1");
        Delivery assumed = new Delivery("a.csv", guessed.file(), Way.INBOX, ImportSetting.NONE.assuming(MAY));
        assertThat(preview(guessed).exportedOn()).isEqualTo(MAY);
        assertThat(preview(guessed).isExportStated()).isTrue();
        assertThat(preview(assumed).exportedOn()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(preview(assumed).isExportStated()).isFalse();
    }
}
