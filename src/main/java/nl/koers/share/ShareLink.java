package nl.koers.share;

import java.time.Instant;
import nl.koers.access.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is kept; its secret is not.
 *
 * @param withBudgets whether a manager wanted what goals cost to be read too
 * @param makerId null when it was not made by a person with an account
 * @param revokedAt null while nobody ended it
 * @param openedAt when it was last opened; null when it never was
 * @param opened how often
 */
public record ShareLink(
        long id,
        ShareSubject subject,
        boolean withBudgets,
        String madeBy,
        @Nullable PersonId makerId,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant openedAt,
        long opened) {

    /** Whether it leads anywhere. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
