package nl.koers.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.koers.goal.GoalId;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import nl.koers.progress.Status;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/goals/{id}/check-ins", produces = MediaType.APPLICATION_JSON_VALUE)
class CheckInController {

    private final CheckIns checkIns;
    private final Workspaces workspaces;

    CheckInController(CheckIns checkIns, Workspaces workspaces) {
        this.checkIns = checkIns;
        this.workspaces = workspaces;
    }

    /** @param on today when absent */
    record CheckInBody(@Nullable LocalDate on, @Nullable String note, CheckIn.@Nullable Confidence confidence) {}

    /** A check-in as the API writes it. */
    record CheckInAnswer(
            long id,
            LocalDate on,
            String note,
            CheckIn.Confidence confidence,
            Status status,
            @Nullable Double value,
            @Nullable LocalDate dataDate,
            String by,
            Instant at) {

        static CheckInAnswer of(CheckIn checkIn) {
            return new CheckInAnswer(
                    checkIn.id(),
                    checkIn.data().on(),
                    checkIn.data().note(),
                    checkIn.data().confidence(),
                    checkIn.status(),
                    checkIn.value(),
                    checkIn.dataDate(),
                    checkIn.by(),
                    checkIn.at());
        }
    }

    @GetMapping
    List<CheckInAnswer> all(@PathVariable("id") long id) {
        return checkIns.of(new GoalId(id)).stream().map(CheckInAnswer::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CheckInAnswer> write(@PathVariable("id") long id, @RequestBody CheckInBody body) {
        RequiredFields required = new RequiredFields();
        required.check("note", body.note());
        required.check("confidence", body.confidence());
        LocalDate on = Objects.requireNonNullElseGet(body.on(), workspaces::today);
        CheckInData data = new CheckInData(on, required.given(body.note()), required.given(body.confidence()));
        CheckIn written = checkIns.write(new GoalId(id), data);
        return ResponseEntity.created(URI.create(ApiConfiguration.ROOT + "/goals/" + id + "/check-ins/" + written.id()))
                .body(CheckInAnswer.of(written));
    }

    /** Within a day, by who wrote it. */
    @DeleteMapping("/{checkIn}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable("id") long id, @PathVariable("checkIn") long checkIn) {
        checkIns.remove(new GoalId(id), checkIn);
    }
}
