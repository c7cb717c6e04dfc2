package nl.koers.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostScene;
import nl.koers.goal.GoalId;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.inbox.InboxFolder.Ready;
import nl.koers.inbox.SourceStanding.LastFile;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-29: files with costs in the watched folder. The tests are an editor; what a manager sees, Koers sees. */
@KoersTest
@WithMockUser(username = "Ed", roles = "EDITOR")
class CostInboxTest {

    private static final String FILM = "Followers;31-1-2026;1.250,50;;Bureau;Film";
    private static final String COSTS = CostScene.file(FILM);
    private static final String FAULTY = CostScene.file("Nobody;31-1-2026;4321,50;;Bureau;Secret fair");
    private static final String FIGURES = "date,channel,metric,value\n2026-02-28,X,followers,700\n";

    @Autowired
    CostScene scene;

    @Autowired
    WatchedFolder folder;

    @Autowired
    Sources sources;

    @Autowired
    Quarantine quarantine;

    @Autowired
    InboxClaims claims;

    @Autowired
    Imports imports;

    @Autowired
    SystemIdentity koers;

    private GoalId goal = new GoalId(0);

    @BeforeEach
    void a_goal_and_an_empty_inbox() throws IOException {
        folder.clear();
        scene.begin();
        goal = scene.goal("Followers");
    }

    private List<Long> amounts() {
        return scene.of(goal).lines().stream().map(CostLine::amount).toList();
    }

    private SourceStanding source(String name) {
        return sources.all().stream()
                .filter(one -> one.source().folder().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void put(String name, String text) throws IOException {
        folder.put(name, text);
        assertThat(folder.take()).isNotEmpty();
    }

    @Test
    void brings_its_costs_under_the_name_of_koers_and_is_put_away() throws IOException {
        folder.put("kosten.csv", COSTS);

        assertThat(folder.take()).isEqualTo("1 imported");
        assertThat(amounts()).containsExactly(1_250_50L);
        assertThat(scene.of(goal).lines().getFirst().entry().by()).isEqualTo("Koers");
        assertThat(folder.archive()).containsExactly("kosten.csv");

        folder.put("kosten.csv", COSTS);
        assertThat(folder.take()).as("the same bytes").isEqualTo("1 duplicate");
        assertThat(amounts()).hasSize(1);
    }

    @Test
    void holds_costs_too_where_an_editor_said_how_figures_of_the_folder_are_read() throws IOException {
        Source made = sources.make("From us", SourceData.of(scene.x()));
        sources.save(
                made.id(),
                made.version(),
                new SourceData(scene.x(), "long", 7, DateOrder.MDY, DecimalSign.POINT, "", "", true));

        put("From us/kosten.csv", COSTS);

        assertThat(amounts()).as("as the file proves").containsExactly(1_250_50L);
        assertThat(scene.of(goal).lines().getFirst().entry().data().on()).isEqualTo("2026-01-31");
        assertThat(imports.recent(9)).isEmpty();
        assertThat(source("From us").lastFile()).isNull();
    }

    @Test
    void leaves_no_trace_in_its_source_for_an_editor() throws IOException {
        put("figures.csv", FIGURES);
        SourceStanding before = source("");

        put("kosten.csv", COSTS);
        put("kosten feb.csv", FAULTY);

        assertThat(source("")).isEqualTo(before);
        assertThat(sources.find(before.source().id())).contains(before);
        assertThat(before.lastFile()).extracting(LastFile::name).isEqualTo("figures.csv");
        SourceStanding known = koers.call(() -> source(""));
        assertThat(known.lastFile()).extracting(LastFile::name).isEqualTo("kosten feb.csv");
        assertThat(known.failing()).isTrue();
        assertThat(known.waiting()).isEqualTo(1);
        assertThat(known.nextDue()).as("of figures").isEqualTo(before.nextDue());
    }

    @Test
    void is_in_the_history_of_managers_alone() throws IOException {
        put("kosten.csv", COSTS);
        put("kosten feb.csv", FAULTY);

        assertThat(imports.recent(9)).isEmpty();
        assertThat(koers.call(() -> imports.recent(9)))
                .extracting(report -> report.fileName() + " " + report.status())
                .containsExactly("kosten feb.csv " + ImportStatus.REFUSED, "kosten.csv " + ImportStatus.DONE);
    }

    @Test
    void lies_in_quarantine_for_managers_alone() throws IOException {
        put("kosten.csv", FAULTY);
        QuarantinedFile lying = koers.call(quarantine::all).getFirst();

        assertThat(lying.refusal().code()).isEqualTo("COST_GOAL");
        assertThat(koers.call(() -> quarantine.newest(9))).containsExactly(lying);
        assertThat(koers.call(quarantine::countByFolder)).containsEntry("", 1L);
        assertThat(quarantine.all()).isEmpty();
        assertThat(quarantine.newest(9)).isEmpty();
        assertThat(quarantine.countByFolder()).isEmpty();
        assertThatThrownBy(() -> quarantine.tryAgain(lying.id(), ImportSetting.NONE, false))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> quarantine.discard(lying.id())).isInstanceOf(NoSuchElementException.class);
        koers.run(() -> quarantine.discard(lying.id()));
        assertThat(folder.quarantine()).isEmpty();
    }

    @Test
    void is_hidden_too_when_it_breaks_off() throws IOException {
        folder.put("kosten.csv", COSTS + "Followers;1-2-2026;5;;Bureau;\"Secret");
        for (int chance = 0; chance < 3; chance++) {
            folder.take();
        }

        assertThat(koers.call(quarantine::all))
                .singleElement()
                .extracting(QuarantinedFile::refusal)
                .extracting(Refusal::code)
                .isEqualTo("INCOMPLETE_FILE");
        assertThat(quarantine.all()).isEmpty();
        assertThat(imports.recent(9)).isEmpty();
        assertThat(amounts()).isEmpty();
    }

    @Test
    void a_question_about_it_is_answered_by_a_manager_and_not_by_what_an_editor_answers_about_figures()
            throws IOException {
        put("kosten.csv", "Goal;Date;Amount;Kind\nFollowers;2026-01-31;1.250;AGENCY\n");
        put("figures.csv", "date;channel;metric;value\n2026-02-28;X;followers;1.250\n");
        QuarantinedFile figures = quarantine.all().getFirst();
        assertThat(quarantine.all()).hasSize(1);
        assertThat(koers.call(quarantine::all))
                .extracting(one -> one.refusal().code())
                .containsExactly("AMBIGUOUS_NUMBER", "AMBIGUOUS_NUMBER");

        quarantine.tryAgain(figures.id(), ImportSetting.NONE.withDecimal(DecimalSign.POINT), true);
        assertThat(amounts()).as("not tried again with it").isEmpty();

        koers.run(() -> quarantine.tryAgain(
                quarantine.all().getFirst().id(), ImportSetting.NONE.withDecimal(DecimalSign.COMMA), false));
        assertThat(amounts()).containsExactly(1_250_00L);
    }

    @Test
    void is_taken_as_koers_also_when_an_editor_sets_the_reading_going() throws IOException {
        put("figures.csv", "no table at all");
        QuarantinedFile figures = quarantine.all().getFirst();
        Path left = folder.put("kosten.csv", COSTS);
        assertThat(claims.claim(new Ready(left, "", FileMark.of(left)))).isPresent();

        quarantine.tryAgain(figures.id(), ImportSetting.NONE, false);

        assertThat(amounts()).containsExactly(1_250_50L);
        assertThat(koers.call(() -> imports.recent(9)).stream()
                        .filter(report -> report.isOfCosts())
                        .toList())
                .singleElement()
                .satisfies(report -> assertThat(report.importedBy()).isEqualTo("Koers"));
        assertThat(quarantine.all()).extracting(QuarantinedFile::name).containsExactly("figures.csv");
    }
}
