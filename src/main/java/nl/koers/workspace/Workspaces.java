package nl.koers.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Door of the room: the one workspace.
 *
 * <p>It is kept in memory, because nearly everything asks for its zone; a write transaction reads it afresh, so that it
 * sees its own changes.
 */
@Service
public class Workspaces {

    private static final Set<String> LANGUAGES = Set.of("en", "nl");
    private static final int LONGEST_NAME = 200;
    /** No chance that is told lies outside these. */
    private static final double LEAST_CHANCE = 0.05;

    private static final double GREATEST_CHANCE = 0.95;

    private final WorkspaceRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId untilSetUp;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Remembered remembered;

    Workspaces(
            WorkspaceRepository repository,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${koers.time-zone:Europe/Amsterdam}") ZoneId untilSetUp) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
        this.untilSetUp = untilSetUp;
    }

    /** The workspace, absent until Koers has been set up. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Workspace> find() {
        if (inWriteTransaction()) {
            return repository.find();
        }
        long seen = changes.get();
        Remembered known = remembered;
        if (known != null && known.change() == seen) {
            return Optional.of(known.workspace());
        }
        Optional<Workspace> found = repository.find();
        found.ifPresent(workspace -> remembered = new Remembered(seen, workspace));
        return found;
    }

    /** The zone in which days begin: the workspace's, before set-up that of the configuration. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return find().map(Workspace::zone).orElse(untilSetUp);
    }

    /** When a goal is on track and when behind; those Koers comes with before set-up. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Thresholds thresholds() {
        return find().map(Workspace::thresholds).orElse(Thresholds.DEFAULT);
    }

    /** Today in {@link #zone}. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /**
     * Makes the workspace, once.
     *
     * @throws InvalidInput for {@code name}, {@code language} or {@code thresholds}
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public Workspace create(Workspace workspace) {
        Workspace checked = checked(workspace);
        repository.insert(checked, clock.instant());
        events.publishEvent(new WorkspaceChanged(false));
        return checked;
    }

    /**
     * Changes name, language, zone, currency or thresholds.
     *
     * @throws InvalidInput for {@code name}, {@code language} or {@code thresholds}, and for {@code currency} when amounts
     *     are kept in the old one
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Workspace change(Workspace workspace) {
        Workspace checked = checked(workspace);
        Workspace before = repository.find().orElseThrow();
        repository.update(checked);
        boolean affectsStandings = !before.thresholds().equals(checked.thresholds())
                || !before.zone().equals(checked.zone());
        events.publishEvent(
                new WorkspaceChanged(affectsStandings, !before.currency().equals(checked.currency())));
        return checked;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(WorkspaceChanged changed) {
        changes.incrementAndGet();
    }

    private static Workspace checked(Workspace workspace) {
        String name = workspace.name().strip();
        if (name.isEmpty()) {
            throw new InvalidInput("name", "workspace.error.name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "workspace.error.name.long", LONGEST_NAME);
        }
        if (!LANGUAGES.contains(workspace.language().getLanguage())) {
            throw new InvalidInput("language", "workspace.error.language");
        }
        Thresholds thresholds = workspace.thresholds();
        boolean inOrder = thresholds.behind() >= LEAST_CHANCE
                && thresholds.behind() < thresholds.onTrack()
                && thresholds.onTrack() <= GREATEST_CHANCE;
        if (!inOrder) {
            throw new InvalidInput("thresholds", "workspace.error.thresholds");
        }
        Locale language = Locale.of(workspace.language().getLanguage());
        return new Workspace(name, language, workspace.zone(), workspace.currency(), thresholds);
    }

    private static boolean inWriteTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** A workspace as it was after so many changes. */
    private record Remembered(long change, Workspace workspace) {}
}
