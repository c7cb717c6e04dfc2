package nl.koers.schedule;

import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.NoSuchElementException;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.i18n.InvalidInput;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-11; T45 of the catalogue of tests. */
@KoersTest
@WithMockUser(username = "Sanne", roles = "ADMIN")
class SchedulesTest {

    private static final String STANDARD = "0 10 3 * * ?";

    @Autowired
    Schedules schedules;

    @Autowired
    Scheduler quartz;

    @Autowired
    DSLContext sql;

    /** Other tests share the scheduler. */
    @AfterEach
    void putBack() {
        schedules.change("progress", STANDARD, true);
    }

    @Test
    void lists_every_job_with_its_line_and_its_next_moment() {
        assertThat(schedules.all()).extracting(JobPlan::name).contains("activity", "inbox", "progress");
        assertThat(job("progress").line()).isEqualTo(STANDARD);
        assertThat(job("progress").edited()).isFalse();
        assertThat(job("progress").next()).isEqualTo("2026-03-04T03:10:00Z");
    }

    @Test
    void takes_a_change_over_without_a_restart() throws SchedulerException {
        schedules.change("progress", " 0 0  11 * * ? ", true);

        assertThat(job("progress").line()).isEqualTo("0 0 11 * * ?");
        assertThat(job("progress").next()).isEqualTo("2026-03-04T11:00:00Z");
        CronTrigger planned = (CronTrigger) quartz.getTrigger(TriggerKey.triggerKey("progress"));
        assertThat(planned.getCronExpression()).isEqualTo("0 0 11 * * ?");
        assertThat(planned.getFireTimeAfter(Date.from(FixedClock.NOON))).isAfter(Date.from(FixedClock.NOON));
        assertThat(sql.fetch(AUDIT_ENTRY).getValues(AUDIT_ENTRY.ACTION)).contains("SCHEDULE_CHANGED");
    }

    @Test
    void plans_a_job_no_longer_that_is_switched_off() throws SchedulerException {
        schedules.change("progress", STANDARD, false);

        assertThat(job("progress").on()).isFalse();
        assertThat(job("progress").next()).isNull();
        assertThat(quartz.checkExists(TriggerKey.triggerKey("progress"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', schedule.error.missing",
        "tomorrow, schedule.error.parts",
        "10 3 * * *, schedule.error.parts",
        "0 10 25 * * ?, schedule.error.malformed",
        "0 10 3 * * *, schedule.error.malformed",
        "0 10 3 30 2 ?, schedule.error.never",
        "0 10 3 * * ? 2020, schedule.error.never",
        "* * * * * ?, schedule.error.often",
        "'0,1 0 3 * * ?', schedule.error.often"
    })
    void refuses_a_line_that_cannot_be_used_and_says_why(String line, String key) {
        assertThatThrownBy(() -> schedules.change("progress", line, true))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("line");
                            assertThat(error.key()).isEqualTo(key);
                        }));
        assertThat(job("progress").line()).isEqualTo(STANDARD);
    }

    @Test
    void knows_no_job_that_was_not_declared() {
        assertThatThrownBy(() -> schedules.change("nothing", STANDARD, true))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> schedules.runNow("nothing")).isInstanceOf(NoSuchElementException.class);
    }

    private JobPlan job(String name) {
        return schedules.all().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
