package nl.koers.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koers.demo.ExampleRemoved.Kept;
import nl.koers.demo.ExampleUseQuery.Used;
import nl.koers.imports.Imports;
import org.springframework.stereotype.Component;

/** Takes the example away in the transaction of the caller: lets go of what is used, then deletes what is left. */
@Component
class ExampleRemoval {

    private final ExampleRepository repository;
    private final ExampleUseQuery uses;
    private final Imports imports;

    ExampleRemoval(ExampleRepository repository, ExampleUseQuery uses, Imports imports) {
        this.repository = repository;
        this.uses = uses;
        this.imports = imports;
    }

    /** The goals go before their figures, so that nobody evaluates them once more. */
    ExampleRemoved remove() {
        List<Kept> kept = letGo();
        repository.deleteWords();
        repository.deleteCosts();
        repository.deletePlan();
        repository.deleteRounds();
        int goals = repository.deleteGoals();
        List<Long> filled = repository.filled();
        repository.imported().forEach(imports::undo);
        repository.hideFiles();
        repository.deleteSeries(filled);
        int pages = repository.deletePages();
        int objectives = repository.deleteObjectives();
        repository.deletePeopleAndMetrics();
        repository.forgetAll();
        return new ExampleRemoved(goals, pages, objectives, kept);
    }

    /** What is used is its user's, and what that hangs on is used too. */
    private List<Kept> letGo() {
        List<Kept> kept = new ArrayList<>();
        for (List<Used> found = uses.find(); !found.isEmpty(); found = uses.find()) {
            Set<Long> seen = new HashSet<>();
            for (Used used : found) {
                if (seen.add(used.part())) {
                    kept.add(used.kept());
                }
            }
            repository.forget(seen);
        }
        kept.sort(Comparator.comparing(Kept::kind));
        return kept;
    }
}
