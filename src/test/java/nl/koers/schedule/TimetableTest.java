package nl.koers.schedule;

import static nl.koers.schema.Tables.JOB_RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.database.StartRefused;
import nl.koers.workspace.Workspaces;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
class TimetableTest {

    private static final Instant NIGHT = Instant.parse("2026-03-03T03:10:00Z");

    @Autowired
    JobLedgerRepository ledger;

    @Autowired
    ScheduleRepository schedules;

    @Autowired
    JobRunner runner;

    @Autowired
    Workspaces workspaces;

    @Autowired
    FixedClock.Movable clock;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private final List<Instant> runs = new ArrayList<>();
    private final MockEnvironment configuration = new MockEnvironment().withProperty("cron", "0 10 3 * * ?");

    @Test
    void makes_up_for_three_missed_nights_with_one_run() {
        Timetable timetable = timetable(nightly(this::work));
        clock.moveTo(Instant.parse("2026-02-28T03:10:00Z"));
        timetable.runDue("nightly");
        clock.moveTo(FixedClock.NOON);

        assertThat(timetable.overdue()).extracting(ScheduledJob::name).containsExactly("nightly");
        timetable.runDue("nightly");

        assertThat(runs).hasSize(2);
        assertThat(slots()).containsExactly(Instant.parse("2026-02-28T03:10:00Z"), NIGHT);
        assertThat(timetable.overdue()).isEmpty();
    }

    @Test
    void never_runs_twice_for_one_moment() {
        Timetable timetable = timetable(nightly(this::work));

        timetable.runDue("nightly");
        timetable.runDue("nightly");

        assertThat(runs).hasSize(1);
    }

    @Test
    void writes_a_failure_down_and_runs_at_the_next_moment() {
        Timetable timetable = timetable(nightly(() -> {
            work();
            throw new IllegalStateException("the disk is gone");
        }));

        timetable.runDue("nightly");
        clock.moveTo(Instant.parse("2026-03-04T03:10:00Z"));
        timetable.runDue("nightly");

        assertThat(runs).hasSize(2);
        assertThat(sql.fetch(JOB_RUN)).allSatisfy(run -> {
            assertThat(run.getOutcome()).isEqualTo("FAILED");
            assertThat(run.getDetail()).contains("the disk is gone");
            assertThat(run.getFinishedAt()).isNotNull();
        });
    }

    @Test
    void survives_an_error_of_the_machine() {
        Timetable timetable = timetable(nightly(() -> {
            throw new StackOverflowError();
        }));

        timetable.runDue("nightly");

        assertThat(sql.fetch(JOB_RUN).getValues(JOB_RUN.OUTCOME)).containsExactly("FAILED");
    }

    @Test
    void is_due_at_once_when_it_never_ran() {
        assertThat(timetable(nightly(this::work)).overdue()).hasSize(1);
    }

    @Test
    void keeps_only_the_turns_of_a_frequent_job_that_mattered() {
        List<String> found = new ArrayList<>(List.of("", "2 files", ""));
        configuration.setProperty("cron", "0 * * * * ?");
        Timetable timetable = timetable(ScheduledJob.frequent("inbox", "cron", found::removeFirst));

        for (int minute = 0; minute < 3; minute++) {
            clock.moveTo(FixedClock.NOON.plusSeconds(60L * minute));
            timetable.runDue("inbox");
        }

        assertThat(found).isEmpty();
        assertThat(sql.fetch(JOB_RUN).getValues(JOB_RUN.DETAIL)).containsExactly("2 files");
        assertThat(timetable.overdue()).isEmpty();
    }

    @Test
    void closes_a_run_that_a_hard_stop_cut_off() {
        ledger.claim("nightly", NIGHT, NIGHT);
        Timetable timetable = timetable(nightly(this::work));

        timetable.closeInterrupted();

        assertThat(sql.fetch(JOB_RUN).getValues(JOB_RUN.OUTCOME)).containsExactly("FAILED");
        assertThat(timetable.overdue()).isEmpty();
    }

    @Test
    void leaves_out_a_job_that_is_switched_off() {
        configuration.setProperty("cron", "-");
        Timetable timetable = timetable(nightly(this::work));

        timetable.runDue("nightly");

        assertThat(timetable.jobs()).isEmpty();
        assertThat(runs).isEmpty();
    }

    @Test
    void refuses_a_cron_line_that_is_none_by_its_key() {
        configuration.setProperty("cron", "tomorrow");
        Timetable timetable = timetable(nightly(this::work));

        assertThatThrownBy(timetable::jobs)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cron")
                .hasMessageContaining("tomorrow");
    }

    /** T39. */
    @Test
    void runs_each_of_several_overdue_jobs_once_for_its_latest_moment() {
        configuration.setProperty("other", "0 30 2 * * ?");
        List<String> order = new ArrayList<>();
        Timetable timetable = new Timetable(
                List.of(
                        ScheduledJob.caughtUp("a", "cron", () -> note(order, "a")),
                        ScheduledJob.caughtUp("b", "other", () -> note(order, "b"))),
                configuration,
                schedules,
                workspaces,
                ledger,
                runner,
                clock);
        clock.moveTo(Instant.parse("2026-02-28T04:00:00Z"));
        timetable.runDue("a");
        timetable.runDue("b");
        clock.moveTo(FixedClock.NOON);

        timetable.overdue().forEach(job -> timetable.runDue(job.name()));
        timetable.overdue().forEach(job -> timetable.runDue(job.name()));

        assertThat(order).containsExactlyInAnyOrder("a", "b", "a", "b");
        assertThat(slots()).hasSize(4).contains(NIGHT, Instant.parse("2026-03-03T02:30:00Z"));
    }

    /** T40. */
    @Test
    void runs_each_moment_at_most_once_when_the_clock_jumps() {
        Timetable timetable = timetable(nightly(this::work));
        for (String moment : List.of(
                "2026-03-03T03:10:00Z",
                "2026-03-03T02:10:00Z",
                "2026-03-03T03:10:00Z",
                "2026-03-04T03:10:00Z",
                "2026-03-04T03:10:01Z")) {
            clock.moveTo(Instant.parse(moment));
            timetable.runDue("nightly");
        }

        assertThat(slots())
                .containsExactly(Instant.parse("2026-03-02T03:10:00Z"), NIGHT, Instant.parse("2026-03-04T03:10:00Z"));
        assertThat(runs).hasSize(3);
    }

    /** T41: however many moments passed while it ran, one run follows. */
    @Test
    void makes_one_run_of_the_moments_that_passed_while_it_was_busy() {
        configuration.setProperty("cron", "0 * * * * ?");
        Timetable timetable = timetable(nightly(() -> {
            clock.moveTo(clock.instant().plusSeconds(600));
            return work();
        }));

        timetable.runDue("nightly");
        assertThat(timetable.overdue()).hasSize(1);
        timetable.runDue("nightly");

        assertThat(runs).hasSize(2);
        assertThat(slots()).hasSize(2);
    }

    @Test
    void goes_by_what_people_said_before_the_configuration() {
        Timetable timetable = timetable(nightly(this::work));
        say("0 0 11 * * ?", true, NIGHT);

        timetable.runDue("nightly");

        assertThat(slots()).containsExactly(Instant.parse("2026-03-03T11:00:00Z"));
        assertThat(timetable.planned().getFirst()).satisfies(job -> {
            assertThat(job.line()).isEqualTo("0 0 11 * * ?");
            assertThat(job.standard()).isEqualTo("0 10 3 * * ?");
            assertThat(job.edited()).isTrue();
            assertThat(job.next()).isEqualTo("2026-03-04T11:00:00Z");
            assertThat(java.util.Objects.requireNonNull(job.last()).failed()).isFalse();
        });
    }

    @Test
    void makes_up_for_no_moment_before_people_changed_the_schedule() {
        Timetable timetable = timetable(nightly(this::work));
        timetable.runDue("nightly");
        say("0 0 11 * * ?", true, FixedClock.NOON);

        assertThat(timetable.overdue()).isEmpty();
        clock.moveTo(Instant.parse("2026-03-04T11:30:00Z"));
        assertThat(timetable.overdue()).hasSize(1);
    }

    @Test
    void leaves_out_a_job_that_people_switched_off_and_runs_it_when_asked() {
        Timetable timetable = timetable(nightly(this::work));
        say("0 10 3 * * ?", false, FixedClock.NOON);

        timetable.runDue("nightly");
        assertThat(runs).isEmpty();
        assertThat(timetable.planned().getFirst().next()).isNull();

        timetable.runNow("nightly");
        assertThat(slots()).containsExactly(FixedClock.NOON);
    }

    @Test
    void keeps_a_run_that_somebody_asked_for_though_there_was_nothing_to_do() {
        configuration.setProperty("cron", "0 * * * * ?");
        Timetable timetable = timetable(ScheduledJob.frequent("inbox", "cron", () -> ""));

        timetable.runNow("inbox");

        assertThat(slots()).containsExactly(FixedClock.NOON);
    }

    private void say(String line, boolean on, Instant at) {
        transaction.executeWithoutResult(
                status -> schedules.store("nightly", new ScheduleRepository.Said(line, on, at), "Sanne"));
    }

    private static String note(List<String> order, String name) {
        order.add(name);
        return name;
    }

    private Timetable timetable(ScheduledJob job) {
        return new Timetable(List.of(job), configuration, schedules, workspaces, ledger, runner, clock);
    }

    private static ScheduledJob nightly(Supplier<String> call) {
        return ScheduledJob.caughtUp("nightly", "cron", call);
    }

    private String work() {
        runs.add(clock.instant());
        return "done";
    }

    private List<Instant> slots() {
        return sql.fetch(JOB_RUN).getValues(JOB_RUN.SCHEDULED_AT);
    }
}
