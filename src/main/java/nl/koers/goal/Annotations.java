package nl.koers.goal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import nl.koers.access.CurrentUser;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.goal.AnnotationData.Scope;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A door of the room: remarks at days of charts, such as "the campaign started". Wrong input is an {@link InvalidInput}
 * that names the field as in {@link AnnotationData}.
 */
@Service
public class Annotations {

    private static final int LONGEST_TEXT = 300;

    private final AnnotationRepository repository;
    private final Goals goals;
    private final Channels channels;
    private final CurrentUser user;
    private final Clock clock;

    Annotations(AnnotationRepository repository, Goals goals, Channels channels, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.goals = goals;
        this.channels = channels;
        this.user = user;
        this.clock = clock;
    }

    /** By day. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Annotation> all() {
        return repository.all();
    }

    /**
     * What the chart of a goal shows, by day: its own, those of its channel and those of every goal.
     *
     * @throws NoSuchElementException when there is no such goal
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Annotation> at(GoalId id) {
        return at(goals.find(id).orElseThrow(() -> new NoSuchElementException("goal " + id.value())));
    }

    /** The same for a goal that has been read. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Annotation> at(Goal goal) {
        return repository.at(goal.id(), goal.data().channel());
    }

    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Annotation add(AnnotationData written) {
        AnnotationData data = new AnnotationData(
                written.scope(),
                written.goal(),
                written.channel(),
                written.on(),
                written.text().strip());
        check(data);
        Instant now = clock.instant();
        return new Annotation(repository.insert(data, now, user.name()), data, now, user.name());
    }

    /** @throws NoSuchElementException when it is not there */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void remove(long id) {
        if (!repository.delete(id)) {
            throw new NoSuchElementException("annotation " + id);
        }
    }

    private void check(AnnotationData data) {
        List<FieldError> errors = new ArrayList<>();
        GoalId goal = data.goal();
        if ((data.scope() == Scope.GOAL) != (goal != null)
                || (goal != null && goals.find(goal).isEmpty())) {
            errors.add(new FieldError("goal", "annotation.goal.unknown", List.of()));
        }
        ChannelId channel = data.channel();
        if ((data.scope() == Scope.CHANNEL) != (channel != null)
                || (channel != null && channels.find(channel).isEmpty())) {
            errors.add(new FieldError("channel", "annotation.channel.unknown", List.of()));
        }
        if (data.on().isBefore(GoalRules.EARLIEST) || data.on().isAfter(GoalRules.LATEST)) {
            errors.add(new FieldError("on", "goal.day.range", List.of(GoalRules.EARLIEST, GoalRules.LATEST)));
        }
        if (data.text().isEmpty()) {
            errors.add(new FieldError("text", "annotation.text.required", List.of()));
        } else if (data.text().codePointCount(0, data.text().length()) > LONGEST_TEXT) {
            errors.add(new FieldError("text", "goal.text.tooLong", List.of(LONGEST_TEXT)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
