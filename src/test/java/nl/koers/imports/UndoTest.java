package nl.koers.imports;

import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static nl.koers.schema.Tables.GOAL_STATUS_CHANGE;
import static nl.koers.schema.Tables.PAGE_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.FoundSnapshot;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.SnapshotFilter;
import nl.koers.snapshot.Snapshots;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-09: imports taken back, older exports that come late, and values typed in. */
@KoersTest
@WithMockUser(username = "Eva", roles = "EDITOR")
class UndoTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    @Autowired
    Imports imports;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Goals goals;

    @Autowired
    Snapshots snapshots;

    @Autowired
    DSLContext sql;

    @TempDir
    Path folder;

    private Channel x;

    @BeforeEach
    void a_channel() {
        x = channels.create(ChannelData.of(Platform.X, "X"));
    }

    private ImportReport take(String name, LocalDate exported, String... rows) {
        return take(name, new ImportSetting(null, null, null, null, exported), rows);
    }

    private ImportReport take(String name, ImportSetting setting, String... rows) {
        try {
            Path file = Files.writeString(
                    folder.resolve(name), "date,channel,metric,value\n" + String.join("\n", rows) + "\n");
            ImportResult result = imports.take(new Delivery(name, file, Way.BROWSER, setting));
            assertThat(result).isInstanceOf(ImportReport.class);
            return (ImportReport) result;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Double> figures() {
        List<FoundSnapshot> rows = new ArrayList<>();
        snapshots.search(SnapshotFilter.ALL, rows::add);
        return rows.stream().map(row -> row.snapshot().value()).toList();
    }

    @Test
    void an_older_export_that_comes_late_adds_what_is_missing_and_changes_nothing() {
        ImportReport newer = take("march.csv", MARCH_1, "2026-02-02,X,views,20", "2026-02-03,X,views,30");
        ImportReport older = take("february.csv", MARCH_1.minusDays(9), "2026-02-01,X,views,1", "2026-02-02,X,views,2");

        assertThat(older.rows()).isEqualTo(new Rows(2, 1, 0, 0, 1, 0));
        assertThat(older.newer()).containsExactly(new NewerImport(newer.id(), "march.csv", MARCH_1, 1));
        assertThat(figures()).containsExactly(1.0, 20.0, 30.0);

        Undone undone = imports.undo(newer.id()).undone();
        assertThat(undone).isNotNull().satisfies(it -> {
            assertThat(it.removed()).isEqualTo(1);
            assertThat(it.restored()).isEqualTo(1);
            assertThat(it.by()).isEqualTo("Eva");
        });
        assertThat(figures()).containsExactly(1.0, 2.0);
    }

    @Test
    void says_what_it_left_because_a_later_import_had_changed_it() {
        ImportReport first = take("a.csv", MARCH_1, "2026-02-01,X,views,1", "2026-02-02,X,views,2");
        ImportReport second = take("b.csv", MARCH_1.plusDays(1), "2026-02-02,X,views,20");

        Undone undone = imports.undo(first.id()).undone();

        assertThat(undone).isNotNull().satisfies(it -> {
            assertThat(it.removed()).isEqualTo(1);
            assertThat(it.left()).isEqualTo(1);
            assertThat(it.newer()).containsExactly(new NewerImport(second.id(), "b.csv", MARCH_1.plusDays(1), 1));
        });
        assertThat(figures()).containsExactly(20.0);
        imports.undo(second.id());
        assertThat(figures()).isEmpty();
    }

    @Test
    void stays_in_the_history_and_in_the_audit_and_lets_the_same_bytes_in_again() {
        ImportReport first = take("a.csv", MARCH_1, "2026-02-01,X,views,1");
        ImportReport undone = imports.undo(first.id());

        assertThat(undone.status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(imports.recent(1)).containsExactly(undone);
        assertThat(sql.selectFrom(AUDIT_ENTRY).fetch())
                .extracting(row -> row.getActor(), row -> row.getAction(), row -> row.getSubject())
                .contains(tuple("Eva", "IMPORT_UNDONE", first.id().value() + " a.csv"));

        ImportReport again = take("a.csv", MARCH_1, "2026-02-01,X,views,1");
        assertThat(again.status()).isEqualTo(ImportStatus.DONE);
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.rows()).isEqualTo(new Rows(1, 1, 0, 0, 0, 0));
    }

    @Test
    void takes_nothing_back_twice_and_nothing_that_was_refused() throws IOException {
        ImportReport first = take("a.csv", MARCH_1, "2026-02-01,X,views,1");
        imports.undo(first.id());
        assertThatThrownBy(() -> imports.undo(first.id()))
                .isInstanceOfSatisfying(
                        NotUndoable.class, e -> assertThat(e.reason()).isEqualTo(NotUndoable.Reason.ALREADY_UNDONE));

        Path wrong = Files.writeString(folder.resolve("b.csv"), "date,channel,metric,value\n1-1-2026,X,views,many\n");
        imports.take(new Delivery("b.csv", wrong, Way.BROWSER, ImportSetting.NONE));
        assertThatThrownBy(() -> imports.undo(imports.recent(1).getFirst().id()))
                .isInstanceOfSatisfying(
                        NotUndoable.class, e -> assertThat(e.reason()).isEqualTo(NotUndoable.Reason.REFUSED));
        assertThatThrownBy(() -> imports.undo(new ImportId(999))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_same_content_under_other_names_is_one_import_and_new_content_under_the_same_name_another() {
        ImportReport first = take("a.csv", MARCH_1, "2026-02-01,X,views,1");
        assertThat(take("b.csv", MARCH_1, "2026-02-01,X,views,1").status()).isEqualTo(ImportStatus.DUPLICATE);
        assertThat(take("c.csv", MARCH_1, "2026-02-01,X,views,1").id()).isEqualTo(first.id());
        assertThat(take("a.csv", MARCH_1, "2026-02-01,X,views,2").rows()).isEqualTo(new Rows(1, 0, 1, 0, 0, 0));
        assertThat(take("d.csv", MARCH_1, "2026-02-01,X,views,2,").rows()).isEqualTo(new Rows(1, 0, 0, 1, 0, 0));
    }

    @Test
    void the_status_of_a_goal_follows() {
        goals.define(new SomeGoal(
                        x.id(), metrics.named("followers", MetricKind.LEVEL).id())
                .start(LocalDate.of(2026, 1, 1))
                .data());
        ImportReport report = take("a.csv", MARCH_1, "2026-01-01,X,followers,500", "2026-03-02,X,followers,5000000");
        imports.undo(report.id());

        assertThat(sql.selectFrom(GOAL_STATUS_CHANGE)
                        .orderBy(GOAL_STATUS_CHANGE.ID.desc())
                        .fetch())
                .first()
                .satisfies(change -> {
                    assertThat(change.getNewStatus()).isEqualTo("NO_DATA");
                    assertThat(change.getCause()).isEqualTo("UNDO");
                    assertThat(change.getImportId()).isEqualTo(report.id().value());
                });
    }

    @Test
    void the_activity_of_a_page_follows() {
        ImportReport early = take("a.csv", MARCH_1.minusDays(9), "2026-02-01,X,posts,1", "2026-02-10,X,posts,0");
        ImportReport late = take("b.csv", MARCH_1, "2026-02-11,X,posts,0", "2026-02-28,X,posts,1");
        assertThat(covered()).containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        imports.undo(late.id());
        assertThat(covered()).containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10));
        imports.undo(early.id());
        assertThat(covered()).containsOnlyNulls();
    }

    private List<LocalDate> covered() {
        var page = sql.selectFrom(PAGE_ACTIVITY)
                .where(PAGE_ACTIVITY.CHANNEL_ID.eq(x.id().value()))
                .fetchSingle();
        return java.util.Arrays.asList(page.getCoveredSinceOn(), page.getCompleteUntilOn());
    }

    @Test
    void typed_in_values_are_an_import_of_today_with_a_name_to_it() {
        take("a.csv", MARCH_1, "2026-02-01,X,followers,10", "2026-02-02,X,followers,11");
        LocalDate day = LocalDate.of(2026, 2, 2);

        ImportReport typed = imports.record(
                Way.HAND,
                List.of(
                        new TypedValue(x.id(), "Followers", day, day, 12),
                        new TypedValue(x.id(), "Eigen getal", day, day.plusDays(3), -1)));

        assertThat(typed.rows()).isEqualTo(new Rows(2, 1, 1, 0, 0, 0));
        assertThat(typed.importedBy()).isEqualTo("Eva");
        assertThat(typed.way()).isEqualTo(Way.HAND);
        assertThat(typed.exportedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(figures()).containsExactly(-1.0, 10.0, 12.0);

        assertThat(take("late.csv", MARCH_1.plusDays(1), "2026-02-02,X,followers,13")
                        .rows()
                        .kept())
                .isEqualTo(1);
        imports.undo(typed.id());
        assertThat(figures()).containsExactly(10.0, 13.0);
    }

    @Test
    void the_same_value_may_be_typed_in_again_after_another() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        for (double value : new double[] {5, 6, 5}) {
            imports.record(Way.HAND, List.of(new TypedValue(x.id(), "followers", day, day, value)));
        }
        assertThat(figures()).containsExactly(5.0);
    }

    @Test
    void names_every_wrong_entry_and_takes_none() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        assertThatThrownBy(() -> imports.record(
                        Way.API,
                        List.of(
                                new TypedValue(x.id(), "followers", day, day, 1),
                                new TypedValue(x.id(), "followers", day, day, -1),
                                new TypedValue(new nl.koers.channel.ChannelId(999), " ", day, day, Double.NaN),
                                new TypedValue(x.id(), "a", day, day.minusDays(1), Double.POSITIVE_INFINITY),
                                new TypedValue(x.id(), "a", LocalDate.of(1989, 12, 31), day, 1e300),
                                new TypedValue(x.id(), "a", LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4), 1))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "[1].value",
                                        "[2].channel",
                                        "[2].metric",
                                        "[2].value",
                                        "[3].to",
                                        "[3].value",
                                        "[4].from",
                                        "[4].value",
                                        "[5].from"));
        assertThatThrownBy(() -> imports.record(
                        Way.API,
                        List.of(new TypedValue(x.id(), "a", day, day, 1), new TypedValue(x.id(), "a", day, day, 2))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("[1].value");
        assertThat(figures()).isEmpty();
        assertThat(imports.recent(10)).isEmpty();
    }
}
