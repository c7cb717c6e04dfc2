package nl.koers.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.cost.CostScene;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.imports.Delivery;
import nl.koers.imports.Imports;
import nl.koers.imports.Way;
import nl.koers.inbox.WatchedFolder;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import nl.koers.reading.ImportSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-22. */
@KoersTest
class ActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Actions actions;

    @Autowired
    Goals goals;

    @Autowired
    Acceptances acceptances;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    People people;

    @Autowired
    Imports imports;

    @Autowired
    ImportedFigures figures;

    @Autowired
    WatchedFolder folder;

    @Autowired
    CostScene scene;

    @Autowired
    SystemIdentity identity;

    @Autowired
    FixedClock.Movable clock;

    @TempDir
    Path temporary;

    private Person anna;
    private Person bram;
    private Person carla;
    private Person daan;
    private Channel x;
    private MetricId followers;

    @BeforeEach
    void people_of_a_museum_with_one_page() throws IOException {
        folder.clear();
        anna = added("Anna", Role.ADMIN);
        bram = added("Bram", Role.EDITOR);
        carla = added("Carla", Role.MANAGER);
        daan = added("Daan", Role.VIEWER);
        x = identity.call(() -> channels.create(ChannelData.of(Platform.X, "X")));
        ChannelId page = x.id();
        identity.run(() -> figures.put(
                page,
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700))));
        followers = identity.call(() -> metrics.find("followers")).orElseThrow().id();
    }

    private Person added(String name, Role role) {
        return identity.call(() -> people.add(new PersonData(name, name + "@hofwijk.example", role)));
    }

    private SomeGoal promise() {
        return new SomeGoal(x.id(), followers)
                .title("Followers")
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 6, 30))
                .owner(bram.id())
                .accountable(carla.id());
    }

    private Goal promised(SomeGoal goal) {
        return identity.call(() -> goals.define(goal.data()));
    }

    private List<Action> of(Person person) {
        return identity.callAs(person, actions::mine);
    }

    /** Its asks and the titles, names and files they are about. */
    private List<String> said(Person person) {
        return of(person).stream().map(ActionsTest::said).toList();
    }

    private static String said(Action action) {
        return switch (action) {
            case Action.AboutGoal goal -> goal.ask() + " " + goal.goal().title();
            case Action.AboutPage page ->
                page.page().state() + " " + page.page().channel().name();
            case Action.AboutUpload upload -> "UPLOAD " + upload.name();
            case Action.AboutInbox inbox -> "INBOX " + inbox.files() + " " + inbox.folder();
            case Action.AboutRound round -> "ROUND " + round.name() + " " + round.undecided();
        };
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    @Test
    void nobody_must_do_anything_in_an_empty_house() {
        assertThat(List.of(anna, bram, carla, daan))
                .allSatisfy(person -> assertThat(of(person)).isEmpty());
        assertThat(identity.call(actions::mine)).as("a program").isEmpty();
    }

    @Test
    void a_goal_goes_from_the_manager_to_the_owner_and_away() {
        Goal goal = promised(promise());

        assertThat(said(carla)).containsExactly("ACCEPT Followers");
        assertThat(said(bram)).isEmpty();
        assertThat(said(anna)).isEmpty();

        identity.callAs(carla, () -> acceptances.sendBack(goal.id(), goal.version(), "Too low"));
        assertThat(said(carla)).isEmpty();
        assertThat(of(bram)).singleElement().isInstanceOfSatisfying(Action.AboutGoal.class, back -> {
            assertThat(back.ask()).isEqualTo(Action.Ask.SENT_BACK);
            assertThat(back.since()).isEqualTo(TODAY);
            assertThat(back.goal().agreement())
                    .isEqualTo(new GoalFacts.Agreement(
                            nl.koers.goal.Acceptance.State.SENT_BACK, TODAY, "Carla", "Too low"));
        });

        identity.callAs(bram, () -> acceptances.proposeAgain(goal.id()));
        identity.callAs(carla, () -> acceptances.accept(goal.id(), goal.version()));
        assertThat(said(carla)).isEmpty();
        assertThat(said(bram)).isEmpty();
    }

    @Test
    void a_check_in_answers_the_question_and_ends_the_silence() {
        Goal goal = promised(promise());
        identity.callAs(carla, () -> acceptances.accept(goal.id(), goal.version()));

        moveTo(TODAY.plusMonths(1).plusDays(13));
        assertThat(said(bram)).contains("CHECK_IN_LATE Followers");
        assertThat(said(carla)).isEmpty();
        assertThat(identity.callAs(carla, actions::silences)).isEmpty();

        moveTo(TODAY.plusMonths(1).plusDays(14));
        assertThat(said(carla)).containsExactly("SILENT Followers");
        assertThat(identity.callAs(carla, actions::silences))
                .extracting(silence -> silence.goal().title())
                .containsExactly("Followers");
        assertThat(List.of(anna, bram, daan))
                .as("nobody else hears of it")
                .allSatisfy(person ->
                        assertThat(identity.callAs(person, actions::silences)).isEmpty());

        LocalDate day = TODAY.plusMonths(1).plusDays(14);
        identity.callAs(
                bram, () -> checkIns.write(goal.id(), new CheckInData(day, "It goes well", CheckIn.Confidence.HIGH)));
        assertThat(said(carla)).isEmpty();
        assertThat(said(bram)).doesNotContain("CHECK_IN_LATE Followers");
    }

    @Test
    void silence_about_a_goal_nobody_answers_for_comes_to_every_manager() {
        promised(promise().accountable(null));
        moveTo(TODAY.plusMonths(2));

        assertThat(identity.callAs(carla, actions::silences)).hasSize(1);
        assertThat(identity.callAs(anna, actions::silences)).hasSize(1);
        assertThat(identity.callAs(daan, actions::silences)).isEmpty();
    }

    @Test
    void a_quiet_page_is_woken_by_who_carries_out_a_goal_on_it_and_else_by_editors() {
        Channel blog = identity.call(() -> channels.create(ChannelData.of(Platform.BLOG, "Blog")));
        for (Channel page : List.of(x, blog)) {
            identity.run(() -> figures.put(
                    page.id(),
                    "posts",
                    MetricKind.FLOW,
                    List.of(Row.of("2026-01-10", 1), Row.of("2026-01-11", "2026-03-02", 0))));
        }
        promised(promise().owner(daan.id()).accountable(null));

        assertThat(said(daan)).contains("INACTIVE X").doesNotContain("INACTIVE Blog");
        assertThat(said(bram)).containsExactly("INACTIVE Blog");
        assertThat(said(anna)).containsExactly("INACTIVE Blog");
        assertThat(said(carla)).as("a manager decides about goals").isEmpty();
    }

    @Test
    void a_refused_upload_is_mended_by_who_brought_it_until_a_better_one_came() {
        take(bram, "followers.csv", "nothing to see here");

        assertThat(said(bram)).containsExactly("UPLOAD followers.csv");
        assertThat(said(anna)).isEmpty();

        take(bram, "followers.csv", "still nothing to see");
        assertThat(said(bram)).as("the newest only").containsExactly("UPLOAD followers.csv");

        clock.moveTo(clock.instant().plusSeconds(60));
        take(anna, "followers.csv", "date,channel,metric,value\n2026-03-01,X,followers,690\n");
        assertThat(said(bram)).isEmpty();
    }

    private void take(Person person, String name, String text) {
        try {
            Path file = Files.writeString(Files.createTempFile(temporary, "upload", ".csv"), text);
            identity.callAs(person, () -> imports.take(new Delivery(name, file, Way.BROWSER, ImportSetting.NONE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refused_files_of_the_inbox_wait_for_editors() throws IOException {
        folder.put("x/one.csv", "nothing to see here");
        folder.put("x/two.csv", "nothing to see here either");
        folder.take();

        assertThat(said(bram)).containsExactly("INBOX 2 x");
        assertThat(said(anna)).containsExactly("INBOX 2 x");
        assertThat(said(carla)).isEmpty();
        assertThat(said(daan)).isEmpty();
    }

    @Test
    void files_with_costs_wait_for_managers_and_no_editor_hears_of_them() throws IOException {
        scene.organisation();
        folder.put("x/kosten.csv", CostScene.file("Nobody;31-1-2026;5;;Bureau;"));
        folder.put("x/one.csv", "nothing to see here");
        folder.take();

        assertThat(said(bram)).containsExactly("INBOX 1 x");
        assertThat(said(carla)).containsExactly("INBOX 1 x");
        assertThat(of(carla))
                .singleElement()
                .isInstanceOfSatisfying(
                        Action.AboutInbox.class,
                        inbox -> assertThat(inbox.name()).isEqualTo("kosten.csv"));
        assertThat(said(anna)).containsExactly("INBOX 2 x");
        assertThat(said(daan)).isEmpty();
    }

    @Test
    void who_is_no_manager_any_longer_is_not_told_of_a_refused_file_with_costs() {
        scene.organisation();
        take(carla, "kosten.csv", CostScene.file("Nobody;31-1-2026;5;;Bureau;"));
        assertThat(said(carla)).containsExactly("UPLOAD kosten.csv");

        Person editor = identity.call(() -> people.changeRole(carla.id(), Role.EDITOR));

        assertThat(said(editor)).isEmpty();
    }

    @Test
    void the_most_urgent_comes_first_and_is_counted() {
        promised(promise().title("Waits a week"));
        moveTo(TODAY.plusDays(8));
        promised(promise().title("Waits a day"));
        Instant later = clock.instant().plusSeconds(86_400);
        clock.moveTo(later);

        assertThat(said(carla)).containsExactly("ACCEPT Waits a week", "ACCEPT Waits a day");
        assertThat(of(carla)).extracting(Action::urgency).containsExactly(Urgency.NOW, Urgency.THIS_WEEK);
        assertThat(identity.callAs(carla, actions::count)).isEqualTo(2);
    }
}
