package nl.koers.demo;

import java.util.ArrayList;
import java.util.List;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.channel.MetricId;
import nl.koers.goal.GoalId;
import nl.koers.objective.ObjectiveId;
import nl.koers.snapshot.ImportId;

/** What was made for the example, gathered while it is made. What hangs on its goals and pages is not named here. */
record ExampleParts(
        List<PersonId> people,
        List<MetricId> metrics,
        List<ChannelId> channels,
        List<ImportId> imports,
        List<ObjectiveId> objectives,
        List<GoalId> goals) {

    static ExampleParts none() {
        return new ExampleParts(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
