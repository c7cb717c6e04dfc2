package nl.koers.snapshot;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.SNAPSHOT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@WithMockUser(roles = "EDITOR")
class SnapshotsTest {

    private static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();

    @Autowired
    Snapshots snapshots;

    @Autowired
    Metrics metrics;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    private ChannelId channel;

    @BeforeEach
    void a_channel() {
        channel = new ChannelId(Objects.requireNonNull(sql.insertInto(CHANNEL)
                        .set(CHANNEL.PLATFORM, "X")
                        .set(CHANNEL.NAME, "X")
                        .set(CHANNEL.NAME_KEY, "x")
                        .set(CHANNEL.CREATED_AT, Instant.EPOCH)
                        .returning(CHANNEL.ID)
                        .fetchOne())
                .getId());
    }

    private ImportId anImport() {
        return new ImportId(Objects.requireNonNull(sql.insertInto(IMPORT_FILE)
                        .set(IMPORT_FILE.ORIGINAL_NAME, "a.csv")
                        .set(IMPORT_FILE.SHA256, String.format("%064d", sql.fetchCount(IMPORT_FILE)))
                        .set(IMPORT_FILE.SIZE, 1L)
                        .set(IMPORT_FILE.WAY, "API")
                        .set(IMPORT_FILE.IMPORTED_BY, "test")
                        .set(IMPORT_FILE.STATE, "DONE")
                        .set(IMPORT_FILE.STARTED_AT, Instant.EPOCH)
                        .set(IMPORT_FILE.FINISHED_AT, Instant.EPOCH)
                        .returning(IMPORT_FILE.ID)
                        .fetchOne())
                .getId());
    }

    private static List<SnapshotBatch.Contradiction> contradictions(SnapshotBatch batch) {
        List<SnapshotBatch.Contradiction> found = new ArrayList<>();
        batch.sort(found::add);
        return found;
    }

    private Written write(ImportId cause, SnapshotBatch batch) {
        assertThat(contradictions(batch)).isEmpty();
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(status -> snapshots.write(cause, batch)));
    }

    private SnapshotBatch followers(int day, double... values) {
        SnapshotBatch batch = new SnapshotBatch();
        int series = batch.series(channel, "followers", MetricKind.LEVEL);
        for (int i = 0; i < values.length; i++) {
            batch.add(series, day + i, day + i, values[i], i + 2);
        }
        return batch;
    }

    private MetricId metric() {
        return metrics.find("followers").orElseThrow().id();
    }

    @Test
    void counts_what_is_new_changed_and_unchanged_and_keeps_what_it_replaced() {
        ImportId first = anImport();
        assertThat(write(first, followers(DAY, 10, 11, 12))).isEqualTo(new Written(3, 0, 0, 0, Map.of()));
        ImportId second = anImport();
        assertThat(write(second, followers(DAY + 1, 11, 13, 14))).isEqualTo(new Written(1, 1, 1, 0, Map.of()));

        LocalDate day = LocalDate.ofEpochDay(DAY);
        assertThat(snapshots.of(channel, metric(), null, null))
                .containsExactly(
                        new Snapshot(day, day, 10, first, 2, false),
                        new Snapshot(day.plusDays(1), day.plusDays(1), 11, first, 3, false),
                        new Snapshot(day.plusDays(2), day.plusDays(2), 13, second, 3, false),
                        new Snapshot(day.plusDays(3), day.plusDays(3), 14, second, 4, true));
        assertThat(sql.selectFrom(SNAPSHOT_VERSION).fetch(SNAPSHOT_VERSION.VALUE))
                .containsExactly(12.0);
    }

    @Test
    void finds_the_newest_figure_by_its_last_day() {
        SnapshotBatch batch = followers(DAY, 10, 11);
        batch.add(batch.series(channel, "followers", null), DAY - 40, DAY - 10, 9, 9);
        write(anImport(), batch);
        assertThat(snapshots.latest(channel, metric()))
                .hasValueSatisfying(newest -> assertThat(newest.value()).isEqualTo(11));
    }

    @Test
    void names_two_different_values_for_one_period_in_one_file() {
        SnapshotBatch batch = followers(DAY, 10, 11);
        int series = batch.series(channel, "followers", MetricKind.LEVEL);
        batch.add(series, DAY, DAY, 10, 7);
        batch.add(series, DAY, DAY, 99, 8);
        assertThat(contradictions(batch))
                .containsExactly(new SnapshotBatch.Contradiction(batch.name(series), DAY, 2, 8, 99));
    }

    @Test
    void searches_by_channel_metric_days_and_import() {
        ImportId first = anImport();
        write(first, followers(DAY, 10, 11));
        SnapshotBatch other = new SnapshotBatch();
        other.add(other.series(channel, "Eigen getal", null), DAY, DAY, 5, 2);
        ImportId second = anImport();
        write(second, other);

        assertThat(found(SnapshotFilter.ALL)).hasSize(3);
        assertThat(found(new SnapshotFilter(channel, "followers", null, LocalDate.ofEpochDay(DAY), null)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.channel()).isEqualTo("X");
                    assertThat(row.kind()).isEqualTo(MetricKind.LEVEL);
                    assertThat(row.snapshot().value()).isEqualTo(10);
                });
        assertThat(found(new SnapshotFilter(null, null, LocalDate.ofEpochDay(DAY + 1), null, null)))
                .hasSize(1);
        assertThat(found(new SnapshotFilter(null, null, null, null, second)))
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isNull());
    }

    private List<FoundSnapshot> found(SnapshotFilter filter) {
        List<FoundSnapshot> rows = new ArrayList<>();
        snapshots.search(filter, rows::add);
        return rows;
    }

    @Test
    void agrees_with_a_plain_map_after_any_sequence_of_batches() {
        Random random = new Random(42);
        Map<Integer, Double> model = new HashMap<>();
        for (int round = 0; round < 60; round++) {
            SnapshotBatch batch = new SnapshotBatch();
            int series = batch.series(channel, "followers", MetricKind.LEVEL);
            int added = 0;
            int changed = 0;
            Map<Integer, Double> values = new HashMap<>();
            for (int i = random.nextInt(1, 40); i > 0; i--) {
                values.put(DAY + random.nextInt(100), (double) random.nextInt(3));
            }
            for (Map.Entry<Integer, Double> value : values.entrySet()) {
                batch.add(series, value.getKey(), value.getKey(), value.getValue(), 1);
                Double old = model.put(value.getKey(), value.getValue());
                added += old == null ? 1 : 0;
                changed += old != null && !old.equals(value.getValue()) ? 1 : 0;
            }
            assertThat(write(anImport(), batch))
                    .isEqualTo(new Written(added, changed, values.size() - added - changed, 0, Map.of()));
        }
        Map<Integer, Double> stored = new HashMap<>();
        found(SnapshotFilter.ALL)
                .forEach(row -> stored.put(
                        (int) row.snapshot().from().toEpochDay(), row.snapshot().value()));
        assertThat(stored).isEqualTo(model);
    }

    @Test
    void keeps_every_bit_of_a_value() {
        double[] values = {Double.MIN_VALUE, 1e-300, 0x1p53, 123456789.12, -0.1, 0x1.fffffffffffffp300 / 1e10};
        write(anImport(), followers(DAY, values));
        assertThat(snapshots.of(channel, metric(), null, null))
                .extracting(Snapshot::value)
                .containsExactly(java.util.Arrays.stream(values).boxed().toArray(Double[]::new));
    }

    @Test
    void writes_only_inside_the_transaction_of_an_import() {
        assertThatThrownBy(() -> snapshots.write(new ImportId(1), new SnapshotBatch()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_metric_keeps_the_kind_it_once_got() {
        assertThat(metrics.named("Volgers", null).kind()).isNull();
        assertThat(metrics.named("Volgers", MetricKind.LEVEL).kind()).isEqualTo(MetricKind.LEVEL);
        assertThat(metrics.named("Volgers", MetricKind.FLOW).kind()).isEqualTo(MetricKind.LEVEL);
        assertThat(metrics.find("volgers")).isEmpty();
        assertThat(metrics.reportedBy(channel)).isEmpty();
        write(anImport(), followers(DAY, 1));
        assertThat(metrics.reportedBy(channel)).extracting(m -> m.code()).containsExactly("followers");
    }
}
