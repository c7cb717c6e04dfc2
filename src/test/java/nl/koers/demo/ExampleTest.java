package nl.koers.demo;

import static nl.koers.schema.Tables.ANNOTATION;
import static nl.koers.schema.Tables.CHECK_IN;
import static nl.koers.schema.Tables.EXAMPLE_PART;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.koers.FixedClock;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.Role;
import nl.koers.access.SystemIdentity;
import nl.koers.activity.ActivityState;
import nl.koers.activity.ActivityWatch;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntry;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.cost.HourlyRate;
import nl.koers.cost.NoPrice;
import nl.koers.cost.Rates;
import nl.koers.demo.ExampleRemoved.Kept;
import nl.koers.demo.ExampleRemoved.Kind;
import nl.koers.demo.ExampleRemoved.Use;
import nl.koers.goal.Acceptances;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.imports.Imports;
import nl.koers.inbox.SourceData;
import nl.koers.inbox.Sources;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import nl.koers.objective.PostPlan;
import nl.koers.objective.PostPlanData;
import nl.koers.objective.PostPlans;
import nl.koers.progress.AsOf;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalPrices;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.Status;
import nl.koers.report.Report;
import nl.koers.round.Choice;
import nl.koers.round.Round;
import nl.koers.round.RoundData;
import nl.koers.round.RoundDecisions;
import nl.koers.round.Rounds;
import nl.koers.round.Subject;
import nl.koers.round.Verdict;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-23: the example comes in beside one's own figures, and nothing else goes with it. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "ADMIN")
class ExampleTest {

    @Autowired
    Example example;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Goals goals;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Annotations annotations;

    @Autowired
    Objectives objectives;

    @Autowired
    PostPlans plans;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    Rates hours;

    @Autowired
    GoalPrices prices;

    @Autowired
    GoalProgress progress;

    @Autowired
    ActivityWatch activity;

    @Autowired
    Imports imports;

    @Autowired
    Sources sources;

    @Autowired
    People people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity system;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundDecisions decisions;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    @Test
    void brings_a_plan_that_goes_with_it_unless_somebody_changed_it() {
        example.add(Locale.ENGLISH);
        assertThat(plans.current().data().people()).startsWith("Families");
        assertThat(plans.current().changedBy()).startsWith("Anna");

        example.remove();
        assertThat(plans.current().changedAt()).isNull();

        example.add(Locale.ENGLISH);
        PostPlan plan = plans.current();
        plans.keep(plan.version(), plan.data());
        example.remove();
        assertThat(plans.current().data().people()).startsWith("Families");
    }

    @Test
    void leaves_a_plan_of_ones_own_as_it_is() {
        plans.keep(0, PostPlanData.EMPTY);
        example.add(Locale.ENGLISH);
        assertThat(plans.current().data()).isEqualTo(PostPlanData.EMPTY);
        example.remove();
        assertThat(plans.current().changedAt()).isNotNull();
    }

    @Test
    void stands_beside_an_organisation_with_every_state_of_a_goal_and_a_silent_page() {
        assertThat(example.state()).isEqualTo(Example.State.NOTHING_YET);

        example.add(Locale.ENGLISH);

        assertThat(example.state()).isEqualTo(Example.State.THERE);
        assertThat(goals.all())
                .extracting(
                        goal -> progress.standing(goal.id(), workspaces.today()).status())
                .contains(
                        Status.ON_TRACK,
                        Status.AT_RISK,
                        Status.BEHIND,
                        Status.ACHIEVED,
                        Status.MISSED,
                        Status.AWAITING,
                        Status.NO_DATA,
                        Status.TOO_EARLY,
                        Status.NOT_STARTED,
                        Status.PAUSED);
        assertThat(activity.all(workspaces.today()))
                .filteredOn(page -> page.state() == ActivityState.INACTIVE)
                .extracting(page -> page.channel().name())
                .containsExactly("Friends of Hofwijk");
        assertThat(annotations.all()).hasSize(4);
        assertThat(sql.fetchCount(CHECK_IN)).isEqualTo(4);
    }

    @Test
    void brings_nobody_who_can_sign_in_or_is_an_admin() {
        example.add(Locale.ENGLISH);

        assertThat(people.all()).hasSize(3).allSatisfy(person -> {
            assertThat(person.enabled()).isFalse();
            assertThat(person.role()).isIn(Role.EDITOR, Role.MANAGER);
        });
    }

    @Test
    void is_for_admins_only() {
        Person editor = people.add(new nl.koers.access.PersonData("Ed", "ed@koers.example", Role.EDITOR));

        assertThatThrownBy(() -> system.callAs(editor, () -> {
                    example.add(Locale.ENGLISH);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> system.callAs(editor, example::remove)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void comes_once_however_often_it_is_asked_for() {
        example.add(Locale.ENGLISH);
        EveryRow before = EveryRow.of(sql);

        example.add(Locale.of("nl"));

        assertThat(EveryRow.of(sql).written()).isEqualTo(before.written());
    }

    @Test
    void goes_whole_and_leaves_every_table_as_it_was() {
        Channel own = ownPage("Our X");
        figures.put(own.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-01-01", 5), Row.of("2026-03-01", 9)));
        goals.define(new SomeGoal(own.id(), metric("followers")).title("Ours").data());
        EveryRow before = EveryRow.of(sql);

        example.add(Locale.of("nl"));
        ExampleRemoved removed = example.remove();

        assertThat(removed).isEqualTo(new ExampleRemoved(13, 10, 12, List.of()));
        assertThat(withoutExampleFiles().written()).isEqualTo(before.written());
        assertThat(sql.fetchCount(EXAMPLE_PART)).isZero();
        assertThat(imports.recent(100))
                .allSatisfy(report -> assertThat(report.fileName()).doesNotContain("hofwijk"));
        assertThat(example.state()).isEqualTo(Example.State.ABSENT);
    }

    @Test
    void can_come_and_go_again() {
        EveryRow before = EveryRow.of(sql);
        for (int time = 0; time < 3; time++) {
            example.add(Locale.ENGLISH);
            assertThat(goals.all()).hasSize(13);
            assertThat(example.remove().goals()).isEqualTo(13);
            clock.moveTo(clock.instant().plusSeconds(86_400));
        }
        assertThat(withoutExampleFiles().written()).isEqualTo(before.written());
    }

    @Test
    void taking_away_what_is_not_there_does_nothing() {
        assertThat(example.remove()).isEqualTo(new ExampleRemoved(0, 0, 0, List.of()));
    }

    @Test
    void a_page_stays_for_a_goal_of_ones_own_and_loses_its_example_figures() {
        example.add(Locale.ENGLISH);
        Channel x = page("Hofwijk on X");
        Goal own = goals.define(
                new SomeGoal(x.id(), metric("followers")).title("Ours").data());

        ExampleRemoved removed = example.remove();

        assertThat(removed.kept()).containsExactly(new Kept(Kind.PAGE, "Hofwijk on X", Use.GOAL));
        assertThat(goals.all()).extracting(Goal::id).containsExactly(own.id());
        assertThat(channels.all()).extracting(Channel::name).containsExactly("Hofwijk on X");
        assertThat(sql.fetchCount(SNAPSHOT)).isZero();
        assertThat(progress.standing(own.id(), workspaces.today()).status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void figures_of_ones_own_on_its_page_stay_also_where_they_stood_behind_the_examples() {
        example.add(Locale.ENGLISH);
        Channel x = page("Hofwijk on X");
        figures.put(
                x.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-02-01", 7), Row.of("2026-02-02", 8), Row.of("2026-03-03", 9)));

        ExampleRemoved removed = example.remove();

        assertThat(removed.kept()).containsExactly(new Kept(Kind.PAGE, "Hofwijk on X", Use.FIGURES));
        assertThat(sql.select(SNAPSHOT.VALUE)
                        .from(SNAPSHOT)
                        .orderBy(SNAPSHOT.FROM_ON)
                        .fetch(SNAPSHOT.VALUE))
                .containsExactly(7.0, 8.0, 9.0);
        assertThat(metrics.reportedBy(x.id()))
                .extracting(metric -> metric.code())
                .containsExactly("followers");
    }

    @Test
    void a_link_of_the_chain_stays_with_all_above_it_for_a_goal_of_ones_own_and_for_the_plan() {
        example.add(Locale.ENGLISH);
        Channel own = ownPage("Our X");
        Objective known = objective("Our exhibitions are known in the region");
        Objective research = objective("People follow the research from home");
        metrics.named("likes", MetricKind.FLOW);
        goals.define(new SomeGoal(own.id(), metric("likes"))
                .title("Ours")
                .objective(known.id())
                .data());
        plans.keep(plans.current().version(), new PostPlanData("", research.id(), "", null, "", "", "", "", "", ""));

        ExampleRemoved removed = example.remove();

        assertThat(removed.kept())
                .containsExactlyInAnyOrder(
                        new Kept(Kind.OBJECTIVE, known.title(), Use.GOAL),
                        new Kept(Kind.OBJECTIVE, research.title(), Use.PLAN),
                        new Kept(Kind.OBJECTIVE, "Make Hofwijk a Sunday outing for people under thirty", Use.BELOW),
                        new Kept(Kind.OBJECTIVE, "More visitors who come back", Use.BELOW),
                        new Kept(Kind.OBJECTIVE, "A collection open to everybody", Use.BELOW));
        assertThat(objectives.tree().all(ObjectiveKind.MARKETING)).hasSize(2);
        assertThat(plans.current().data().objective()).isEqualTo(research.id());
    }

    @Test
    void brings_a_frozen_budget_round_that_is_decided_in_part_and_goes_with_it() {
        organisation();
        EveryRow before = EveryRow.of(sql);

        example.add(Locale.ENGLISH);

        assertThat(rounds.all()).singleElement().satisfies(round -> {
            Round.Version newest = Objects.requireNonNull(round.newest());
            assertThat(newest.by()).startsWith("Carla");
            assertThat(newest.decided()).isPositive().isLessThan(newest.goals());
        });
        assertThat(example.remove().kept()).isEmpty();
        assertThat(withoutExampleFiles().written()).isEqualTo(before.written());
    }

    @Test
    void its_budget_round_stays_when_somebody_decided_in_it() {
        organisation();
        example.add(Locale.ENGLISH);
        Round round = rounds.all().getFirst();
        Report report = rounds.frozen(round.id(), 1).report();
        long goal = report.objectives().getFirst().goals().getFirst().id();
        long seen = decisions.of(round.id(), 1).seen();
        decisions.decide(new Choice(round.id(), 1, seen, Verdict.CONTINUE, "Ours"), Subject.goal(goal));

        example.remove();

        assertThat(rounds.frozen(round.id(), 1).report()).isEqualTo(report);
        assertThat(decisions
                        .of(round.id(), 1)
                        .about(Subject.goal(goal))
                        .orElseThrow()
                        .reason())
                .isEqualTo("Ours");
    }

    private void organisation() {
        system.run(() -> workspaces.create(
                new Workspace("Ours", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
    }

    @Test
    void an_objective_that_was_chosen_for_a_budget_round_stays_with_all_above_it() {
        example.add(Locale.ENGLISH);
        Objective known = objective("Our exhibitions are known in the region");
        LocalDate today = workspaces.today();
        Round round = rounds.create(RoundData.of("Ours", today.minusDays(30), today, List.of(known.id())));

        ExampleRemoved removed = example.remove();

        assertThat(removed.kept()).contains(new Kept(Kind.OBJECTIVE, known.title(), Use.ROUND));
        assertThat(rounds.find(round.id()).orElseThrow().data().objectives()).containsExactly(known.id());
    }

    @Test
    void an_objective_of_ones_own_keeps_what_it_hangs_under() {
        example.add(Locale.ENGLISH);
        Objective support = objective("More income of our own");
        objectives.add(new ObjectiveData(ObjectiveKind.MARKETING, support.id(), "Ours", "", Category.LOYALTY));

        assertThat(example.remove().kept())
                .containsExactly(new Kept(Kind.OBJECTIVE, "More income of our own", Use.BELOW));
    }

    @Test
    void tells_percentages_as_percentages() {
        example.add(Locale.ENGLISH);

        assertThat(metrics.find("bounce_rate").orElseThrow().unit()).isEqualTo(MetricUnit.PERCENT);
        assertThat(goal("Bounce rate on the website down to 49.5%")
                        .data()
                        .target()
                        .amount())
                .isEqualTo(0.495);
    }

    @Test
    void a_goal_that_somebody_wrote_about_stays_with_those_words_alone() {
        example.add(Locale.ENGLISH);
        Goal followers = goal("1000 followers on X in half a year");
        Goal bounce = goal("Bounce rate on the website down to 49.5%");
        checkIns.write(
                followers.id(), new CheckInData(workspaces.today(), "We see it too.", CheckIn.Confidence.MEDIUM));
        annotations.add(AnnotationData.ofGoal(bounce.id(), workspaces.today(), "New front page"));

        ExampleRemoved removed = example.remove();

        assertThat(removed.kept())
                .contains(
                        new Kept(Kind.GOAL, followers.data().title(), Use.CHECK_IN),
                        new Kept(Kind.GOAL, bounce.data().title(), Use.NOTE),
                        new Kept(Kind.PAGE, "Hofwijk on X", Use.GOAL),
                        new Kept(Kind.PERSON, "Bram Visser", Use.GOAL));
        assertThat(checkIns.of(followers.id()))
                .extracting(said -> said.data().note())
                .containsExactly("We see it too.");
        assertThat(sql.select(ANNOTATION.TEXT).from(ANNOTATION).fetch(ANNOTATION.TEXT))
                .containsExactly("New front page");
    }

    @Test
    void a_goal_that_was_changed_or_sent_back_stays_and_one_that_was_only_accepted_goes() {
        example.add(Locale.ENGLISH);
        Goal changed = goal("3000 followers on Instagram");
        goals.change(
                changed.id(),
                changed.version(),
                new SomeGoal(changed.data().channel(), changed.data().metric())
                        .title("Ours now")
                        .data(),
                "we try it");
        Goal sentBack = goal("600 new readers for the newsletter");
        acceptances.sendBack(sentBack.id(), sentBack.version(), "Too many.");
        Goal accepted = goal("300 followers on Pinterest");
        acceptances.accept(accepted.id(), accepted.version());

        ExampleRemoved removed = example.remove();

        assertThat(removed.kept())
                .filteredOn(kept -> kept.kind() == Kind.GOAL)
                .containsExactlyInAnyOrder(
                        new Kept(Kind.GOAL, "Ours now", Use.CHANGED),
                        new Kept(Kind.GOAL, "600 new readers for the newsletter", Use.ANSWER));
        assertThat(goals.all()).hasSize(2);
        assertThat(removed.goals()).isEqualTo(11);
    }

    @Test
    void a_goal_stays_for_its_budget_and_for_a_cost_also_one_that_was_taken_back() {
        example.add(Locale.ENGLISH);
        Goal budgeted = goal("3000 followers on Instagram");
        budgets.decide(budgeted.id(), 1, new BudgetData(100_00L, null, "Less is enough"));
        Goal paid = goal("300 followers on Pinterest");
        CostEntry cost = costs.add(new CostEntryData(
                workspaces.today(), 5_00, 0, CostKind.TOOLS, "", List.of(CostShare.whole(paid.id()))));
        costs.takeBack(cost.id(), cost.version());

        assertThat(example.remove().kept())
                .filteredOn(kept -> kept.kind() == Kind.GOAL)
                .containsExactlyInAnyOrder(
                        new Kept(Kind.GOAL, budgeted.data().title(), Use.COST),
                        new Kept(Kind.GOAL, paid.data().title(), Use.COST));
        assertThat(costs.of(paid.id()).takenBack()).hasSize(1);
        assertThat(budgets.history(budgeted.id()))
                .as("the one of one's own, and the one it changed")
                .hasSize(2);
        assertThat(costs.of(budgeted.id()).lines()).as("costs of the example").isEmpty();
    }

    @Test
    void brings_budgets_and_costs_with_prices_and_a_cost_that_goals_share() {
        system.run(() -> workspaces.create(
                new Workspace("Ours", Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
        example.add(Locale.ENGLISH);

        assertThat(price("1000 followers on X in half a year").actual().price()).isNotNull();
        assertThat(price("1000 followers on X in half a year").planned().price())
                .isNotNull();
        assertThat(price("Answer on Facebook within 4 hours").actual().missing())
                .isEqualTo(NoPrice.KEEPS);
        assertThat(price("300 followers on Pinterest").actual().missing()).isEqualTo(NoPrice.NO_COSTS);
        assertThat(costs.of(goal("3000 followers on Instagram").id()).lines())
                .anySatisfy(line -> assertThat(line.basisPoints()).isEqualTo(6000));
        assertThat(hours.all().all()).hasSize(1);
    }

    private CostPerResult price(String title) {
        GoalAsOf at = progress.at(goal(title), AsOf.now(workspaces.today()));
        return java.util.Objects.requireNonNull(
                        prices.of(List.of(at)).get(at.goal().id()))
                .prices();
    }

    @Test
    void a_goal_stays_for_a_cost_of_the_example_that_somebody_changed() {
        example.add(Locale.ENGLISH);
        Goal blog = goal("40 readers a day for the blog");
        CostEntry cost = costs.of(blog.id()).lines().getFirst().entry();
        costs.takeBack(cost.id(), cost.version());

        assertThat(example.remove().kept())
                .filteredOn(kept -> kept.kind() == Kind.GOAL)
                .containsExactly(new Kept(Kind.GOAL, blog.data().title(), Use.COST));
        assertThat(costs.of(blog.id()).takenBack()).hasSize(1);
        assertThat(hours.all().all()).as("which prices its hours").hasSize(1);
        example.add(Locale.ENGLISH);
        example.remove();
        assertThat(costs.of(blog.id()).takenBack()).as("one's own by now").hasSize(1);
    }

    @Test
    void hours_that_have_no_price_get_none_from_the_example() {
        Goal own = goals.define(new SomeGoal(ownPage("Our X").id(), metric("followers"))
                .title("Ours")
                .data());
        budgets.decide(own.id(), 0, new BudgetData(null, 60L, ""));

        example.add(Locale.ENGLISH);

        assertThat(hours.all().all()).isEmpty();
    }

    @Test
    void an_organisation_keeps_its_own_hourly_rate() {
        hours.decide(new HourlyRate(workspaces.today(), 50_00));

        example.add(Locale.ENGLISH);
        assertThat(hours.all().all()).hasSize(1);
        example.remove();

        assertThat(hours.all().all()).containsExactly(new HourlyRate(workspaces.today(), 50_00));
    }

    @Test
    void a_page_stays_that_was_changed_noted_on_or_has_a_folder() {
        example.add(Locale.ENGLISH);
        Channel blog = page("The curator's blog");
        channels.change(blog.id(), blog.version(), ChannelData.of(Platform.BLOG, "Our blog"));
        annotations.add(AnnotationData.ofChannel(page("Hofwijk films").id(), workspaces.today(), "Camera broke"));
        sources.make("collection", SourceData.of(page("Hofwijk's collection").id()));

        assertThat(example.remove().kept())
                .containsExactlyInAnyOrder(
                        new Kept(Kind.PAGE, "Our blog", Use.CHANGED),
                        new Kept(Kind.PAGE, "Hofwijk films", Use.NOTE),
                        new Kept(Kind.PAGE, "Hofwijk's collection", Use.SOURCE));
    }

    @Test
    void a_person_stays_who_owns_a_goal_of_ones_own_or_was_let_in() {
        example.add(Locale.ENGLISH);
        Person bram = people.find("Bram Visser").orElseThrow();
        people.restoreAccess(people.find("Carla Jansen").orElseThrow().id());
        goals.define(new SomeGoal(ownPage("Our X").id(), metric("followers"))
                .title("Ours")
                .owner(bram.id())
                .data());

        assertThat(example.remove().kept())
                .containsExactlyInAnyOrder(
                        new Kept(Kind.PERSON, "Bram Visser", Use.GOAL),
                        new Kept(Kind.PERSON, "Carla Jansen", Use.LET_IN));
    }

    @Test
    void what_stayed_is_ones_own_and_the_next_example_stands_beside_it() {
        example.add(Locale.ENGLISH);
        goals.define(new SomeGoal(page("Hofwijk on X").id(), metric("followers"))
                .title("Ours")
                .owner(people.find("Bram Visser").orElseThrow().id())
                .data());
        example.remove();
        EveryRow before = EveryRow.of(sql);

        example.add(Locale.ENGLISH);
        assertThat(channels.all()).extracting(Channel::name).contains("Hofwijk on X", "Hofwijk on X 2");
        ExampleRemoved removed = example.remove();

        assertThat(removed).isEqualTo(new ExampleRemoved(13, 10, 12, List.of()));
        assertThat(EveryRow.of(sql).without(before).rows("goal")).isEmpty();
        assertThat(before.without(EveryRow.of(sql)).written())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
    }

    @Test
    void a_metric_that_counts_otherwise_here_is_left_as_it_is() {
        Channel own = ownPage("Our site");
        figures.put(own.id(), "visits", MetricKind.UNIQUE, List.of(Row.of("2026-01-01", 5)));

        example.add(Locale.ENGLISH);

        assertThat(metrics.find("visits").orElseThrow().kind()).isEqualTo(MetricKind.UNIQUE);
        assertThat(goals.all()).hasSize(13);
        example.remove();
        assertThat(metrics.all()).extracting(metric -> metric.code()).containsExactly("followers", "visits");
    }

    @Test
    void a_thing_made_after_one_was_deleted_by_hand_is_not_taken_for_it() {
        example.add(Locale.ENGLISH);
        Objective last = objective("Enough volunteers to photograph the depot");
        objectives.delete(last.id(), last.version());
        Objective own = objectives.add(new ObjectiveData(ObjectiveKind.BUSINESS, null, "Ours", "", null));
        assertThat(own.id()).as("SQLite gives the number again").isEqualTo(last.id());

        assertThat(example.remove().kept()).isEmpty();
        assertThat(objectives.tree().all(ObjectiveKind.BUSINESS))
                .extracting(Objective::title)
                .containsExactly("Ours");
    }

    @Test
    void a_file_of_it_that_somebody_took_back_is_no_trouble() {
        example.add(Locale.ENGLISH);
        imports.undo(imports.recent(1).getFirst().id());

        assertThat(example.remove().goals()).isEqualTo(13);
        assertThat(sql.fetchCount(SNAPSHOT)).isZero();
    }

    /** Whoever adds a table that refers to one of these says in ExampleUseQuery whether it makes a thing of the example used. */
    @Test
    void knows_every_table_that_can_refer_to_a_thing_of_it() {
        Set<String> referring = new TreeSet<>();
        for (String table :
                sql.fetch("select name from sqlite_master where type = 'table'").getValues(0, String.class)) {
            sql.fetch("select * from pragma_foreign_key_list('" + table + "')").forEach(key -> {
                String parent = key.get("table", String.class);
                if (Set.of("goal", "objective", "channel").contains(parent) && !table.equals("example_part")) {
                    referring.add(table + "." + key.get("from", String.class));
                }
            });
        }
        assertThat(referring)
                .containsExactly(
                        "annotation.channel_id",
                        "annotation.goal_id",
                        "budget_round_objective.objective_id",
                        "check_in.goal_id",
                        "cost_share.goal_id",
                        "goal.channel_id",
                        "goal.objective_id",
                        "goal_acceptance.goal_id",
                        "goal_budget.goal_id",
                        "goal_change.goal_id",
                        "goal_notice.goal_id",
                        "goal_progress.goal_id",
                        "goal_status_change.goal_id",
                        "goal_told.goal_id",
                        "milestone.goal_id",
                        "objective.parent_id",
                        "objective_change.objective_id",
                        "page_activity.channel_id",
                        "post_plan.objective_id",
                        "series.channel_id",
                        "source.channel_id");
    }

    private EveryRow withoutExampleFiles() {
        return EveryRow.of(sql).only((table, row) -> !table.equals("import_file") || !"DEMO".equals(row.get("way")));
    }

    private Channel ownPage(String name) {
        metrics.named("followers", MetricKind.LEVEL);
        return channels.create(ChannelData.of(Platform.X, name));
    }

    private nl.koers.channel.MetricId metric(String code) {
        return metrics.find(code).orElseThrow().id();
    }

    private Channel page(String name) {
        return channels.find(name).orElseThrow();
    }

    private Goal goal(String title) {
        return goals.all().stream()
                .filter(goal -> goal.data().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Objective objective(String title) {
        return objectives.tree().all(ObjectiveKind.BUSINESS).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .or(() -> objectives.tree().all(ObjectiveKind.MARKETING).stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst())
                .orElseThrow();
    }
}
