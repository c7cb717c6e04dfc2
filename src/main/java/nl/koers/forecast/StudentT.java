package nl.koers.forecast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t by degrees of freedom, from Apache Commons Statistics; the quantiles that are always asked are kept. */
final class StudentT {

    private static final Map<Integer, StudentT> KNOWN = new ConcurrentHashMap<>();

    private final TDistribution distribution;
    private final Map<Double, Double> quantiles = new ConcurrentHashMap<>();
    private final double upper80;
    private final double upper95;

    private StudentT(int degreesOfFreedom) {
        distribution = TDistribution.of(degreesOfFreedom);
        upper80 = distribution.inverseCumulativeProbability(0.9);
        upper95 = distribution.inverseCumulativeProbability(0.975);
    }

    static StudentT of(int degreesOfFreedom) {
        return KNOWN.computeIfAbsent(degreesOfFreedom, StudentT::new);
    }

    /** Half the width of the band that holds 80%, in standard deviations; also the quantile of 0.9. */
    double upper80() {
        return upper80;
    }

    /** Half the width of the band that holds 95%. */
    double upper95() {
        return upper95;
    }

    /** So many standard deviations above the middle lies what is exceeded with a chance of one less this. */
    double quantile(double chance) {
        return quantiles.computeIfAbsent(chance, distribution::inverseCumulativeProbability);
    }

    /** The chance of at most so many standard deviations above the middle. */
    double below(double deviations) {
        return distribution.cumulativeProbability(deviations);
    }
}
