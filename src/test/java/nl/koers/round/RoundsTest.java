package nl.koers.round;

import static nl.koers.schema.Tables.BUDGET_ROUND;
import static nl.koers.schema.Tables.FROZEN_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.report.ObjectiveReport;
import nl.koers.report.Report;
import nl.koers.round.RoundEvent.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-25. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class RoundsTest {

    @Autowired
    Rounds rounds;

    @Autowired
    RoundScene scene;

    @Autowired
    Objectives objectives;

    @Autowired
    Goals goals;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    private RoundScene.Set museum;

    @BeforeEach
    void a_museum() {
        museum = scene.make();
    }

    private Round round() {
        return rounds.create(RoundData.ofAll("Spring", RoundScene.FIRST, RoundScene.LAST));
    }

    private static List<String> titles(Report report) {
        return report.objectives().stream().map(ObjectiveReport::title).toList();
    }

    @Test
    void takes_the_marketing_objectives_under_what_was_chosen_also_those_that_come_later() {
        Round round = rounds.create(RoundData.of(
                "Visitors",
                RoundScene.FIRST,
                RoundScene.LAST,
                List.of(museum.business().id())));
        assertThat(titles(rounds.live(round.id()))).containsExactly("Known in town");

        objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, museum.business().id(), "Later", "", Category.REACH));

        assertThat(titles(rounds.live(round.id()))).containsExactly("Known in town", "Later");
    }

    @Test
    void is_about_every_marketing_objective_where_none_is_chosen() {
        assertThat(titles(rounds.live(round().id()))).containsExactlyInAnyOrder("Known in town", "They come back");
    }

    @Test
    void says_so_when_none_of_the_chosen_objectives_is_left() {
        var gone = objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, null, "Gone", "", Category.REACH));
        Round round = rounds.create(RoundData.of("Gone", RoundScene.FIRST, RoundScene.LAST, List.of(gone.id())));
        objectives.delete(gone.id(), gone.version());

        assertThat(refused(() -> rounds.live(round.id()))).containsExactly("objectives");
        assertThat(refused(() -> rounds.freeze(round.id(), round.version()))).containsExactly("objectives");
        assertThat(rounds.find(round.id()).orElseThrow().data().everything()).isFalse();
    }

    @Test
    void refuses_what_cannot_be_right_at_its_field() {
        LocalDate first = RoundScene.FIRST;
        assertThat(refused(() -> rounds.create(RoundData.ofAll(" ", first, first.minusDays(1)))))
                .containsExactly("name", "to");
        assertThat(refused(() -> rounds.create(RoundData.ofAll("x".repeat(201), first, first.plusYears(11)))))
                .containsExactly("name", "to");
        assertThat(refused(() -> rounds.create(RoundData.ofAll("Later", LocalDate.of(2026, 3, 4), RoundScene.LAST))))
                .containsExactly("from");
        assertThat(refused(() -> rounds.create(
                        RoundData.of("Unknown", first, first, List.of(new nl.koers.objective.ObjectiveId(999))))))
                .containsExactly("objectives");
        assertThat(rounds.all()).isEmpty();
    }

    private static List<String> refused(ThrowingCallable asked) {
        return catchThrowableOfType(InvalidInput.class, asked).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    @Test
    void can_be_changed_and_deleted_until_it_is_frozen() {
        Round round = round();
        Round changed = rounds.change(
                round.id(), round.version(), RoundData.ofAll("Summer", RoundScene.FIRST, RoundScene.LAST));
        assertThat(changed.name()).isEqualTo("Summer");
        assertThat(rounds.history(round.id()))
                .filteredOn(event -> event.kind() == Kind.CHANGED)
                .singleElement()
                .satisfies(event -> assertThat(List.of(event.field(), event.was(), event.became(), event.by()))
                        .containsExactly("name", "Spring", "Summer", "Carla"));
        assertThatThrownBy(() -> rounds.change(round.id(), round.version(), round.data()))
                .isInstanceOf(EditConflict.class);

        Round frozen = rounds.freeze(changed.id(), changed.version());

        assertThat(refused(() -> rounds.change(frozen.id(), frozen.version(), round.data())))
                .containsExactly("id");
        assertThat(refused(() -> rounds.delete(frozen.id(), frozen.version()))).containsExactly("id");
        Round other = round();
        rounds.delete(other.id(), other.version());
        assertThat(rounds.all()).extracting(Round::id).containsExactly(frozen.id());
    }

    @Test
    void freezes_all_that_stands_there_with_who_and_when() {
        Round round = round();
        Report live = rounds.live(round.id());

        Round.Version newest = java.util.Objects.requireNonNull(
                rounds.freeze(round.id(), round.version()).newest());
        Frozen frozen = rounds.frozen(round.id(), 1);

        assertThat(newest).isEqualTo(new Round.Version(1, FixedClock.NOON, "Carla", 3, 0));
        assertThat(frozen.report()).isEqualTo(live);
        assertThat(frozen.by()).isEqualTo("Carla");
        assertThat(frozen.at()).isEqualTo(FixedClock.NOON);
        assertThat(frozen.digest()).hasSize(64);
    }

    @Test
    void freezes_a_second_version_beside_the_first() {
        Round round = round();
        Round once = rounds.freeze(round.id(), round.version());
        Report first = rounds.frozen(round.id(), 1).report();
        clock.moveTo(Instant.parse("2026-03-10T12:00:00Z"));
        scene.bring("2026-03-09", 900);

        rounds.freeze(round.id(), once.version());

        assertThat(rounds.versions(round.id()))
                .extracting(Round.Version::number)
                .containsExactly(2, 1);
        assertThat(rounds.frozen(round.id(), 1).report()).isEqualTo(first);
        assertThat(value(rounds.frozen(round.id(), 1).report())).isEqualTo(700);
        assertThat(value(rounds.frozen(round.id(), 2).report())).isEqualTo(900);
        assertThatThrownBy(() -> rounds.freeze(round.id(), once.version())).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> rounds.frozen(round.id(), 3)).isInstanceOf(NoSuchElementException.class);
    }

    private Double value(Report report) {
        return report.objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .filter(goal -> goal.id() == museum.followers().value())
                .map(goal -> goal.standing().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void freezes_nothing_where_no_goal_ran() {
        Round round = rounds.create(RoundData.ofAll("Long ago", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));

        assertThat(refused(() -> rounds.freeze(round.id(), round.version()))).containsExactly("id");
        assertThat(rounds.versions(round.id())).isEmpty();
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_what_was_frozen() {
        Round round = rounds.freeze(round().id(), 0);
        String text = sql.select(FROZEN_ROUND.REPORT).from(FROZEN_ROUND).fetchSingle(FROZEN_ROUND.REPORT);

        refuses(() -> sql.update(FROZEN_ROUND).set(FROZEN_ROUND.REPORT, "{}").execute());
        refuses(() ->
                sql.update(FROZEN_ROUND).set(FROZEN_ROUND.FROZEN_BY, "Nobody").execute());
        refuses(() -> sql.deleteFrom(FROZEN_ROUND).execute());
        refuses(() -> sql.update(BUDGET_ROUND).set(BUDGET_ROUND.NAME, "Other").execute());
        refuses(() -> sql.deleteFrom(BUDGET_ROUND)
                .where(BUDGET_ROUND.ID.eq(round.id().value()))
                .execute());

        assertThat(sql.select(FROZEN_ROUND.REPORT).from(FROZEN_ROUND).fetchSingle(FROZEN_ROUND.REPORT))
                .isEqualTo(text);
    }

    private static void refuses(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfAny(DataAccessException.class, org.jooq.exception.DataAccessException.class);
    }

    @Test
    void does_not_show_a_version_that_something_wrote_in_past_koers() {
        Round round = rounds.freeze(round().id(), 0);
        String guard = sql.fetch("select sql from sqlite_master where name = 'frozen_round_stays'")
                .get(0)
                .get(0, String.class);
        sql.execute("drop trigger frozen_round_stays");
        try {
            sql.execute("update frozen_round set report = replace(report, '\"value\":700.0', '\"value\":7000.0')");
        } finally {
            sql.execute(guard);
        }

        assertThatThrownBy(() -> rounds.frozen(round.id(), 1)).isInstanceOf(BrokenVersion.class);
    }

    @Test
    void tells_who_made_froze_and_saw_it_and_of_a_look_once_a_day() {
        Round round = round();
        rounds.freeze(round.id(), round.version());
        rounds.frozen(round.id(), 1);
        clock.moveTo(FixedClock.NOON.plusSeconds(60));
        rounds.frozen(round.id(), 1);
        rounds.live(round.id());
        clock.moveTo(FixedClock.NOON.plusSeconds(86_400));
        rounds.frozen(round.id(), 1);

        assertThat(rounds.history(round.id()))
                .extracting(RoundEvent::kind, RoundEvent::version, RoundEvent::at)
                .containsExactlyInAnyOrder(
                        line(Kind.SAW, 1, 86_400),
                        line(Kind.SAW, 0, 60),
                        line(Kind.SAW, 1, 0),
                        line(Kind.FROZEN, 1, 0),
                        line(Kind.CREATED, 0, 0));
        assertThat(rounds.history(round.id()).getFirst().kind()).isEqualTo(Kind.SAW);
    }

    private static org.assertj.core.groups.Tuple line(Kind kind, int version, long later) {
        return org.assertj.core.groups.Tuple.tuple(kind, version, FixedClock.NOON.plusSeconds(later));
    }

    @Test
    @WithMockUser(username = "Ed", roles = "EDITOR")
    void is_not_for_editors() {
        assertThatThrownBy(rounds::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rounds.frozen(new RoundId(1), 1)).isInstanceOf(AccessDeniedException.class);
        Goal goal = goals.find(museum.followers()).orElseThrow();
        assertThat(goal.data().title()).isEqualTo("Followers");
    }
}
