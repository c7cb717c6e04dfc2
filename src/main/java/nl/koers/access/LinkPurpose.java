package nl.koers.access;

import java.time.Duration;

/** What a one-time link opens, and how long it may be used. */
enum LinkPurpose {
    SETUP(Duration.ofMinutes(30)),
    INVITATION(Duration.ofDays(3)),
    SIGN_IN(Duration.ofHours(12));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
