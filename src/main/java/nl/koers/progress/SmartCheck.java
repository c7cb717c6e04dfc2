package nl.koers.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say of a promise, letter by letter (PRODUCT.md section 4). It advises and never blocks.
 *
 * @param parts the six of them, in the order of {@link Letter}
 * @param newest the newest figure; null without figures
 * @param reference what a relative target is compared with; null for an absolute one and while there is none
 * @param growth what it takes, and what was done before; null while that cannot be told
 * @param target the value to reach; null while it cannot be told
 */
public record SmartCheck(
        List<Part> parts,
        @Nullable Newest newest,
        @Nullable Window reference,
        @Nullable Growth growth,
        @Nullable Double target) {

    /** The letters of SMART-E. */
    public enum Letter {
        S,
        M,
        A,
        R,
        T,
        E
    }

    /** How a letter came out. */
    public enum Verdict {
        FINE,
        WARNING,
        /** Not answered yet, or nothing to answer it with. */
        OPEN
    }

    /** What was found; each has its sentence in the bundle, {@code smart.finding.<CODE>}. */
    public enum Finding {
        DEFINED(Letter.S, Verdict.FINE),
        UNDEFINED(Letter.S, Verdict.OPEN),
        MEASURED(Letter.M, Verdict.FINE),
        COMPARED(Letter.M, Verdict.FINE),
        NOTHING_CHOSEN(Letter.M, Verdict.OPEN),
        NO_FIGURES(Letter.M, Verdict.WARNING),
        OLD_FIGURES(Letter.M, Verdict.WARNING),
        NO_BASELINE(Letter.M, Verdict.WARNING),
        REFERENCE_INCOMPLETE(Letter.M, Verdict.WARNING),
        REALISTIC(Letter.A, Verdict.FINE),
        AMBITIOUS(Letter.A, Verdict.FINE),
        NEVER_BEFORE(Letter.A, Verdict.WARNING),
        ALREADY_REACHED(Letter.A, Verdict.WARNING),
        NO_HISTORY(Letter.A, Verdict.OPEN),
        NO_TARGET(Letter.A, Verdict.OPEN),
        KEPT_NOW(Letter.A, Verdict.FINE),
        NOT_KEPT_NOW(Letter.A, Verdict.WARNING),
        ROOM_ENOUGH(Letter.A, Verdict.FINE),
        NEVER_SO_LITTLE(Letter.A, Verdict.WARNING),
        CHAIN_COMPLETE(Letter.R, Verdict.FINE),
        CHAIN_BROKEN(Letter.R, Verdict.WARNING),
        NO_OBJECTIVE(Letter.R, Verdict.OPEN),
        IN_TIME(Letter.T, Verdict.FINE),
        TOO_SHORT(Letter.T, Verdict.WARNING),
        TOO_LONG(Letter.T, Verdict.WARNING),
        DEADLINE_PAST(Letter.T, Verdict.WARNING),
        NO_DEADLINE(Letter.T, Verdict.OPEN),
        BOTH_NAMED(Letter.E, Verdict.FINE),
        NO_ACCOUNTABLE(Letter.E, Verdict.WARNING),
        NO_OWNER(Letter.E, Verdict.WARNING),
        NOBODY(Letter.E, Verdict.OPEN);

        private final Letter letter;
        private final Verdict verdict;

        Finding(Letter letter, Verdict verdict) {
            this.letter = letter;
            this.verdict = verdict;
        }
    }

    /** One letter and what was found. */
    public record Part(Finding finding) {

        public Letter letter() {
            return finding.letter;
        }

        public Verdict verdict() {
            return finding.verdict;
        }
    }

    /**
     * The newest figure and where it came from.
     *
     * @param value in the goal's own measure
     * @param age days from it until today
     * @param file the name of the file, empty for a value that was typed in
     */
    public record Newest(double value, LocalDate on, long age, String file) {}

    /**
     * The stretch a relative target is compared with, both days inclusive.
     *
     * @param value what it came to
     * @param completeness share of its days that have figures, 0 to 1
     */
    public record Window(double value, LocalDate from, LocalDate to, double completeness) {}

    /**
     * Growth a week, positive in the direction that is wanted; of a total that must stay low what it takes.
     *
     * @param needed from the newest figure, or the start where that is later, to the deadline
     * @param best the best stretch of 90 days so far, or of all figures where they are of fewer days; null when they are
     *     of less than four weeks
     */
    public record Growth(double needed, @Nullable Stretch best) {}

    /** What a stretch brought a week, from a day to a day. */
    public record Stretch(double perWeek, LocalDate from, LocalDate to) {}

    /** Of one letter. */
    public Part part(Letter letter) {
        return parts.stream()
                .filter(part -> part.letter() == letter)
                .findFirst()
                .orElseThrow();
    }
}
