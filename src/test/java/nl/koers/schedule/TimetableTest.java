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
