package nl.koers.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.ChannelId;
import nl.koers.goal.Annotation;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.AnnotationData.Scope;
import nl.koers.goal.Annotations;
import nl.koers.goal.GoalId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/annotations", produces = MediaType.APPLICATION_JSON_VALUE)
class AnnotationController {

    private final Annotations annotations;

    AnnotationController(Annotations annotations) {
        this.annotations = annotations;
    }

    /**
     * Of one goal, of one channel, or of neither and so of every goal.
     *
     * @param goal id
     * @param channel id
     */
    record AnnotationBody(
            @Nullable Long goal,
            @Nullable Long channel,
            @Nullable LocalDate on,
            @Nullable String text) {

        AnnotationData data() {
            RequiredFields required = new RequiredFields();
            required.check("on", on);
            required.check("text", text);
            if (goal != null && channel != null) {
                required.wrong("channel", "annotation.either");
            }
            required.throwIfAny();
            return new AnnotationData(
                    goal != null ? Scope.GOAL : channel != null ? Scope.CHANNEL : Scope.EVERYWHERE,
                    goal == null ? null : new GoalId(goal),
                    channel == null ? null : new ChannelId(channel),
                    required.given(on),
                    required.given(text));
        }
    }

    /** An annotation as the API writes it. */
    record AnnotationAnswer(
            long id,
            Scope scope,
            @Nullable Long goal,
            @Nullable Long channel,
            LocalDate on,
            String text,
            String by,
            Instant at) {

        static AnnotationAnswer of(Annotation annotation) {
            AnnotationData data = annotation.data();
            return new AnnotationAnswer(
                    annotation.id(),
                    data.scope(),
                    data.goal() == null ? null : data.goal().value(),
                    data.channel() == null ? null : data.channel().value(),
                    data.on(),
                    data.text(),
                    annotation.by(),
                    annotation.at());
        }
    }

    /** @param goal only what the chart of this goal shows */
    @GetMapping
    List<AnnotationAnswer> all(@RequestParam(value = "goal", required = false) @Nullable Long goal) {
        List<Annotation> found = goal == null ? annotations.all() : annotations.at(new GoalId(goal));
        return found.stream().map(AnnotationAnswer::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AnnotationAnswer> add(@RequestBody AnnotationBody body) {
        Annotation added = annotations.add(body.data());
        return ResponseEntity.created(URI.create(ApiConfiguration.ROOT + "/annotations/" + added.id()))
                .body(AnnotationAnswer.of(added));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable("id") long id) {
        annotations.remove(id);
    }
}
