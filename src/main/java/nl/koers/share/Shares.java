package nl.koers.share;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.access.Secret;
import nl.koers.i18n.InvalidInput;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: links by which somebody without an account reads one report and nothing else. Of the secret only the
 * hash is kept. What goals cost is shown only where a manager wanted that; rounds are shared by managers alone.
 */
@Service
public class Shares {

    /** How long a link lasts unless somebody says otherwise. */
    public static final int DAYS = 30;

    /** How long it may last. */
    public static final int MOST_DAYS = 365;

    private final ShareRepository links;
    private final SharedReports reports;
    private final Openings openings;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    Shares(
            ShareRepository links,
            SharedReports reports,
            Openings openings,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.reports = reports;
        this.openings = openings;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @param days from now on, 1 to {@link #MOST_DAYS}
     * @param withBudgets for managers only
     * @throws InvalidInput for {@code days}; for {@code month} when it has not begun
     * @throws NoSuchElementException when there is nothing of the kind to share
     * @throws AccessDeniedException for what managers alone may share
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public MadeShare make(ShareSubject subject, int days, boolean withBudgets) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInput("days", "share.days.range", MOST_DAYS);
        }
        if (withBudgets || subject instanceof ShareSubject.Frozen) {
            mustManage();
        }
        reports.mustExist(subject);
        Instant now = clock.instant();
        ShareLink link = new ShareLink(
                0,
                subject,
                withBudgets,
                user.name(),
                user.person().orElse(null),
                now,
                now.plus(Duration.ofDays(days)),
                null,
                null,
                0);
        String secret = Secret.forSharing();
        long id = links.insert(link, secret);
        audit.record("LINK_SHARED", "link " + id + (withBudgets ? " with budgets" : ""));
        return new MadeShare(existing(id), secret);
    }

    /** Links that lead somewhere, the newest first: for a goal its own, for a round its own, for a month those of all. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<ShareLink> open(ShareSubject subject) {
        if (subject instanceof ShareSubject.Frozen) {
            mustManage();
        }
        return links.open(subject, clock.instant());
    }

    /**
     * Ends a link at once; one that has ended stays as it was.
     *
     * @throws NoSuchElementException when there is no such link
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void revoke(long id) {
        ShareLink link = existing(id);
        if (link.subject() instanceof ShareSubject.Frozen) {
            mustManage();
        }
        links.revoke(id, clock.instant(), user.name());
        audit.record("LINK_REVOKED", "link " + id);
    }

    /**
     * What a link shows; that it was opened is counted.
     *
     * @return empty for a link that is unknown, expired or revoked, and for one whose subject is gone: nobody can tell
     *     which
     */
    @PreAuthorize("permitAll()")
    public Optional<SharedPaper> read(String secret) {
        Instant now = clock.instant();
        return links.bySecret(secret).filter(link -> link.isOpen(now)).flatMap(link -> {
            Optional<SharedPaper> found = reports.of(link);
            found.ifPresent(paper -> openings.note(link.id(), now));
            return found;
        });
    }

    private void mustManage() {
        if (!user.has(Role.MANAGER)) {
            throw new AccessDeniedException("Only managers share rounds and what goals cost.");
        }
    }

    private ShareLink existing(long id) {
        return links.byId(id).orElseThrow(() -> new NoSuchElementException("link " + id));
    }
}
