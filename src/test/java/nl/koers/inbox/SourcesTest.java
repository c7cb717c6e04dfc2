package nl.koers.inbox;

import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.database.DataFolder;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.Imports;
import nl.koers.reading.DateOrder;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-07. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class SourcesTest {

    private static final String FIGURES = "date,channel,metric,value\n2026-02-28,LinkedIn,followers,700\n";
    private static final String WITHOUT_CHANNEL = "date,followers\n2026-03-01,712\n";
    /** 1 February or 2 January. */
    private static final String AMBIGUOUS = "date,followers\n01/02/2026,712\n";

    private static final ImportSetting DAY_FIRST = new ImportSetting(null, null, DateOrder.DMY, null, null);

    @Autowired
    Sources sources;

    @Autowired
    Quarantine quarantine;

    @Autowired
    InboxRepository files;

    @Autowired
    WatchedFolder folder;

    @Autowired
    DataFolder data;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Imports imports;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    private Channel channel;

    @BeforeEach
    void anOrganisationWithAnEmptyInbox() throws IOException {
        folder.clear();
        system.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("EUR"))));
        channel = channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn"));
    }

    @Test
    void makes_a_source_of_the_inbox_and_of_each_folder_that_appears() throws IOException {
        Files.createDirectory(data.inbox().resolve("linkedin"));
        Files.createDirectory(data.inbox().resolve("Monthly"));
        Files.createDirectory(data.inbox().resolve(".hidden"));

        folder.scan();

        assertThat(sources.all()).extracting(one -> one.source().folder()).containsExactly("", "linkedin", "Monthly");
        assertThat(source("linkedin").source().data().channel()).isEqualTo(channel.id());
        assertThat(source("Monthly").channel()).isNull();
        assertThat(source("Monthly").source().data().cadenceDays()).isEqualTo(7);
    }

    @Test
    void knows_the_channel_that_is_made_after_its_folder() throws IOException {
        Files.createDirectory(data.inbox().resolve("Blog"));
        folder.scan();
        Channel blog = channels.create(ChannelData.of(Platform.BLOG, "Blog"));

        folder.put("Blog/figures.csv", WITHOUT_CHANNEL);

        assertThat(folder.take()).isEqualTo("1 imported");
        assertThat(source("Blog").channel()).isEqualTo(blog);
    }

    @Test
    void tells_the_last_file_how_far_its_figures_run_and_when_the_next_is_due() throws IOException {
        folder.put("LinkedIn/figures.csv", FIGURES);
        folder.take();

        SourceStanding standing = source("LinkedIn");

        assertThat(standing.lastFile()).satisfies(last -> {
            assertThat(last.name()).isEqualTo("figures.csv");
            assertThat(last.status()).isEqualTo(ImportStatus.DONE);
            assertThat(last.importId()).isEqualTo(imports.recent(1).getFirst().id());
        });
        assertThat(standing.coveredUpTo()).isEqualTo("2026-02-28");
        assertThat(standing.nextDue()).isEqualTo("2026-03-10");
        assertThat(standing.stale()).isFalse();
        assertThat(standing.failing()).isFalse();
    }

    @Test
    void is_stale_once_its_figures_are_older_than_one_and_a_half_cadences() throws IOException {
        folder.put("LinkedIn/figures.csv", FIGURES);
        folder.take();

        day("2026-03-10");
        assertThat(source("LinkedIn").stale()).isFalse();
        day("2026-03-11");
        assertThat(source("LinkedIn").stale()).isTrue();
    }

    @Test
    void is_never_stale_within_four_days_however_often_a_file_is_expected() {
        LocalDate covered = LocalDate.of(2026, 3, 1);

        assertThat(SourceRules.isStale(covered, 1, covered.plusDays(4))).isFalse();
        assertThat(SourceRules.isStale(covered, 1, covered.plusDays(5))).isTrue();
        assertThat(SourceRules.isStale(covered, 30, covered.plusDays(45))).isFalse();
        assertThat(SourceRules.isStale(covered, 30, covered.plusDays(46))).isTrue();
        assertThat(SourceRules.isStale(null, 1, covered)).isFalse();
    }

    @Test
    void counts_a_folder_that_never_brought_anything_from_the_day_it_was_made_and_the_inbox_itself_never() {
        sources.make("LinkedIn", SourceData.of(channel.id()));
        folder.scan();

        day("2026-03-14");

        assertThat(source("LinkedIn").stale()).isTrue();
        assertThat(source("").stale()).isFalse();
    }

    @Test
    void takes_the_settings_of_its_source_for_each_file() throws IOException {
        Source made = sources.make("LinkedIn", SourceData.of(channel.id()));
        sources.save(
                made.id(), made.version(), new SourceData(channel.id(), "", 30, DateOrder.DMY, null, "", "", false));

        folder.put("LinkedIn/figures.csv", AMBIGUOUS);

        assertThat(folder.take()).isEqualTo("1 imported");
        assertThat(days()).containsExactly(LocalDate.of(2026, 2, 1));
    }

    @Test
    void asks_once_and_remembers_the_answer_with_the_source() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.put("LinkedIn/b.csv", AMBIGUOUS.replace("01/02", "03/02"));
        folder.take();
        assertThat(quarantine.all())
                .extracting(one -> one.refusal().code())
                .containsExactly("AMBIGUOUS_DATE", "AMBIGUOUS_DATE");
        assertThat(source("LinkedIn").failing()).isTrue();
        assertThat(source("LinkedIn").waiting()).isEqualTo(2);

        assertThat(quarantine.tryAgain(id("a.csv"), DAY_FIRST, true)).isTrue();

        assertThat(quarantine.all()).isEmpty();
        assertThat(folder.quarantine()).isEmpty();
        assertThat(folder.archive()).containsExactly("a.csv", "b.csv");
        assertThat(days()).containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 3));
        assertThat(source("LinkedIn").failing()).isFalse();
        folder.put("LinkedIn/c.csv", AMBIGUOUS.replace("01/02", "04/02"));
        assertThat(folder.take()).isEqualTo("1 imported");
    }

    @Test
    void keeps_an_answer_to_itself_when_it_is_for_one_file_only() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.take();

        quarantine.tryAgain(id("a.csv"), DAY_FIRST, false);

        assertThat(days()).containsExactly(LocalDate.of(2026, 2, 1));
        assertThat(source("LinkedIn").source().data().dateOrder()).isNull();
        folder.put("LinkedIn/b.csv", AMBIGUOUS.replace("712", "713"));
        assertThat(folder.take()).isEqualTo("1 refused");
    }

    @Test
    void takes_the_channel_that_somebody_chooses() throws IOException {
        folder.put("Monthly/figures.csv", WITHOUT_CHANNEL);
        folder.take();
        assertThat(quarantine.all().getFirst().refusal().code()).isEqualTo("UNKNOWN_CHANNEL");

        quarantine.tryAgain(id("figures.csv"), new ImportSetting(channel.id(), null, null, null, null), true);

        assertThat(days()).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(source("Monthly").channel()).isEqualTo(channel);
    }

    @Test
    void puts_a_file_aside_again_when_the_answer_does_not_help() throws IOException {
        folder.put("LinkedIn/a.csv", "date,followers\n2026-02-31,712\n");
        folder.take();

        quarantine.tryAgain(id("a.csv"), ImportSetting.NONE, true);

        assertThat(quarantine.all()).hasSize(1);
        assertThat(folder.quarantine()).containsExactly("a.csv", "a.csv.error.json");
        assertThat(folder.work()).isEmpty();
    }

    @Test
    void loses_no_file_when_koers_is_killed_before_a_file_to_be_tried_again_is_fetched() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.take();
        String id = id("a.csv");
        transaction.executeWithoutResult(status -> files.reopen(id, FileAnswer.write(DAY_FIRST)));

        assertThat(folder.scan()).isEqualTo("1 imported");

        assertThat(days()).hasSize(1);
        assertThat(folder.quarantine()).isEmpty();
    }

    @Test
    void reads_no_file_twice_when_koers_is_killed_after_a_file_to_be_tried_again_was_fetched() throws IOException {
        folder.put("LinkedIn/a.csv", AMBIGUOUS);
        folder.take();
        for (int scan = 0; scan < 3; scan++) {
            folder.scan();
        }
        String id = id("a.csv");
        transaction.executeWithoutResult(status -> files.reopen(id, FileAnswer.write(DAY_FIRST)));
        Files.move(data.quarantine().resolve("a.csv"), data.work().resolve(id + ".csv"));
        Files.writeString(data.quarantine().resolve("a.csv"), "another file that came to lie there");

        assertThat(folder.scan()).isEqualTo("1 imported");

        assertThat(days()).hasSize(1);
        assertThat(Files.readString(data.quarantine().resolve("a.csv"))).startsWith("another file");
    }

    @Test
    void says_that_its_last_file_had_been_imported_before() throws IOException {
        folder.put("LinkedIn/a.csv", FIGURES);
        folder.take();
        folder.put("LinkedIn/b.csv", FIGURES);

        assertThat(folder.take()).isEqualTo("1 duplicate");

        assertThat(source("LinkedIn").lastFile()).extracting("status").isEqualTo(ImportStatus.DUPLICATE);
        assertThat(source("LinkedIn").coveredUpTo()).isEqualTo("2026-02-28");
    }

    @Test
    void is_no_longer_failing_once_a_file_is_imported() throws IOException {
        folder.put("LinkedIn/a.csv", "no table at all");
        folder.take();
        assertThat(source("LinkedIn").failing()).isTrue();

        folder.put("LinkedIn/b.csv", FIGURES);
        folder.take();

        assertThat(source("LinkedIn").failing()).isFalse();
        assertThat(source("LinkedIn").waiting()).isEqualTo(1);
    }

    @Test
    void deletes_a_refused_file_when_asked_to() throws IOException {
        folder.put("LinkedIn/a.csv", "no table at all");
        folder.take();

        quarantine.discard(id("a.csv"));

        assertThat(folder.quarantine()).isEmpty();
        assertThat(quarantine.all()).isEmpty();
        assertThat(source("LinkedIn").needsAttention()).isFalse();
        assertThat(imports.recent(1).getFirst().status()).isEqualTo(ImportStatus.REFUSED);
    }

    @Test
    void does_not_list_a_refused_file_that_somebody_took_away() throws IOException {
        folder.put("LinkedIn/a.csv", "no table at all");
        folder.take();
        Files.delete(data.quarantine().resolve("a.csv"));

        assertThat(quarantine.all()).isEmpty();
        assertThat(source("LinkedIn").waiting()).isZero();
    }

    @Test
    void writes_each_refusal_and_each_decision_into_the_audit_trail() throws IOException {
        folder.put("LinkedIn/a.csv", "no table at all");
        folder.take();
        quarantine.discard(id("a.csv"));

        assertThat(sql.selectFrom(AUDIT_ENTRY).fetch())
                .extracting(entry -> entry.getActor() + " " + entry.getAction() + " " + entry.getSubject())
                .contains("Sanne FILE_DISCARDED inbox/LinkedIn a.csv")
                .anyMatch(
                        entry -> entry.startsWith("Koers FILE_QUARANTINED ") && entry.endsWith("inbox/LinkedIn/a.csv"));
    }

    @Test
    void keeps_the_folder_with_the_import() throws IOException {
        folder.put("LinkedIn/a.csv", FIGURES);
        folder.take();

        assertThat(sql.fetch(nl.koers.schema.Tables.IMPORT_FILE)
                        .getValues(nl.koers.schema.Tables.IMPORT_FILE.INBOX_FOLDER))
                .containsExactly("LinkedIn");
    }

    @Test
    void makes_and_removes_the_folder_itself() {
        Source made = sources.make("For LinkedIn", SourceData.of(channel.id()));
        assertThat(data.inbox().resolve("For LinkedIn")).isDirectory();
        assertThatThrownBy(() -> sources.make("For LinkedIn", SourceData.NONE)).isInstanceOf(InvalidInput.class);

        sources.remove(made.id());

        assertThat(data.inbox().resolve("For LinkedIn")).doesNotExist();
        assertThat(sources.find(made.id())).isEmpty();
    }

    @Test
    void removes_no_folder_that_still_holds_files_and_not_the_inbox() throws IOException {
        folder.put("LinkedIn/a.csv.part", FIGURES);
        folder.scan();

        assertThatThrownBy(() -> sources.remove(source("LinkedIn").source().id()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> sources.remove(source("").source().id())).isInstanceOf(InvalidInput.class);

        assertThat(sources.all()).hasSize(2);
    }

    @Test
    void refuses_names_that_are_no_folder_of_the_inbox() {
        for (String name :
                List.of("", ".", "..", ".x", "~x", "a/b", "a\\b", "/etc", "a\0b", "a:b", "x.", "y".repeat(101))) {
            assertThatThrownBy(() -> sources.make(name, SourceData.NONE))
                    .as(name)
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.errors().getFirst().field())
                                    .isEqualTo("folder"));
        }
    }

    @Test
    void refuses_settings_that_cannot_be() {
        SourceData wrong = new SourceData(null, "", 0, null, null, "no such set", "", false);

        assertThatThrownBy(() -> sources.make("LinkedIn", wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(nl.koers.i18n.FieldError::field)
                                .containsExactly("cadenceDays", "encoding"));
    }

    @Test
    void tells_two_people_who_change_the_same_source_at_once() {
        Source made = sources.make("LinkedIn", SourceData.of(channel.id()));
        sources.save(made.id(), made.version(), made.data());

        assertThatThrownBy(() -> sources.save(made.id(), made.version(), made.data()))
                .isInstanceOf(EditConflict.class);
    }

    private SourceStanding source(String name) {
        return sources.all().stream()
                .filter(one -> one.source().folder().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String id(String name) {
        return quarantine.all().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void day(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private List<LocalDate> days() {
        return metrics.find("followers")
                .map(metric -> snapshots.of(channel.id(), metric.id(), null, null).stream()
                        .map(Snapshot::to)
                        .toList())
                .orElse(List.of());
    }
}
