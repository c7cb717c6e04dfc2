package nl.koers.inbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many files of a scan met which fate. */
final class InboxTally {

    enum Fate {
        IMPORTED,
        DUPLICATE,
        REFUSED,
        INCOMPLETE,
        FAILED
    }

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    void add(Fate fate) {
        counts.merge(fate, 1, Integer::sum);
    }

    /** For the job's ledger, as {@code 3 imported, 1 refused}; empty when there was no file. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        counts.forEach((fate, count) -> parts.add(count + " " + fate.name().toLowerCase(Locale.ROOT)));
        return String.join(", ", parts);
    }
}
