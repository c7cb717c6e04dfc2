package nl.koers.progress;

import java.util.List;

/** What people most often promise, the most usual first. */
public final class UsualMetrics {

    private static final List<String> CODES =
            List.of("followers", "subscribers", "visits", "sessions", "leads", "new_followers", "views", "engagements");

    private UsualMetrics() {}

    /** Place of a metric by its code, from 0 on; all others share the place after the last. */
    public static int rank(String code) {
        int place = CODES.indexOf(code);
        return place < 0 ? CODES.size() : place;
    }
}
