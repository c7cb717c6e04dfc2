package nl.koers.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.koers.access.CurrentUser;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.progress.CheckInRepository.Kept;
import nl.koers.progress.CheckInRepository.Written;
import nl.koers.workspace.Workspaces;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A door of the room: what people write about a goal as it goes. A goal's owner, its accountable manager and every editor
 * may; wrong input is an {@link InvalidInput} that names the field as in {@link CheckInData}, an unknown goal a
 * {@link NoSuchElementException}.
 */
@Service
public class CheckIns {

    private static final int LONGEST_NOTE = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** So long its writer may take it back. */
    private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

    private final CheckInRepository repository;
    private final GoalProgress progress;
    private final Goals goals;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final Clock clock;

    CheckIns(
            CheckInRepository repository,
            GoalProgress progress,
            Goals goals,
            Workspaces workspaces,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.progress = progress;
        this.goals = goals;
        this.workspaces = workspaces;
        this.user = user;
        this.clock = clock;
    }

    /** By the day they are about, the newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<CheckIn> of(GoalId goal) {
        return repository.of(existing(goal).id()).stream().map(this::checkIn).toList();
    }

    /** The newest day each goal was written about; a goal that never was is absent. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<GoalId, LocalDate> newestDays() {
        return repository.newestDays();
    }

    /** Whether who asks may write about this goal. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public boolean mayWrite(GoalId goal) {
        return mayWrite(existing(goal).data());
    }

    /** The same of a goal that has been read. */
    @PreAuthorize("hasRole('VIEWER')")
    public boolean mayWrite(GoalData data) {
        Optional<PersonId> asker = user.person();
        return user.has(Role.EDITOR)
                || asker.filter(person -> person.equals(data.owner()) || person.equals(data.accountable()))
                        .isPresent();
    }

    /**
     * Keeps it with the goal's status of its day, as computed now.
     *
     * @throws AccessDeniedException for a viewer who neither owns the goal nor answers for it
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional
    public CheckIn write(GoalId goal, CheckInData written) {
        if (!mayWrite(goal)) {
            throw new AccessDeniedException("Only its owner, its accountable manager and editors write about a goal.");
        }
        CheckInData data = new CheckInData(written.on(), written.note().strip(), written.confidence());
        check(data);
        Standing standing = progress.standing(goal, data.on());
        PersonId person = user.person().orElse(null);
        long id = repository.insert(goal, data, standing, new Written(clock.instant(), user.name(), person));
        return checkIn(repository.find(goal, id).orElseThrow());
    }

    /**
     * Takes a check-in back, by its writer and within a day.
     *
     * @throws AccessDeniedException for somebody else's, and for one that is older than a day
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional
    public void remove(GoalId goal, long id) {
        Kept kept = repository
                .find(goal, id)
                .orElseThrow(() -> new NoSuchElementException("check-in " + id + " of goal " + goal.value()));
        if (!isRemovable(kept.written())) {
            throw new AccessDeniedException("A check-in is taken back by its writer, within a day.");
        }
        repository.delete(id);
    }

    private void check(CheckInData data) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate today = workspaces.today();
        if (data.on().isAfter(today) || data.on().isBefore(EARLIEST)) {
            errors.add(new FieldError("on", "checkIn.on.future", List.of()));
        }
        if (data.note().isEmpty()) {
            errors.add(new FieldError("note", "checkIn.note.required", List.of()));
        } else if (data.note().codePointCount(0, data.note().length()) > LONGEST_NOTE) {
            errors.add(new FieldError("note", "goal.text.tooLong", List.of(LONGEST_NOTE)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private boolean isRemovable(Written written) {
        PersonId person = user.person().orElse(null);
        boolean own = Objects.equals(written.person(), person)
                && (person != null || written.by().equals(user.name()));
        return own && clock.instant().isBefore(written.at().plus(SECOND_THOUGHTS));
    }

    private CheckIn checkIn(Kept kept) {
        Written written = kept.written();
        return new CheckIn(
                kept.id(),
                kept.data(),
                kept.status(),
                kept.value(),
                kept.dataDate(),
                written.at(),
                written.by(),
                isRemovable(written));
    }

    private Goal existing(GoalId id) {
        return goals.find(id).orElseThrow(() -> new NoSuchElementException("goal " + id.value()));
    }
}
