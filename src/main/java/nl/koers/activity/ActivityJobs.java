package nl.koers.activity;

import nl.koers.schedule.ScheduledJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The nightly sweep: a page falls silent by the mere passing of days. */
@Configuration(proxyBeanMethods = false)
class ActivityJobs {

    @Bean
    ScheduledJob nightlyActivity(ActivityWatch watch) {
        return ScheduledJob.caughtUp("activity", "koers.schedule.activity", () -> watch.sweep() + " pages changed");
    }
}
