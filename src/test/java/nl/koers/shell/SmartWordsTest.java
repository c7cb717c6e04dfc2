package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Platform;
import nl.koers.goal.Direction;
import nl.koers.goal.Measure;
import nl.koers.i18n.Texts;
import nl.koers.progress.FirstTarget;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Newest;
import nl.koers.progress.SmartCheck.Part;
import nl.koers.progress.SmartCheck.Stretch;
import nl.koers.progress.SmartCheck.Window;
import nl.koers.shell.SmartWords.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmartWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Metric FOLLOWERS =
            new Metric(new MetricId(1), "followers", MetricKind.LEVEL, MetricUnit.NUMBER);
    private static final SmartCheck CHECK = new SmartCheck(
            Arrays.stream(Finding.values()).map(Part::new).toList(),
            new Newest(712, TODAY, 0, "x.csv"),
            null,
            new Growth(10.9, new Stretch(12.6, LocalDate.of(2025, 12, 3), TODAY)),
            1000.0);
    private final SmartWords english = new SmartWords(new Texts(), Locale.ENGLISH);
    private final SmartWords dutch = new SmartWords(new Texts(), Locale.of("nl"));

    private static About about(Platform platform) {
        return new About(
                new Channel(new ChannelId(1), 0, ChannelData.of(platform, "X")),
                "followers",
                MetricUnit.NUMBER,
                Direction.INCREASE,
                TODAY,
                LocalDate.of(2026, 9, 3),
                List.of("More visitors", "Known in the region"));
    }

    private static SmartCheck relative(double completeness) {
        Window window = new Window(1200, LocalDate.of(2025, 8, 30), LocalDate.of(2026, 3, 2), completeness);
        return new SmartCheck(List.of(), CHECK.newest(), window, null, null);
    }

    @Test
    void says_what_it_takes_beside_the_best_90_days() {
        assertThat(english.sentence(CHECK, new Part(Finding.AMBITIOUS), about(Platform.X)))
                .isEqualTo(
                        "It takes 10.9 a week. The best 90 days so far (3 December 2025 to 3 March 2026) brought 12.6 a"
                                + " week: ambitious.");
        assertThat(dutch.sentence(CHECK, new Part(Finding.NEVER_BEFORE), about(Platform.X)))
                .isEqualTo("Er is 10,9 per week nodig. De beste 90 dagen tot nu toe (3 december 2025 tot en met 3 maart"
                        + " 2026) brachten 12,6 per week: nog nooit gehaald.");
    }

    @Test
    void names_the_file_the_newest_figure_came_from() {
        assertThat(english.sentence(CHECK, new Part(Finding.MEASURED), about(Platform.X)))
                .isEqualTo("The newest figure is 712 on 3 March 2026, from x.csv.");
        assertThat(dutch.sentence(CHECK, new Part(Finding.MEASURED), about(Platform.X)))
                .isEqualTo("Het nieuwste cijfer is 712 op 3 maart 2026, uit x.csv.");
    }

    @Test
    void names_the_export_to_fetch_where_figures_are_missing() {
        SmartCheck nothing = new SmartCheck(List.of(), null, null, null, null);

        assertThat(english.sentence(nothing, new Part(Finding.NO_FIGURES), about(Platform.X)))
                .isEqualTo(
                        "There are no figures of followers on X yet. What to fetch: the account overview of X as CSV.");
        assertThat(dutch.sentence(nothing, new Part(Finding.NO_FIGURES), about(Platform.INSTAGRAM)))
                .endsWith("het aantal volgers staat in geen export van Meta; vul het eens per maand zelf in.");
    }

    @Test
    void never_rounds_a_window_up_to_complete_enough() {
        assertThat(english.sentence(relative(0.8999), new Part(Finding.REFERENCE_INCOMPLETE), about(Platform.WEBSITE)))
                .contains("30 August 2025 to 2 March 2026, and only 89% of those days")
                .endsWith("for that period: the export by day of Google Analytics 4, Matomo or Plausible.");
        assertThat(dutch.sentence(relative(1), new Part(Finding.COMPARED), about(Platform.X)))
                .startsWith("Het wordt vergeleken met 1200 (30 augustus 2025 tot en met 2 maart 2026); 100%");
    }

    @Test
    void proposes_a_goal_in_one_breath() {
        FirstTarget target = new FirstTarget(
                Measure.LEVEL,
                Direction.INCREASE,
                712,
                TODAY,
                54,
                1000,
                TODAY,
                LocalDate.of(2026, 6, 1),
                96,
                Finding.AMBITIOUS);

        assertThat(english.proposal(target, FOLLOWERS, "X"))
                .isEqualTo(
                        "You have 712 followers on X, +54 a month. 1000 by 1 June 2026 needs +96 a month: ambitious.");
        assertThat(dutch.proposal(target, FOLLOWERS, "X"))
                .isEqualTo(
                        "Je hebt 712 volgers op X, +54 per maand. 1000 op 1 juni 2026 vraagt +96 per maand: ambitieus.");
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void has_a_whole_sentence_for_everything_that_can_be_found(Finding finding) {
        SmartCheck check =
                finding == Finding.COMPARED || finding == Finding.REFERENCE_INCOMPLETE ? relative(0.5) : CHECK;
        for (SmartWords words : List.of(english, dutch)) {
            String sentence = words.sentence(check, new Part(finding), about(Platform.X));
            assertThat(sentence).endsWith(".").doesNotContain("!", "{");
        }
    }
}
