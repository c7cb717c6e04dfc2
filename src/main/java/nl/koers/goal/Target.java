package nl.koers.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is promised, as it was written: a value, a value more, or per cent more than a frozen reference.
 *
 * @param amount 1000, 300 (for +300) or 30 (for +30%); negative for less
 * @param reference for DELTA and PERCENT, once known; null for ABSOLUTE and while the figures do not reach. What a
 *     form sends here is ignored: Koers freezes it from the figures.
 */
public record Target(
        TargetKind kind, double amount, @Nullable Reference reference) {

    /** How a target was written. */
    public enum TargetKind {
        ABSOLUTE,
        DELTA,
        PERCENT
    }

    /**
     * The frozen value a relative target refers to.
     *
     * @param completeness share of the window's days that have figures, 0 to 1
     */
    public record Reference(double value, LocalDate from, LocalDate to, double completeness) {}

    /** The value to reach: the amount itself, reference + amount, or reference x (1 + amount/100). */
    public @Nullable Double value() {
        if (kind == TargetKind.ABSOLUTE) {
            return amount;
        }
        return reference == null ? null : on(reference.value());
    }

    /** The value to reach from this reference. */
    public double on(double base) {
        return switch (kind) {
            case ABSOLUTE -> amount;
            case DELTA -> base + amount;
            case PERCENT -> base * (1 + amount / 100);
        };
    }

    /** As histories and programs write it: {@code 1000}, {@code +300} or {@code +30%}. */
    public String written() {
        return GoalWriting.target(this);
    }

    Target with(@Nullable Reference newReference) {
        return new Target(kind, amount, newReference);
    }
}
