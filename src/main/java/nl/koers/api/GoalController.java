package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.progress.AsOf;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.GoalProgress;
import nl.koers.progress.Knowledge;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/goals", produces = MediaType.APPLICATION_JSON_VALUE)
class GoalController {

    private final Goals goals;
    private final GoalLanguage language;
    private final GoalProgress progress;
    private final GoalSmart smart;
    private final Workspaces workspaces;
    private final TransactionTemplate together;

    GoalController(
            Goals goals,
            GoalLanguage language,
            GoalProgress progress,
            GoalSmart smart,
            Workspaces workspaces,
            TransactionTemplate together) {
        this.goals = goals;
        this.language = language;
        this.progress = progress;
        this.smart = smart;
        this.workspaces = workspaces;
        this.together = together;
    }

    @GetMapping
    List<GoalAnswer> all() {
        return language.answers(goals.all());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<GoalAnswer> define(@RequestBody GoalBody body) {
        Goal goal = named(body, () -> goals.define(language.data(body, null)));
        URI location = URI.create(ApiConfiguration.ROOT + "/goals/" + goal.id().value());
        return ResponseEntity.created(location)
                .eTag(VersionTag.of(goal.version()))
                .body(language.answer(goal));
    }

    @GetMapping("/{id}")
    ResponseEntity<GoalAnswer> one(@PathVariable("id") long id) {
        Goal goal = goals.find(new GoalId(id)).orElseThrow();
        return ResponseEntity.ok().eTag(VersionTag.of(goal.version())).body(language.answer(goal));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<GoalAnswer> change(
            @PathVariable("id") long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody GoalBody body) {
        Goal old = goals.find(new GoalId(id)).orElseThrow();
        long version = VersionTag.read(match, body.version());
        String reason = Objects.requireNonNullElse(body.reason(), "");
        Goal goal = named(body, () -> {
            GoalData data = language.data(body, old);
            return goals.change(old.id(), version, data, reason);
        });
        return ResponseEntity.ok().eTag(VersionTag.of(goal.version())).body(language.answer(goal));
    }

    @GetMapping("/{id}/progress")
    StandingAnswer progress(
            @PathVariable("id") long id,
            @RequestParam(value = "asOf", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asOf,
            @RequestParam(value = "knowledge", defaultValue = "now") String knowledge,
            @RequestParam(value = "explain", defaultValue = "false") boolean explain,
            HttpServletRequest request) {
        LocalDate today = workspaces.today();
        LocalDate day = asOf == null ? today : asOf;
        GoalAsOf goal = progress.at(new GoalId(id), new AsOf(day, knowledge(knowledge)));
        boolean then = goal.asOf().isThen();
        SmartAnswer letters = explain && day.equals(today) ? smart.answer(goal.goal(), Language.of(request)) : null;
        return StandingAnswer.of(
                goal, then ? language.promised(goal.goal()) : null, explain ? progress.figures(goal) : null, letters);
    }

    private static Knowledge knowledge(String text) {
        return switch (text) {
            case "now" -> Knowledge.NOW;
            case "then" -> Knowledge.THEN;
            default -> throw new KnownParameters.BadParameter("knowledge", "api.field.choice", "now, then");
        };
    }

    /** Does it in one transaction, so that no metric is left of a goal that was refused; errors name the body's fields. */
    private Goal named(GoalBody body, Supplier<Goal> change) {
        try {
            return Objects.requireNonNull(together.execute(status -> change.get()));
        } catch (InvalidInput wrong) {
            throw new InvalidInput(wrong.errors().stream()
                    .map(error -> error.field().equals("target")
                            ? new FieldError(body.targetField(), error.key(), error.arguments())
                            : error)
                    .toList());
        }
    }
}
