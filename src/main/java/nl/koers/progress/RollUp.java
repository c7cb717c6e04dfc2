package nl.koers.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An objective is as well as its weakest active goal. Goals that cannot be judged and goals that have ended decide only
 * where no other does ({@code docs/decisions/0052}).
 */
final class RollUp {

    /** Verdicts that are history once the deadline has passed. */
    private static final List<Status> FINAL = List.of(Status.MISSED, Status.ACHIEVED, Status.NO_DATA);

    /** Who decides, the first there is. */
    private static final List<Part> DECIDES = Stream.of(
                    of(
                            false,
                            Status.MISSED,
                            Status.BEHIND,
                            Status.AT_RISK,
                            Status.ON_TRACK,
                            Status.ACHIEVED,
                            Status.NO_DATA,
                            Status.AWAITING,
                            Status.TOO_EARLY,
                            Status.NOT_STARTED,
                            Status.PAUSED),
                    of(true, Status.MISSED, Status.ACHIEVED, Status.NO_DATA),
                    of(false, Status.STOPPED))
            .flatMap(parts -> parts)
            .toList();

    private RollUp() {}

    /**
     * One goal.
     *
     * @param ended whether its deadline has passed and nothing more is expected of it
     */
    record Part(Status status, boolean ended) {

        static Part of(Status status, LocalDate deadline, LocalDate today) {
            return new Part(status, deadline.isBefore(today) && FINAL.contains(status));
        }
    }

    static RolledUp of(Collection<Part> parts) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        parts.forEach(part -> counts.merge(part.status(), 1, Integer::sum));
        return parts.stream()
                .min(Comparator.comparingInt(DECIDES::indexOf))
                .map(part -> new RolledUp(part.status(), counts))
                .orElse(RolledUp.NONE);
    }

    private static Stream<Part> of(boolean ended, Status... statuses) {
        return Stream.of(statuses).map(status -> new Part(status, ended));
    }
}
