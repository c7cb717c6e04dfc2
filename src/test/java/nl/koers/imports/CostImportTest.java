package nl.koers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.CostEntry;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostScene;
import nl.koers.cost.CostSheet;
import nl.koers.cost.Costs;
import nl.koers.goal.GoalId;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.ImportReport.Rows;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.ImportId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-29: costs come in by a file, for managers alone. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class CostImportTest {

    private static final String FIRST = "Followers;31-1-2026;1.250,50;;Bureau;Film\n";
    private static final String SECOND = "Followers;28-2-2026;;2,5;Eigen uren;\n";

    @Autowired
    CostScene scene;

    @Autowired
    Imports imports;

    @Autowired
    Costs costs;

    @Autowired
    SystemIdentity koers;

    @Autowired
    Texts texts;

    @TempDir
    Path folder;

    private GoalId goal = new GoalId(0);

    @BeforeEach
    void a_goal() {
        scene.begin();
        goal = scene.goal("Followers");
    }

    private Delivery file(String lines) throws IOException {
        return file(Way.BROWSER, CostScene.HEADING + lines, ImportSetting.NONE);
    }

    private Delivery file(Way way, String text, ImportSetting setting) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "kosten", ".csv"), text);
        return new Delivery("kosten.csv", file, way, setting);
    }

    private ImportReport taken(String lines) throws IOException {
        ImportResult result = imports.take(file(lines));
        assertThat(result).isInstanceOf(ImportReport.class);
        return (ImportReport) result;
    }

    private Refusal refused(Delivery delivery) {
        assertThat(imports.preview(delivery)).isInstanceOf(Refusal.class);
        return (Refusal) imports.take(delivery);
    }

    private List<CostLine> lines() {
        return scene.of(goal).lines();
    }

    @Test
    void is_previewed_and_imported_like_any_file_and_the_same_bytes_change_nothing() throws IOException {
        ImportPreview preview = (ImportPreview) imports.preview(file(FIRST + SECOND));
        assertThat(preview.costs()).containsExactly(new CostSheet.Part("Followers", 2, CostScene.euro(1250_50), 150));
        assertThat(lines()).as("nothing yet").isEmpty();

        ImportReport report = taken(FIRST + SECOND);
        ImportReport again = taken(FIRST + SECOND);

        assertThat(report.rows()).isEqualTo(new Rows(2, 2, 0, 0, 0, 0));
        assertThat(again.status()).isEqualTo(ImportStatus.DUPLICATE);
        assertThat(((ImportPreview) imports.preview(file(FIRST + SECOND))).alreadyImported())
                .isNotNull();
        assertThat(lines()).extracting(CostLine::amount).containsExactlyInAnyOrder(1250_50L, 0L);
        assertThat(lines()).extracting(line -> line.entry().by()).containsOnly("Carla");
    }

    @Test
    void an_answer_about_the_file_does_not_bring_it_in_twice() throws IOException {
        String text = "Goal,Date,Amount,Kind\nFollowers,2026-01-31,1.250,AGENCY\n".replace(',', ';');
        assertThat(refused(file(Way.BROWSER, text, ImportSetting.NONE)).code()).isEqualTo("AMBIGUOUS_NUMBER");

        imports.take(file(Way.BROWSER, text, ImportSetting.NONE.withDecimal(DecimalSign.COMMA)));
        ImportResult again = imports.take(file(Way.BROWSER, text, ImportSetting.NONE.withDecimal(DecimalSign.POINT)));

        assertThat(((ImportReport) again).status()).isEqualTo(ImportStatus.DUPLICATE);
        assertThat(lines()).extracting(CostLine::amount).containsExactly(1250_00L);
    }

    @Test
    void undo_takes_exactly_its_own_back_and_the_file_may_come_again() throws IOException {
        taken(FIRST);
        ImportReport second = taken(SECOND + SECOND);

        ImportReport undone = imports.undo(second.id());

        assertThat(undone.status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(java.util.Objects.requireNonNull(undone.undone()).removed()).isEqualTo(2);
        assertThat(lines()).extracting(CostLine::amount).containsExactly(1250_50L);
        assertThat(scene.of(goal).takenBack()).hasSize(2);
        assertThat(taken(SECOND + SECOND).rows().added()).isEqualTo(2);
        assertThat(lines()).hasSize(3);
    }

    @Test
    void a_file_that_goes_on_where_an_earlier_one_ended_brings_only_what_is_new() throws IOException {
        taken(FIRST);
        CostEntry first = lines().getFirst().entry();
        koers.run(() -> costs.takeBack(first.id(), first.version()));

        ImportReport later = taken(FIRST + SECOND);

        assertThat(later.rows()).isEqualTo(new Rows(2, 1, 0, 1, 0, 0));
        assertThat(lines()).as("what a manager took back stays away").hasSize(1);
    }

    @Test
    void is_imported_whole_or_not_at_all_and_every_cell_at_fault_is_named() throws IOException {
        Refusal refusal = refused(file(FIRST + "Nobody;31-1-2026;5;;Bureau;\nFollowers;31-1-2026;vijf;;Bureau;\n"));

        assertThat(refusal.code()).isEqualTo("COST_LINES");
        assertThat(refusal.errors())
                .extracting(error -> error.line() + " " + error.column() + " " + error.value() + " " + error.code())
                .containsExactly("3 Doel Nobody COST_GOAL", "4 Bedrag vijf COST_AMOUNT");
        assertThat(new RefusalWords(texts, Texts.DUTCH).of(refusal.errors().getFirst(), "kosten.csv"))
                .contains("‘Nobody’", "kolom Doel");
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_long_list_comes_in_to_its_last_line_and_one_that_breaks_off_not_at_all() throws IOException {
        String many = IntStream.rangeClosed(1, 700)
                .mapToObj(line -> "Followers;31-1-2026;" + line + ",00;;Bureau;\"Line\n" + line + "\"\n")
                .collect(Collectors.joining());

        assertThat(refused(file(many + "Followers;31-1-2026;1,00;;Bureau;\"Broken"))
                        .code())
                .isEqualTo("INCOMPLETE_FILE");
        assertThat(lines()).isEmpty();
        assertThat(taken(many).rows().added()).isEqualTo(700);
        assertThat(lines()).hasSize(700);
        assertThat(scene.of(goal).spent()).isEqualTo(700 * 701 / 2 * 100);
    }

    @ParameterizedTest
    @EnumSource(CostSheet.Why.class)
    void every_fault_has_a_sentence_in_both_languages(CostSheet.Why why) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(texts.get(language, "import.refusal.COST_" + why, "f", 1, "c", "v", ""))
                    .doesNotStartWith("!");
        }
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void an_editor_is_refused_without_an_amount_and_nothing_of_it_is_kept() throws IOException {
        Refusal refusal = refused(file(FIRST));

        assertThat(refusal.code()).isEqualTo("COSTS_FOR_MANAGERS");
        assertThat(refusal.toString()).doesNotContain("1.250", "Film");
        assertThat(koers.call(() -> imports.recent(10))).isEmpty();
        koers.run(() -> {
            try {
                imports.take(file(FIRST));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(refused(file(FIRST)).code())
                .as("also of a file that is known")
                .isEqualTo("COSTS_FOR_MANAGERS");
        ImportId id = koers.call(() -> imports.recent(1)).getFirst().id();
        assertThat(imports.recent(10)).isEmpty();
        assertThat(imports.find(id)).isEmpty();
        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void what_lies_in_quarantine_does_not_quote_the_cells() throws IOException {
        Delivery inbox = file(Way.INBOX, CostScene.file("Followers;31-1-2026;4321x;;Bureau;"), ImportSetting.NONE);

        Refusal refusal = koers.call(() -> (Refusal) imports.take(inbox));

        assertThat(refusal.code()).isEqualTo("COST_AMOUNT");
        assertThat(refusal.toString()).doesNotContain("4321");
    }

    @Test
    void a_file_from_the_inbox_folder_is_taken_as_koers_itself() throws IOException {
        Delivery inbox = file(Way.INBOX, CostScene.HEADING + FIRST, ImportSetting.NONE);

        koers.call(() -> imports.take(inbox));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(1250_50);
            assertThat(line.entry().data().on()).isEqualTo(LocalDate.of(2026, 1, 31));
        });
    }
}
