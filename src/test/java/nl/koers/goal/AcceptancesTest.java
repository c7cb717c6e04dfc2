package nl.koers.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-21. */
@KoersTest
class AcceptancesTest {

    @Autowired
    Acceptances acceptances;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    People people;

    @Autowired
    SystemIdentity identity;

    @Autowired
    FixedClock.Movable clock;

    private Person anna;
    private Person bram;
    private Person carla;
    private Channel x;
    private MetricId followers;

    @BeforeEach
    void people_of_a_museum() {
        anna = added("Anna", Role.ADMIN);
        bram = added("Bram", Role.EDITOR);
        carla = added("Carla", Role.MANAGER);
        x = identity.call(() -> channels.create(ChannelData.of(Platform.X, "X")));
        followers = identity.call(() -> metrics.named("followers", MetricKind.LEVEL))
                .id();
    }

    private Person added(String name, Role role) {
        return identity.call(() -> people.add(new PersonData(name, name + "@hofwijk.example", role)));
    }

    private SomeGoal promise() {
        return new SomeGoal(x.id(), followers).accountable(carla.id());
    }

    private Goal promised() {
        return as(bram, () -> goals.define(promise().data()));
    }

    private <T> T as(Person person, Supplier<T> task) {
        return identity.callAs(person, task);
    }

    private Acceptance current(Goal goal) {
        return as(bram, () -> acceptances.find(goal.id()).orElseThrow());
    }

    private Goal change(Goal goal, SomeGoal to) {
        return as(bram, () -> goals.change(goal.id(), goal.version(), to.data(), "Because"));
    }

    @Test
    void a_new_goal_is_put_to_its_accountable_manager() {
        Goal goal = promised();

        Acceptance said = current(goal);
        assertThat(said.state()).isEqualTo(Acceptance.State.PROPOSED);
        assertThat(said.by()).isEqualTo("Bram");
        assertThat(said.at()).isEqualTo(FixedClock.NOON);
        assertThat(said.terms().accountable()).isEqualTo(carla.id());
    }

    @Test
    void the_manager_accepts_it_and_it_is_kept_what_when_and_by_whom() {
        Goal goal = promised();
        Instant later = FixedClock.NOON.plusSeconds(3600);
        clock.moveTo(later);

        as(carla, () -> acceptances.accept(goal.id(), goal.version()));

        assertThat(current(goal))
                .isEqualTo(new Acceptance(
                        Acceptance.State.ACCEPTED,
                        later,
                        "Carla",
                        false,
                        "",
                        new Acceptance.Terms(
                                carla.id(), new Target(TargetKind.ABSOLUTE, 1000, null), null, SomeGoal.DEADLINE)));
        assertThat(as(bram, () -> acceptances.of(List.of(goal.id())))).containsOnlyKeys(goal.id());
    }

    @Test
    void nobody_else_may_answer_whatever_their_role() {
        Goal goal = promised();
        Person dora = added("Dora", Role.MANAGER);

        for (Person other : List.of(bram, dora)) {
            assertThatThrownBy(() -> as(other, () -> acceptances.accept(goal.id(), goal.version())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> acceptances.sendBack(goal.id(), goal.version(), "No")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(as(other, () -> acceptances.mayAnswer(current(goal).terms())))
                    .isFalse();
        }
        assertThat(current(goal).state()).isEqualTo(Acceptance.State.PROPOSED);
    }

    @Test
    void an_accountable_person_may_answer_whatever_their_role() {
        Person daan = added("Daan", Role.VIEWER);
        Goal goal = as(bram, () -> goals.define(promise().accountable(daan.id()).data()));

        as(daan, () -> acceptances.accept(goal.id(), goal.version()));

        assertThat(current(goal).state()).isEqualTo(Acceptance.State.ACCEPTED);
    }

    @Test
    void an_admin_answers_on_behalf_and_it_says_so() {
        Goal goal = promised();

        as(anna, () -> acceptances.accept(goal.id(), goal.version()));

        assertThat(current(goal)).satisfies(said -> {
            assertThat(said.by()).isEqualTo("Anna");
            assertThat(said.onBehalf()).isTrue();
        });
    }

    @Test
    void it_comes_back_with_a_reason_and_is_put_to_the_manager_again() {
        Goal goal = promised();

        assertThatThrownBy(() -> as(carla, () -> acceptances.sendBack(goal.id(), goal.version(), "  ")))
                .isInstanceOf(InvalidInput.class);
        as(carla, () -> acceptances.sendBack(goal.id(), goal.version(), " Too low "));

        assertThat(current(goal).state()).isEqualTo(Acceptance.State.SENT_BACK);
        assertThat(current(goal).reason()).isEqualTo("Too low");
        as(bram, () -> acceptances.proposeAgain(goal.id()));
        assertThat(current(goal).state()).isEqualTo(Acceptance.State.PROPOSED);
    }

    @Test
    void asking_again_does_not_undo_an_acceptance() {
        Goal goal = promised();
        as(carla, () -> acceptances.accept(goal.id(), goal.version()));

        as(bram, () -> acceptances.proposeAgain(goal.id()));

        assertThat(current(goal).state()).isEqualTo(Acceptance.State.ACCEPTED);
    }

    @Test
    void another_target_asks_anew_and_the_old_answer_stays_in_the_history() {
        Goal goal = promised();
        as(carla, () -> acceptances.accept(goal.id(), goal.version()));

        Goal higher = change(goal, promise().target(TargetKind.ABSOLUTE, 1500));

        assertThat(current(higher).state()).isEqualTo(Acceptance.State.PROPOSED);
        List<Acceptance> history = as(bram, () -> acceptances.history(goal.id()));
        assertThat(history)
                .extracting(Acceptance::state)
                .containsExactly(Acceptance.State.PROPOSED, Acceptance.State.ACCEPTED, Acceptance.State.PROPOSED);
        assertThat(history).extracting(said -> said.terms().target().amount()).containsExactly(1500.0, 1000.0, 1000.0);
    }

    @Test
    void another_title_leaves_the_acceptance_as_it_is() {
        Goal goal = promised();
        as(carla, () -> acceptances.accept(goal.id(), goal.version()));

        change(goal, promise().title("Known to more people"));

        assertThat(current(goal).state()).isEqualTo(Acceptance.State.ACCEPTED);
    }

    @Test
    void without_an_accountable_manager_there_is_nothing_to_accept() {
        Goal goal = change(promised(), promise().accountable(null));

        assertThat(as(anna, () -> acceptances.find(goal.id()))).isEmpty();
        assertThatThrownBy(() -> as(anna, () -> acceptances.accept(goal.id(), goal.version())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_accepts_what_they_have_not_read() {
        Goal goal = promised();
        change(goal, promise().target(TargetKind.ABSOLUTE, 1500));

        assertThatThrownBy(() -> as(carla, () -> acceptances.accept(goal.id(), goal.version())))
                .isInstanceOf(EditConflict.class);
    }
}
