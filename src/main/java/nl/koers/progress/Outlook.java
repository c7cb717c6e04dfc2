package nl.koers.progress;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.koers.forecast.Band;
import nl.koers.forecast.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal will land. Values in the goal's own measure.
 *
 * @param band on the deadline
 * @param pacePerDay growth a day by the model; null for rates, which grow in proportion
 * @param safePerDay by how much more a day the value has to grow for the goal to be on track, 0 when it is; null for
 *     values that go up and down, and for goals that keep to a limit
 * @param completion the day on which the target is as likely reached as not; null when it is reached already, for goals
 *     that keep to a limit, and beyond five years
 * @param completionEarly the day on which the chance is 0.1
 * @param completionLate the day on which the chance is 0.9
 */
public record Outlook(
        Band band,
        @Nullable Double pacePerDay,
        @Nullable Double safePerDay,
        @Nullable LocalDate completion,
        @Nullable LocalDate completionEarly,
        @Nullable LocalDate completionLate,
        Confidence confidence) {

    static @Nullable LocalDate after(long day, OptionalInt days) {
        return days.isEmpty() ? null : LocalDate.ofEpochDay(day + days.getAsInt());
    }
}
