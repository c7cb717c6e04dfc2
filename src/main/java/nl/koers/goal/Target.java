package nl.koers.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is promised, as it was written: a value, a value more, or per cent more than a frozen reference.
 *
 * @param amount 1000, 300 (for +300) or 30 (for +30%)
 * @param reference for DELTA and PERCENT, once known; null for ABSOLUTE and while the figures do not reach
 */
public record Target(
        TargetKind kind, double amount, @Nullable Reference reference) {

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
}
