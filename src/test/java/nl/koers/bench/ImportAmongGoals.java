package nl.koers.bench;

import static nl.koers.schema.Tables.GOAL_PROGRESS;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import nl.koers.KoersApplication;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How long the import of one series with a year of daily figures takes where so many goals are in the database, ten of
 * them on that series. Each round brings other values, so that each goal is evaluated again.
 */
public final class ImportAmongGoals {

    private static final int GOALS_A_SERIES = 10;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 10;
    private static final int DAYS = 365;

    private final ConfigurableApplicationContext koers;
    private final Path folder;

    private ImportAmongGoals(ConfigurableApplicationContext koers, Path folder) {
        this.koers = koers;
        this.folder = folder;
    }

    /**
     * The median of some rounds, in seconds.
     *
     * @param side of the square of channels and metrics; each has ten goals
     */
    public static double seconds(int side) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-goals-");
        try (ConfigurableApplicationContext koers = start(folder.resolve("data"))) {
            ImportAmongGoals bench = new ImportAmongGoals(koers, folder);
            return koers.getBean(SystemIdentity.class).call(() -> bench.measured(side));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(KoersApplication.class)
                .run(
                        "--spring.config.location=classpath:/application.yaml",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--koers.data=" + data,
                        "--spring.quartz.auto-startup=false",
                        "--logging.level.root=warn",
                        "--logging.level.nl.koers=warn");
    }

    private double measured(int side) {
        ChannelId first = goals(side);
        double[] seconds = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Path file = file(round);
            long start = System.nanoTime();
            ImportSetting setting = new ImportSetting(first, null, null, null, null);
            var result = koers.getBean(Imports.class).take(new Delivery("series.csv", file, Way.API, setting));
            double took = (System.nanoTime() - start) / 1e9;
            check(result);
            seconds[Math.max(0, round)] = took;
        }
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    private void check(Object result) {
        int evaluated = koers.getBean(DSLContext.class).fetchCount(GOAL_PROGRESS);
        if (!(result instanceof ImportReport) || evaluated != GOALS_A_SERIES) {
            throw new IllegalStateException(evaluated + " goals were evaluated by " + result);
        }
    }

    private ChannelId goals(int side) {
        ChannelId first = null;
        for (int i = 0; i < side; i++) {
            ChannelId id = koers.getBean(Channels.class)
                    .create(ChannelData.of(Platform.OTHER, "Page " + i))
                    .id();
            first = first == null ? id : first;
            koers.getBean(Metrics.class).named("bench_" + i, MetricKind.LEVEL);
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        koers.getBean(DSLContext.class)
                .execute(
                        """
                        WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < {0})
                        INSERT INTO goal (title, channel_id, metric_id, measure, direction, target_kind, target_amount,
                            start_on, deadline_on, created_at, created_by)
                        SELECT 'Goal ' || n, channel.id, metric.id, 'LEVEL', 'INCREASE', 'ABSOLUTE', 1000 + 100 * n,
                            {1}, {2}, 0, 'bench'
                        FROM channel, metric, nth WHERE metric.code LIKE 'bench!_%' ESCAPE '!'
                        """,
                        DSL.inline(GOALS_A_SERIES),
                        DSL.inline(today.minusDays(90).toEpochDay()),
                        DSL.inline(today.plusDays(90).toEpochDay()));
        return Objects.requireNonNull(first);
    }

    private Path file(int round) {
        Path file = folder.resolve("series" + round + ".csv");
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("date,metric,value\n");
            for (int day = 0; day < DAYS; day++) {
                text.write(first.plusDays(day) + ",bench_0," + (500 + 2 * day + day % 5 + round) + "\n");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
