package nl.koers.demo;

import java.util.List;
import java.util.Locale;
import nl.koers.access.Person;
import nl.koers.objective.ObjectiveId;

/**
 * The example has come in, whole; whoever hears it may add what rooms above this one keep, in the same transaction.
 *
 * @param manager one of its people, who may decide
 * @param objectives every link of its chain
 * @param language of its texts
 */
public record ExampleMade(Person manager, List<ObjectiveId> objectives, Locale language) {

    public ExampleMade {
        objectives = List.copyOf(objectives);
    }
}
