package nl.koers.forecast;

import java.util.Arrays;

/**
 * What {@link LocalLevel} makes of a series: one answer for each smoothing weight of the grid, and how much it counts.
 */
public final class Mixture {

    private final Answer[] answers;

    Mixture(Answer... answers) {
        this.answers = answers;
    }

    /**
     * The answer of one smoothing weight.
     *
     * @param weight how much it counts; those of a mixture add up to 1
     * @param level m: the level at the newest observation
     * @param uncertainty P: variance of the level, in units of the variance
     * @param drift q: by how much P grows a day
     * @param noise rho: share of the variance that is noise of one observation
     * @param variance s2
     */
    public record Answer(double weight, double level, double uncertainty, double drift, double noise, double variance) {

        Answer weighing(double share) {
            return new Answer(share, level, uncertainty, drift, noise, variance);
        }

        Answer after(double days) {
            return new Answer(weight, level, uncertainty + drift * days, drift, noise, variance);
        }
    }

    Answer[] answers() {
        return answers;
    }

    /** The level, averaged over the grid. */
    double level() {
        double level = 0;
        for (Answer answer : answers) {
            level += answer.weight() * answer.level();
        }
        return level;
    }

    /** The same, so many days after the newest observation: each level is less certain by its drift. */
    Mixture after(double days) {
        return new Mixture(
                Arrays.stream(answers).map(answer -> answer.after(days)).toArray(Answer[]::new));
    }
}
