package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import nl.koers.shell.SmartSentence.Promise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmartSentenceTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);
    private final SmartSentence english = new SmartSentence(new Texts(), Locale.ENGLISH);
    private final SmartSentence dutch = new SmartSentence(new Texts(), Locale.of("nl"));

    private static Promise promise(
            Measure measure, Direction direction, @Nullable Double from, Target written, @Nullable Double to) {
        return new Promise("followers", MetricUnit.NUMBER, "X", measure, direction, from, written, to, START, DEADLINE);
    }

    private static Target target(TargetKind kind, double amount) {
        return new Target(kind, amount, null);
    }

    @Test
    void says_from_what_to_what_and_between_which_days() {
        Promise promise = promise(Measure.LEVEL, Direction.INCREASE, 504.0, target(TargetKind.ABSOLUTE, 1050), 1050.0);
        assertThat(english.of(promise))
                .isEqualTo("Followers on X from 504 to 1050, between 1 January 2026 and 30 June 2026.");
        assertThat(dutch.of(promise))
                .isEqualTo("Volgers op X van 504 naar 1050, tussen 1 januari 2026 en 30 juni 2026.");
    }

    @Test
    void says_a_percentage_beside_the_value_it_comes_down_to() {
        Target more = target(TargetKind.PERCENT, 30);
        assertThat(english.of(promise(Measure.LEVEL, Direction.INCREASE, 500.0, more, 650.0)))
                .startsWith("Followers on X from 500 to 650 (+30%), between");
        assertThat(english.of(promise(Measure.LEVEL, Direction.INCREASE, null, more, null)))
                .startsWith("Followers on X: +30%, between");
    }

    @Test
    void says_totals_and_limits_as_what_they_are() {
        Target five = target(TargetKind.ABSOLUTE, 500);
        assertThat(english.of(promise(Measure.TOTAL, Direction.INCREASE, 0.0, five, 500.0)))
                .isEqualTo("500 followers on X in all, from 1 January 2026 up to 30 June 2026.");
        assertThat(english.of(promise(Measure.LEVEL, Direction.KEEP_AT_LEAST, null, five, 500.0)))
                .isEqualTo("Followers on X at 500 or more, from 1 January 2026 up to 30 June 2026.");
    }

    @Test
    void says_percentages_as_percentages_and_how_far_they_lie_apart_as_points() {
        Target five = target(TargetKind.ABSOLUTE, 0.05);
        assertThat(english.of(rate(five))).startsWith("Engagement rate on LinkedIn from 3.2% to 5%, between");
        assertThat(dutch.of(rate(five))).contains(" op LinkedIn van 3,2% naar 5%, tussen");
        Target points = target(TargetKind.DELTA, 0.018);
        assertThat(english.of(rate(points))).contains("from 3.2% to 5% (+1.8 percentage points), between");
        assertThat(dutch.of(rate(points))).contains("van 3,2% naar 5% (+1,8 procentpunt), tussen");
        Target share = target(TargetKind.PERCENT, 56.25);
        assertThat(english.of(rate(share))).contains("from 3.2% to 5% (+56.25%), between");
    }

    private static Promise rate(Target written) {
        return new Promise(
                "engagement_rate",
                MetricUnit.PERCENT,
                "LinkedIn",
                Measure.GAUGE,
                Direction.INCREASE,
                0.032,
                written,
                written.on(0.032),
                START,
                DEADLINE);
    }

    @Test
    void leaves_open_what_is_not_filled_in_yet() {
        Promise open =
                new Promise(null, MetricUnit.NUMBER, null, null, Direction.INCREASE, null, null, null, START, null);
        assertThat(english.of(open)).isEqualTo("… on … to …, between 1 January 2026 and ….");
    }
}
