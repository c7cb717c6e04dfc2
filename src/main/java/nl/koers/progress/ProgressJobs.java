package nl.koers.progress;

import nl.koers.schedule.ScheduledJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly evaluation: a goal also changes by the mere passing of days. */
@Configuration(proxyBeanMethods = false)
class ProgressJobs {

    static final String NAME = "progress";

    @Bean
    ScheduledJob nightlyProgress(GoalProgress progress) {
        return ScheduledJob.caughtUp(
                NAME, "koers.schedule.progress", () -> progress.evaluateAll() + " goals changed status");
    }
}
