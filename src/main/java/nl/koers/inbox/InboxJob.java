package nl.koers.inbox;

import nl.koers.schedule.ScheduledJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the inbox as often as the configuration says. */
@Configuration(proxyBeanMethods = false)
class InboxJob {

    @Bean
    ScheduledJob inboxScan(Inbox inbox) {
        return ScheduledJob.frequent("inbox", "koers.schedule.inbox", inbox::scan);
    }
}
