package nl.koers.goal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.goal.Milestone;
import org.jspecify.annotations.Nullable;

/** How numbers, names and milestones are written in an address; null for what reads as none. */
final class AnswerText {

    private static final int LONGEST_NAME = 200;

    private AnswerText() {}

    static @Nullable Double number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Double.valueOf(text) : null;
    }

    static @Nullable String name(String text) {
        return text.isBlank() || text.length() > LONGEST_NAME ? null : text.strip();
    }

    /** 2026-05-01:700,2026-06-01:850. */
    static @Nullable List<Milestone> milestones(String text) {
        List<Milestone> found = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            Double value = colon < 0 ? null : number(part.substring(colon + 1));
            if (value == null) {
                return null;
            }
            found.add(new Milestone(LocalDate.parse(part.substring(0, colon)), value));
        }
        return found;
    }

    static String written(List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> milestone.on() + ":" + plain(milestone.value()))
                .collect(Collectors.joining(","));
    }

    static String plain(double value) {
        return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
    }
}
