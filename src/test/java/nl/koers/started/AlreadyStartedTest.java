package nl.koers.started;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.progress.FirstTargets.Lack;
import nl.koers.started.FitPlan.FitGoal;
import nl.koers.started.FitPlan.FitObjective;
import nl.koers.started.FitPlan.LeftPage;
import nl.koers.started.StartedPage.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-12: pages get their why afterwards, on a real database. */
@KoersTest
@WithMockUser(username = "Anna", roles = "EDITOR")
class AlreadyStartedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    AlreadyStarted started;

    @Autowired
    Goals goals;

    @Autowired
    Objectives objectives;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private Channel x;
    private Channel site;
    private Channel old;

    @BeforeEach
    void three_pages_of_which_two_have_recent_figures() {
        x = channels.create(ChannelData.of(Platform.X, "Our X"));
        figures.put(x.id(), "followers", MetricKind.LEVEL, weeks(0, 712, 12.6));
        figures.put(x.id(), "posts", MetricKind.FLOW, weeks(0, 3, 0));
        site = channels.create(ChannelData.of(Platform.WEBSITE, "Our site"));
        figures.put(site.id(), "visits", MetricKind.FLOW, weeks(0, 300, 0));
        old = channels.create(ChannelData.of(Platform.FACEBOOK, "An old page"));
        figures.put(old.id(), "followers", MetricKind.LEVEL, weeks(60, 90, 1));
    }

    private static List<Row> weeks(int ago, double last, double growth) {
        List<Row> rows = new ArrayList<>();
        for (int i = 20; i >= 0; i--) {
            rows.add(Row.of(TODAY.minusDays(ago).minusWeeks(i).toString(), last - growth * i));
        }
        return rows;
    }

    private GoalData goal(Channel channel, String metric) {
        return new SomeGoal(channel.id(), metrics.find(metric).orElseThrow().id())
                .title("")
                .start(TODAY)
                .deadline(TODAY.plusMonths(6))
                .data();
    }

    private static FitObjective fresh(Category category, String title) {
        return new FitObjective(null, new ObjectiveData(ObjectiveKind.MARKETING, null, title, "", category));
    }

    private static String proposed(StartedPage page) {
        Proposal proposal = Objects.requireNonNull(page.proposal());
        double target = proposal.targets().first().orElseThrow().target();
        return proposal.category() + " " + proposal.metric().code() + " " + Math.round(target);
    }

    @Test
    void proposes_category_metric_and_target_for_each_page_with_figures() {
        StartedPages pages = started.pages();

        assertThat(pages.proposed())
                .extracting(page -> page.channel().name(), AlreadyStartedTest::proposed)
                .containsExactly(tuple("Our site", "ACQUISITION visits 8000"), tuple("Our X", "REACH followers 1100"));
        assertThat(pages.poor())
                .singleElement()
                .satisfies(page -> assertThat(page.lack()).isEqualTo(Lack.OLD_FIGURES));
        assertThat(pages.more()).isZero();
    }

    @Test
    void a_page_with_a_running_goal_or_no_longer_in_use_does_not_appear() {
        goals.define(goal(x, "followers"));
        Goal stopped = goals.define(goal(site, "visits"));
        goals.change(
                stopped.id(), stopped.version(), stopped.data().in(GoalState.STOPPED, "The campaign is over."), "");
        ChannelData data = old.data();
        channels.change(
                old.id(),
                old.version(),
                new ChannelData(data.platform(), data.name(), "", 30, ChannelStatus.CLOSED, "Nobody reads it."));

        StartedPages pages = started.pages();

        assertThat(pages.proposed()).extracting(page -> page.channel().name()).containsExactly("Our site");
        assertThat(pages.poor()).isEmpty();
    }

    @Test
    void makes_goals_and_missing_objectives_and_leaves_pages_together() {
        Objective there = objectives.add(
                new ObjectiveData(ObjectiveKind.MARKETING, null, "Known by everybody", "", Category.REACH));
        FitPlan plan = new FitPlan(
                List.of(
                        new FitGoal(Category.REACH, goal(x, "followers")),
                        new FitGoal(Category.ACQUISITION, goal(site, "visits"))),
                Map.of(
                        Category.REACH,
                        new FitObjective(there.id(), there.data()),
                        Category.ACQUISITION,
                        fresh(Category.ACQUISITION, "A first step")),
                List.of(new LeftPage(old.id(), old.version(), ChannelStatus.NOT_USED, "Our audience left.")));

        assertThat(started.fit(plan)).isEqualTo(new Fitted(2, 1, 1));

        Objective made = objectives.tree().all(ObjectiveKind.MARKETING).getLast();
        assertThat(made.title()).isEqualTo("A first step");
        assertThat(goals.all())
                .extracting(goal -> goal.data().objective())
                .containsExactlyInAnyOrder(there.id(), made.id());
        assertThat(channels.find(old.id()).orElseThrow().data().statusReason()).isEqualTo("Our audience left.");
        assertThat(started.pages().proposed()).isEmpty();
    }

    @Test
    void names_every_row_that_is_wrong_and_makes_nothing() {
        FitPlan plan = new FitPlan(
                List.of(
                        new FitGoal(Category.REACH, goal(x, "followers")),
                        new FitGoal(
                                Category.ACQUISITION,
                                new SomeGoal(
                                                site.id(),
                                                metrics.find("visits")
                                                        .orElseThrow()
                                                        .id())
                                        .start(TODAY)
                                        .deadline(TODAY.minusDays(1))
                                        .data())),
                Map.of(
                        Category.REACH,
                        fresh(Category.REACH, "Known"),
                        Category.ACQUISITION,
                        fresh(Category.ACQUISITION, " ")),
                List.of(new LeftPage(old.id(), old.version(), ChannelStatus.NOT_USED, "")));

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> started.fit(plan));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "objective.ACQUISITION.title",
                        "goal." + site.id().value() + ".deadline",
                        "page." + old.id().value() + ".statusReason");
        assertThat(goals.all()).isEmpty();
        assertThat(objectives.tree().isEmpty()).isTrue();
        assertThat(channels.find(old.id()).orElseThrow().data().status()).isEqualTo(ChannelStatus.IN_USE);
    }

    @Test
    void a_page_that_got_a_goal_in_the_meantime_is_refused() {
        goals.define(goal(x, "followers"));
        FitPlan plan = new FitPlan(
                List.of(new FitGoal(Category.REACH, goal(x, "followers"))),
                Map.of(Category.REACH, fresh(Category.REACH, "Known")),
                List.of());

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> started.fit(plan));

        assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.key()).isEqualTo("started.taken"));
        assertThat(objectives.tree().isEmpty()).isTrue();
    }
}
