package nl.koers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.goal.GoalId;
import nl.koers.progress.AsOf;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalPrices;
import nl.koers.progress.GoalProgress;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a goal costs. For whoever may not know there is nothing at this address. */
@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/goals/{id}/costs", produces = MediaType.APPLICATION_JSON_VALUE)
class CostController {

    private final GoalPrices prices;
    private final GoalProgress progress;
    private final Workspaces workspaces;

    CostController(GoalPrices prices, GoalProgress progress, Workspaces workspaces) {
        this.prices = prices;
        this.progress = progress;
        this.workspaces = workspaces;
    }

    /** @param asOf today when absent */
    @GetMapping
    CostAnswer one(
            @PathVariable("id") long id,
            @RequestParam(value = "asOf", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asOf) {
        LocalDate day = Objects.requireNonNullElseGet(asOf, workspaces::today);
        GoalAsOf goal = progress.at(new GoalId(id), AsOf.now(day));
        return CostAnswer.of(
                day,
                Objects.requireNonNull(prices.of(List.of(goal)).get(goal.goal().id())));
    }
}
