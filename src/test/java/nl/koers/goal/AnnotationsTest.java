package nl.koers.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.AnnotationData.Scope;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-18. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "EDITOR")
class AnnotationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    @Autowired
    Annotations annotations;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    private ChannelId x;
    private GoalId onX;
    private GoalId alsoOnX;
    private GoalId onInstagram;

    @BeforeEach
    void goals_on_two_channels() {
        x = channels.create(ChannelData.of(Platform.X, "X")).id();
        onX = goal(x);
        alsoOnX = goal(x);
        onInstagram = goal(
                channels.create(ChannelData.of(Platform.INSTAGRAM, "Instagram")).id());
    }

    private GoalId goal(ChannelId channel) {
        return goals.define(new SomeGoal(
                                channel,
                                metrics.named("followers", MetricKind.LEVEL).id())
                        .data())
                .id();
    }

    private List<String> at(GoalId goal) {
        return annotations.at(goal).stream()
                .map(annotation -> annotation.data().text())
                .toList();
    }

    @Test
    void shows_on_the_charts_its_scope_says_by_day() {
        annotations.add(AnnotationData.everywhere(DAY.plusDays(2), "Closed for a week"));
        annotations.add(AnnotationData.ofChannel(x, DAY, "X was down"));
        Annotation own = annotations.add(AnnotationData.ofGoal(onX, DAY.minusDays(1), " Campaign "));

        assertThat(own)
                .isEqualTo(new Annotation(
                        own.id(), AnnotationData.ofGoal(onX, DAY.minusDays(1), "Campaign"), FixedClock.NOON, "Sanne"));
        assertThat(at(onX)).containsExactly("Campaign", "X was down", "Closed for a week");
        assertThat(at(alsoOnX)).containsExactly("X was down", "Closed for a week");
        assertThat(at(onInstagram)).containsExactly("Closed for a week");
        assertThat(annotations.all()).contains(own).hasSize(3);
        assertThatThrownBy(() -> annotations.at(new GoalId(404))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void is_taken_away_once() {
        Annotation all = annotations.add(AnnotationData.everywhere(DAY, "Closed"));
        annotations.add(AnnotationData.ofGoal(onX, DAY, "Stays"));

        annotations.remove(all.id());

        assertThat(at(onX)).containsExactly("Stays");
        assertThatThrownBy(() -> annotations.remove(all.id())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refuses_what_shows_nowhere_and_what_is_no_remark() {
        assertThat(refused(new AnnotationData(Scope.GOAL, null, null, DAY, "x")))
                .containsExactly("goal");
        assertThat(refused(AnnotationData.ofGoal(new GoalId(404), DAY, "x"))).containsExactly("goal");
        assertThat(refused(AnnotationData.ofChannel(new ChannelId(404), DAY, "x")))
                .containsExactly("channel");
        assertThat(refused(new AnnotationData(Scope.EVERYWHERE, onX, x, DAY, "x")))
                .containsExactly("goal", "channel");
        assertThat(refused(AnnotationData.everywhere(LocalDate.of(1950, 1, 1), "x".repeat(301))))
                .containsExactly("on", "text");
        assertThat(refused(AnnotationData.everywhere(DAY, " "))).containsExactly("text");
        assertThat(annotations.all()).isEmpty();
    }

    private List<String> refused(AnnotationData data) {
        return catchThrowableOfType(InvalidInput.class, () -> annotations.add(data)).errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
