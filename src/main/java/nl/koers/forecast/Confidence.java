package nl.koers.forecast;

/** How much history a forecast rests on, by its blocks or values. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    private static final int FEW = 6;
    private static final int SOME = 12;

    static Confidence by(int count) {
        return count < FEW ? LOW : count < SOME ? MEDIUM : HIGH;
    }
}
