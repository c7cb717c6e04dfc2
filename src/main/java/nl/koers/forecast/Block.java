package nl.koers.forecast;

/**
 * A stretch of the history over which the gain is taken as one.
 *
 * @param from time in days at which it begins; the gain begins after it
 * @param to day on which it ends
 * @param gain by how much the value grew, or the sum of its records
 * @param exposure for how many days of figures the gain stands
 */
public record Block(double from, double to, double gain, double exposure) {

    double middle() {
        return (from + to) / 2;
    }

    double span() {
        return to - from;
    }

    double rate() {
        return gain / exposure;
    }

    /** Both as one. */
    Block with(Block newer) {
        return new Block(from, newer.to, gain + newer.gain, exposure + newer.exposure);
    }
}
