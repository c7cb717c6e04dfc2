package nl.koers.channel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** In what people read and type the figures of a metric. Files, formulas and programs know them as they are kept. */
public enum MetricUnit {
    /** As it is kept. */
    NUMBER,
    /** Kept as a fraction: 0.0436 is read and typed as 4.36%. */
    PERCENT;

    private static final int PLACES = 2;

    /** The unit with this name; a number where nobody has said so. */
    public static MetricUnit of(@Nullable String name) {
        return name == null ? NUMBER : valueOf(name);
    }

    /** What people read, without a sign: 4.36 of 0.0436, to the last decimal. */
    public double shown(double kept) {
        return this == NUMBER || !Double.isFinite(kept)
                ? kept
                : BigDecimal.valueOf(kept).movePointRight(PLACES).doubleValue();
    }

    /** What is kept of what people typed: 0.0436 of 4.36, to the last decimal. */
    public double kept(double typed) {
        return this == NUMBER || !Double.isFinite(typed)
                ? typed
                : BigDecimal.valueOf(typed).movePointLeft(PLACES).doubleValue();
    }

    /** What stands behind a number: "%", or nothing. */
    public String sign() {
        return this == PERCENT ? "%" : "";
    }
}
