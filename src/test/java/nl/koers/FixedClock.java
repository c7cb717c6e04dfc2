package nl.koers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands at noon UTC on 3 March 2026 until a test moves it. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {

    public static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Bean
    @Primary
    Movable testClock() {
        return new Movable();
    }

    /** Put back to {@link #NOON} before each test. */
    public static final class Movable extends Clock {

        private volatile Instant now = NOON;

        public void moveTo(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
