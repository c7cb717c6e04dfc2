package nl.koers.round;

import java.time.LocalDate;
import java.util.List;
import nl.koers.objective.ObjectiveId;

/**
 * What a round is about.
 *
 * @param name at most 200 characters
 * @param from first day of the period
 * @param to last day, part of the period
 * @param everything whether it is about every marketing objective there is; {@code objectives} is empty then
 * @param objectives chosen links of the chain; one that is no marketing objective stands for those under it, also for
 *     those that come under it later
 */
public record RoundData(String name, LocalDate from, LocalDate to, boolean everything, List<ObjectiveId> objectives) {

    public RoundData {
        name = name.strip();
        objectives = List.copyOf(objectives);
    }

    /** About every marketing objective there is. */
    public static RoundData ofAll(String name, LocalDate from, LocalDate to) {
        return new RoundData(name, from, to, true, List.of());
    }

    /** About the chosen ones; about all where none is chosen. */
    public static RoundData of(String name, LocalDate from, LocalDate to, List<ObjectiveId> chosen) {
        return new RoundData(name, from, to, chosen.isEmpty(), chosen);
    }
}
