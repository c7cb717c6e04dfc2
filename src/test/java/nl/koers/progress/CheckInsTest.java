package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.PersonData;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.access.SignedIn;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.progress.CheckIn.Confidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-17. Today is 3 March 2026. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class CheckInsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    CheckIns checkIns;

    @Autowired
    GoalProgress progress;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    People people;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity koers;

    @Autowired
    FixedClock.Movable clock;

    private ChannelId x;
    private GoalId goal;

    @BeforeEach
    void a_goal_that_is_on_track() {
        x = koers.call(() -> channels.create(ChannelData.of(Platform.X, "X"))).id();
        koers.run(() -> figures.put(
                x,
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-01", 500), Row.of("2026-02-01", 600), Row.of("2026-03-02", 700))));
        goal = koers.call(() -> goals.define(
                        new SomeGoal(x, metrics.find("followers").orElseThrow().id())
                                .start(LocalDate.of(2026, 1, 1))
                                .deadline(LocalDate.of(2026, 6, 30))
                                .data()))
                .id();
    }

    private CheckIn write(LocalDate on, String note) {
        return checkIns.write(goal, new CheckInData(on, note, Confidence.LOW));
    }

    @Test
    void keeps_the_writers_confidence_beside_the_status_of_that_moment() {
        CheckIn written = write(TODAY, "  The spring campaign is late. ");

        assertThat(written)
                .isEqualTo(new CheckIn(
                        written.id(),
                        new CheckInData(TODAY, "The spring campaign is late.", Confidence.LOW),
                        Status.ON_TRACK,
                        700.0,
                        LocalDate.of(2026, 3, 2),
                        FixedClock.NOON,
                        "Sanne",
                        true));
        assertThat(progress.standing(goal, TODAY).status())
                .as("never over the computed one")
                .isEqualTo(Status.ON_TRACK);

        koers.run(() -> figures.put(x, "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-03", 480))));

        assertThat(progress.standing(goal, TODAY).status()).isEqualTo(Status.BEHIND);
        assertThat(checkIns.of(goal))
                .extracting(CheckIn::status)
                .as("what it stood at when it was written")
                .containsExactly(Status.ON_TRACK);
    }

    @Test
    void tells_an_earlier_day_by_its_own_figures_and_lists_the_newest_day_first() {
        write(TODAY, "Today");
        write(LocalDate.of(2026, 2, 10), "In February");
        write(TODAY, "Today again");

        assertThat(checkIns.of(goal))
                .extracting(checkIn -> checkIn.data().note(), CheckIn::value)
                .containsExactly(tuple("Today again", 700.0), tuple("Today", 700.0), tuple("In February", 600.0));
        assertThat(checkIns.newestDays()).isEqualTo(Map.of(goal, TODAY));
    }

    @Test
    void refuses_an_empty_or_long_note_and_a_day_to_come() {
        assertThat(refused(TODAY.plusDays(1), " ")).containsExactlyInAnyOrder("on", "note");
        assertThat(refused(TODAY, "x".repeat(2001))).containsExactly("note");
        assertThat(write(TODAY, "\uD83D\uDE00".repeat(2000)).data().note())
                .as("as characters are counted")
                .hasSize(4000);
        assertThatThrownBy(() -> checkIns.write(new GoalId(404), new CheckInData(TODAY, "Which?", Confidence.HIGH)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private List<String> refused(LocalDate on, String note) {
        return catchThrowableOfType(InvalidInput.class, () -> write(on, note)).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    @Test
    void is_taken_back_by_its_writer_within_a_day_and_by_nobody_else() {
        CheckIn mine = write(TODAY, "Too soon");
        CheckIn another = koers.call(() -> write(TODAY, "By Koers"));

        checkIns.remove(goal, mine.id());

        assertThat(checkIns.of(goal)).extracting(CheckIn::by).containsExactly(another.by());
        assertThat(checkIns.of(goal).getFirst().isRemovable()).isFalse();
        assertThatThrownBy(() -> checkIns.remove(goal, another.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> checkIns.remove(goal, mine.id())).isInstanceOf(NoSuchElementException.class);

        CheckIn late = write(TODAY, "Stays");
        clock.moveTo(FixedClock.NOON.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> checkIns.remove(goal, late.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(checkIns.of(goal)).extracting(CheckIn::id).contains(late.id());
    }

    @Test
    void is_written_by_the_owner_of_a_goal_who_may_else_only_look() {
        PersonId daan = koers.call(() -> people.add(new PersonData("Daan", "daan@museum.org", Role.VIEWER)))
                .id();
        GoalId his = koers.call(() -> goals.define(
                        new SomeGoal(x, metrics.find("followers").orElseThrow().id())
                                .owner(daan)
                                .data()))
                .id();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(daan, "Daan", Role.VIEWER, 0, FixedClock.NOON),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_VIEWER")));

        CheckIn written = checkIns.write(his, new CheckInData(TODAY, "It goes well", Confidence.HIGH));

        assertThat(written.by()).isEqualTo("Daan");
        assertThat(written.isRemovable()).isTrue();
        assertThat(checkIns.mayWrite(goal)).as("nobody's goal").isFalse();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void is_not_written_by_a_viewer_of_somebody_elses_goal() {
        assertThat(checkIns.mayWrite(goal)).isFalse();
        assertThatThrownBy(() -> write(TODAY, "Me too")).isInstanceOf(AccessDeniedException.class);
        assertThat(checkIns.of(goal)).isEmpty();
    }
}
