package nl.koers.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-12. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class ObjectiveProgressTest {

    @Autowired
    ObjectiveProgress progress;

    @Autowired
    Objectives objectives;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private ChannelId x;
    private MetricId followers;

    @BeforeEach
    void a_page_with_900_followers() {
        x = channels.create(ChannelData.of(Platform.X, "X")).id();
        followers = metrics.named("followers", MetricKind.LEVEL).id();
        figures.put(x, "followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 800), Row.of("2026-03-02", 900)));
    }

    private ObjectiveId add(ObjectiveKind kind, @Nullable ObjectiveId parent) {
        Category category = kind == ObjectiveKind.MARKETING ? Category.REACH : null;
        return objectives
                .add(new ObjectiveData(kind, parent, "Some objective", "", category))
                .id();
    }

    private SomeGoal goal(ObjectiveId objective) {
        return new SomeGoal(x, followers)
                .start(LocalDate.of(2026, 1, 1))
                .deadline(LocalDate.of(2026, 6, 30))
                .objective(objective);
    }

    private void achieved(ObjectiveId objective) {
        goals.define(goal(objective).target(TargetKind.ABSOLUTE, 850).data());
    }

    @Test
    void rolls_goals_up_through_every_link_of_the_chain() {
        ObjectiveId visitors = add(ObjectiveKind.BUSINESS, null);
        ObjectiveId strategy = add(ObjectiveKind.STRATEGY, visitors);
        ObjectiveId known = add(ObjectiveKind.MARKETING, strategy);
        ObjectiveId direct = add(ObjectiveKind.MARKETING, visitors);
        ObjectiveId loose = add(ObjectiveKind.MARKETING, null);
        ObjectiveId income = add(ObjectiveKind.BUSINESS, null);
        achieved(known);
        goals.define(goal(direct).state(GoalState.PAUSED, "Verbouwing").data());

        Map<ObjectiveId, RolledUp> standings = progress.latest();

        assertThat(standings.get(known)).isEqualTo(new RolledUp(Status.ACHIEVED, Map.of(Status.ACHIEVED, 1)));
        assertThat(standings.get(strategy)).isEqualTo(standings.get(known));
        assertThat(standings.get(direct)).isEqualTo(new RolledUp(Status.PAUSED, Map.of(Status.PAUSED, 1)));
        assertThat(standings.get(visitors))
                .isEqualTo(new RolledUp(Status.ACHIEVED, Map.of(Status.ACHIEVED, 1, Status.PAUSED, 1)));
        assertThat(standings.get(loose)).isEqualTo(RolledUp.NONE);
        assertThat(standings.get(income)).isEqualTo(RolledUp.NONE);
    }

    @Test
    void follows_what_goals_are_moved_to() {
        ObjectiveId here = add(ObjectiveKind.MARKETING, null);
        ObjectiveId there = add(ObjectiveKind.MARKETING, null);
        achieved(here);
        Goal goal = goals.all().getFirst();

        goals.change(
                goal.id(),
                0,
                goal(there).title("Moved").target(TargetKind.ABSOLUTE, 850).data(),
                "");

        assertThat(progress.latest().get(here)).isEqualTo(RolledUp.NONE);
        assertThat(progress.latest().get(there)).isEqualTo(new RolledUp(Status.ACHIEVED, Map.of(Status.ACHIEVED, 1)));
    }
}
