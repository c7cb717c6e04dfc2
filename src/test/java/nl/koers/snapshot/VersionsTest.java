package nl.koers.snapshot;

import static nl.koers.schema.Tables.CHANNEL;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.SNAPSHOT_CONFIRMED;
import static nl.koers.schema.Tables.SNAPSHOT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports in any order, and any of them taken back, against a plain map of everything that was ever said. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class VersionsTest {

    private static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();

    @Autowired
    Snapshots snapshots;

    @Autowired
    Metrics metrics;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate together;
    private ChannelId channel;
    private final Map<ImportId, Instant> finished = new HashMap<>();
    private int files;

    @BeforeEach
    void a_channel() {
        together = new TransactionTemplate(transactions);
        channel = new ChannelId(Objects.requireNonNull(sql.insertInto(CHANNEL)
                        .set(CHANNEL.PLATFORM, "X")
                        .set(CHANNEL.NAME, "X")
                        .set(CHANNEL.NAME_KEY, "x")
                        .set(CHANNEL.CREATED_AT, Instant.EPOCH)
                        .returning(CHANNEL.ID)
                        .fetchOne())
                .getId());
    }

    /** Each finishes a second after the one before. */
    private ImportId anImport(int exportedOn) {
        ImportId id = new ImportId(Objects.requireNonNull(sql.insertInto(IMPORT_FILE)
                        .set(IMPORT_FILE.ORIGINAL_NAME, "a.csv")
                        .set(IMPORT_FILE.SHA256, String.format("%064d", ++files))
                        .set(IMPORT_FILE.SIZE, 1L)
                        .set(IMPORT_FILE.WAY, "API")
                        .set(IMPORT_FILE.IMPORTED_BY, "test")
                        .set(IMPORT_FILE.STATE, "DONE")
                        .set(IMPORT_FILE.EXPORTED_ON, LocalDate.ofEpochDay(DAY + exportedOn))
                        .set(IMPORT_FILE.STARTED_AT, Instant.EPOCH)
                        .set(IMPORT_FILE.FINISHED_AT, Instant.ofEpochSecond(files))
                        .returning(IMPORT_FILE.ID)
                        .fetchOne())
                .getId());
        finished.put(id, Instant.ofEpochSecond(files));
        return id;
    }

    /** A period of a series, as the model knows it. */
    private record Period(String metric, int from, int to) implements Comparable<Period> {

        @Override
        public int compareTo(Period other) {
            int byMetric = metric.compareTo(other.metric);
            int byFrom = byMetric != 0 ? byMetric : Integer.compare(from, other.from);
            return byFrom != 0 ? byFrom : Integer.compare(to, other.to);
        }
    }

    /** What one import says. */
    private record Said(int exportedOn, Map<Period, Double> values) {}

    /** Everything that was said and not taken back, by import. */
    private final Map<ImportId, Said> model = new LinkedHashMap<>();

    private Map<Period, Double> expected() {
        return expected(Instant.MAX);
    }

    /** Of imports that had finished before a moment. */
    private Map<Period, Double> expected(Instant before) {
        Map<Period, Rank> ranks = new HashMap<>();
        Map<Period, Double> figures = new TreeMap<>();
        Map<ImportId, Said> known = new LinkedHashMap<>(model);
        known.keySet().removeIf(id -> !Objects.requireNonNull(finished.get(id)).isBefore(before));
        known.forEach((id, said) -> said.values().forEach((period, value) -> {
            Rank rank = new Rank(said.exportedOn(), id.value());
            Rank best = ranks.get(period);
            if (best == null || rank.compareTo(best) > 0) {
                ranks.put(period, rank);
                figures.put(period, value);
            }
        }));
        return figures;
    }

    private Map<Period, Double> knownThen(Instant before) {
        Map<Period, Double> figures = new TreeMap<>();
        for (Metric metric : metrics.all()) {
            for (Snapshot snapshot : snapshots.knownThen(channel, metric.id(), null, before)) {
                Period period = new Period(metric.code(), (int) snapshot.from().toEpochDay(), (int)
                        snapshot.to().toEpochDay());
                figures.put(period, snapshot.value());
                Said source = Objects.requireNonNull(model.get(snapshot.importId()));
                assertThat(finished.get(snapshot.importId())).isBefore(before);
                assertThat(source.values()).containsEntry(period, snapshot.value());
                assertThat(snapshot.line()).as("the line of %s", period).isEqualTo(line(source, period));
            }
        }
        return figures;
    }

    private Map<Period, Double> stored() {
        Map<Period, Double> figures = new TreeMap<>();
        snapshots.search(SnapshotFilter.ALL, found -> {
            Snapshot snapshot = found.snapshot();
            Period period = new Period(found.metric(), (int) snapshot.from().toEpochDay(), (int)
                    snapshot.to().toEpochDay());
            figures.put(period, snapshot.value());
            Said source = model.get(snapshot.importId());
            assertThat(source).as("the source of %s", period).isNotNull();
            assertThat(Objects.requireNonNull(source).values()).containsEntry(period, snapshot.value());
            assertThat(snapshot.line()).as("the line of %s", period).isEqualTo(line(source, period));
        });
        return figures;
    }

    /** Lines go up through the periods of a file, with a jump at the second metric. */
    private static int line(Said said, Period period) {
        return 2 + new ArrayList<>(new TreeMap<>(said.values()).keySet()).indexOf(period);
    }

    private ImportId take(Said said) {
        SnapshotBatch batch = new SnapshotBatch();
        new TreeMap<>(said.values())
                .forEach((period, value) -> batch.add(
                        batch.series(channel, period.metric(), MetricKind.FLOW),
                        period.from(),
                        period.to(),
                        value,
                        line(said, period)));
        batch.sort(clash -> {
            throw new AssertionError(clash);
        });
        Map<Period, Double> before = expected();
        ImportId id = anImport(said.exportedOn());
        Written written = Objects.requireNonNull(together.execute(status -> snapshots.write(id, batch)));
        model.put(id, said);
        Map<Period, Double> after = expected();
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (Map.Entry<Period, Double> value : said.values().entrySet()) {
            Double old = before.get(value.getKey());
            added += old == null ? 1 : 0;
            boolean differs = old != null && !old.equals(value.getValue());
            boolean wins = Objects.equals(after.get(value.getKey()), value.getValue());
            changed += differs && wins ? 1 : 0;
            kept += differs && !wins ? 1 : 0;
        }
        int unchanged = said.values().size() - added - changed - kept;
        assertThat(written.added()).isEqualTo(added);
        assertThat(written.changed()).isEqualTo(changed);
        assertThat(written.kept()).isEqualTo(kept);
        assertThat(written.unchanged()).isEqualTo(unchanged);
        assertThat(written.newer().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(kept);
        return id;
    }

    private void undo(ImportId id) {
        Map<Period, Double> before = expected();
        Said said = Objects.requireNonNull(model.remove(id));
        Map<Period, Double> after = expected();
        Erased erased = Objects.requireNonNull(together.execute(status -> snapshots.erase(id)));
        int removed = 0;
        int restored = 0;
        for (Period period : said.values().keySet()) {
            Double now = after.get(period);
            removed += now == null ? 1 : 0;
            restored += now != null && !now.equals(before.get(period)) ? 1 : 0;
        }
        assertThat(erased.removed()).isEqualTo(removed);
        assertThat(erased.restored()).isEqualTo(restored);
        assertThat(erased.removed() + erased.restored() + erased.left() + erased.unchanged())
                .isEqualTo(said.values().size());
        assertThat(erased.newer().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(erased.left());
        assertThat(erased.newer()).doesNotContainKey(id);
    }

    private static Said random(Random random, int exportedOn, int days) {
        Map<Period, Double> values = new HashMap<>();
        int first = random.nextInt(days);
        int last = first + random.nextInt(days - first);
        for (String metric : List.of("clicks", "views")) {
            for (int day = first; day <= last; day++) {
                if (random.nextInt(8) > 0) {
                    values.put(
                            new Period(metric, DAY + day, DAY + day + (random.nextInt(6) == 0 ? 6 : 0)),
                            random.nextInt(10) > 6 ? 100.0 + random.nextInt(3) : (double) day);
                }
            }
        }
        return new Said(exportedOn, values);
    }

    private void startOver() {
        model.keySet().stream().toList().forEach(this::undo);
        assertThat(stored()).isEmpty();
        assertThat(sql.fetchCount(SNAPSHOT_VERSION)).isZero();
        assertThat(sql.fetchCount(SNAPSHOT_CONFIRMED)).isZero();
    }

    @Test
    void the_order_in_which_exports_come_in_makes_no_difference() {
        for (int seed = 0; seed < 20; seed++) {
            int number = seed;
            together.executeWithoutResult(status -> {
                everyOrder(number);
                status.setRollbackOnly();
            });
        }
    }

    private void everyOrder(int seed) {
        Random random = new Random(seed);
        List<Said> exports = List.of(random(random, 1, 12), random(random, 2, 12), random(random, 3, 12));
        Map<Period, Double> first = null;
        for (List<Integer> order : List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0))) {
            order.forEach(number -> take(exports.get(number)));
            Map<Period, Double> figures = stored();
            first = first == null ? figures : first;
            assertThat(figures).as("seed %d, order %s", seed, order).isEqualTo(first);
            startOver();
        }
    }

    @Test
    void accounts_for_every_value_and_takes_back_any_import_in_any_order() {
        for (int seed = 0; seed < 500; seed++) {
            int number = seed;
            together.executeWithoutResult(status -> {
                playOut(number);
                status.setRollbackOnly();
            });
            model.clear();
        }
    }

    private void playOut(int seed) {
        Random random = new Random(seed);
        int steps = 3 + random.nextInt(5);
        for (int step = 0; step < steps; step++) {
            if (!model.isEmpty() && random.nextInt(3) == 0) {
                List<ImportId> ids = new ArrayList<>(model.keySet());
                undo(ids.get(random.nextInt(ids.size())));
            } else {
                take(random(random, random.nextInt(4), 8));
            }
            assertThat(stored()).as("seed %d, step %d", seed, step).isEqualTo(expected());
        }
        for (int moment = 0; moment <= steps + 1; moment++) {
            Instant before = Instant.ofEpochSecond((long) files - moment + 1);
            assertThat(knownThen(before)).as("seed %d, before %s", seed, before).isEqualTo(expected(before));
        }
        List<ImportId> left = new ArrayList<>(model.keySet());
        Collections.shuffle(left, random);
        for (ImportId id : left) {
            undo(id);
            assertThat(stored()).as("seed %d, without %s", seed, id).isEqualTo(expected());
        }
        startOver();
    }

    @Test
    void a_value_that_a_newer_export_says_again_is_as_new_as_that_export() {
        Map<Period, Double> one = Map.of(new Period("clicks", DAY, DAY), 1.0);
        Map<Period, Double> two = Map.of(new Period("clicks", DAY, DAY), 2.0);
        ImportId supplier = take(new Said(1, one));
        ImportId newest = take(new Said(9, one));
        take(new Said(5, two));
        assertThat(stored().values()).containsExactly(1.0);

        undo(newest);
        assertThat(stored().values()).containsExactly(2.0);
        undo(supplier);
        assertThat(stored().values()).containsExactly(2.0);
    }

    @Test
    void what_was_known_of_a_value_changes_only_with_imports_of_that_moment() {
        Period day = new Period("clicks", DAY, DAY);
        take(new Said(1, Map.of(day, 1.0)));
        take(new Said(5, Map.of(day, 2.0)));
        ImportId again = take(new Said(9, Map.of(day, 1.0)));
        take(new Said(3, Map.of(day, 2.0, new Period("clicks", DAY + 1, DAY + 1), 7.0)));

        assertThat(knownThen(Instant.ofEpochSecond(1))).isEmpty();
        assertThat(knownThen(Instant.ofEpochSecond(2))).containsOnly(Map.entry(day, 1.0));
        assertThat(knownThen(Instant.ofEpochSecond(3))).containsOnly(Map.entry(day, 2.0));
        assertThat(knownThen(Instant.ofEpochSecond(4))).containsOnly(Map.entry(day, 1.0));

        undo(again);
        assertThat(knownThen(Instant.ofEpochSecond(4)))
                .as("what was taken back since was never known")
                .containsOnly(Map.entry(day, 2.0));
    }

    @Test
    void a_file_that_comes_again_costs_one_row_a_series() {
        Map<Period, Double> values = new HashMap<>();
        for (int day = 0; day < 1_000; day++) {
            values.put(new Period("clicks", DAY + day, DAY + day), (double) day);
        }
        ImportId first = take(new Said(1, values));
        take(new Said(2, values));
        take(new Said(3, values));
        assertThat(sql.fetchCount(SNAPSHOT_CONFIRMED)).isEqualTo(2);

        undo(first);
        assertThat(stored()).hasSize(1_000);
        assertThat(sql.fetchCount(SNAPSHOT_CONFIRMED)).isEqualTo(1);
        assertThat(sql.fetchCount(SNAPSHOT_VERSION)).isZero();
    }
}
