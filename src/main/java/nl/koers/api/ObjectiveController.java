package nl.koers.api;

import java.net.URI;
import nl.koers.dashboard.ObjectiveOverview;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.Objective;
import nl.koers.objective.ObjectiveData;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.ObjectiveKind;
import nl.koers.objective.Objectives;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/objectives", produces = MediaType.APPLICATION_JSON_VALUE)
class ObjectiveController {

    private final Objectives objectives;
    private final ObjectiveOverview overview;

    ObjectiveController(Objectives objectives, ObjectiveOverview overview) {
        this.objectives = objectives;
        this.overview = overview;
    }

    /** What a program says about a link of the chain; {@code PUT} takes what {@code GET} gave. */
    record ObjectiveBody(
            @Nullable Long id,
            @Nullable Long version,
            @Nullable ObjectiveKind kind,
            @Nullable Long parent,
            @Nullable String title,
            @Nullable Category category,
            @Nullable String text) {

        ObjectiveData data() {
            RequiredFields required = new RequiredFields();
            required.check("kind", kind);
            required.check("title", title);
            return new ObjectiveData(
                    required.given(kind),
                    parent == null ? null : new ObjectiveId(parent),
                    required.given(title),
                    text == null ? "" : text,
                    category);
        }
    }

    @GetMapping
    ChainAnswer chain() {
        return ChainAnswer.of(overview.chain());
    }

    @GetMapping("/{id}")
    ResponseEntity<ObjectiveAnswer> one(@PathVariable("id") long id) {
        return answer(objectives.find(new ObjectiveId(id)).orElseThrow());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectiveAnswer> add(@RequestBody ObjectiveBody body) {
        Objective made = objectives.add(body.data());
        return ResponseEntity.created(URI.create(
                        ApiConfiguration.ROOT + "/objectives/" + made.id().value()))
                .eTag(VersionTag.of(made.version()))
                .body(ObjectiveAnswer.of(made));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectiveAnswer> change(
            @PathVariable("id") long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody ObjectiveBody body) {
        ObjectiveId known = objectives.find(new ObjectiveId(id)).orElseThrow().id();
        if (body.id() != null && body.id() != id) {
            throw new InvalidInput("id", "api.field.readOnly");
        }
        return answer(objectives.change(known, VersionTag.read(match, body.version()), body.data()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable("id") long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestParam(value = "version", required = false) @Nullable Long version) {
        objectives.delete(new ObjectiveId(id), VersionTag.read(match, version));
    }

    private static ResponseEntity<ObjectiveAnswer> answer(Objective objective) {
        return ResponseEntity.ok().eTag(VersionTag.of(objective.version())).body(ObjectiveAnswer.of(objective));
    }
}
