package nl.koers.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the asker may do at this very moment. The doors ask once, when a request arrives; a file takes minutes to arrive
 * and minutes to be read, in which its sender may lose their role, their access or their token.
 */
@Component
public class LiveRights {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Clock clock;

    LiveRights(Accounts accounts, ApiTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Goes on only for an asker whose session or token has not ended since. Inside a write transaction the answer holds
     * until its end.
     *
     * @throws AccessDeniedException when it has ended
     */
    public void mustStand() {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        if (asker == null || !stands(asker)) {
            throw new AccessDeniedException("The session or token of the asker has ended meanwhile.");
        }
    }

    /** Koers itself has no account, and its rights never end. */
    private boolean stands(Authentication asker) {
        return switch (asker.getPrincipal()) {
            case SignedIn person -> stands(person, accounts.find(person.id()));
            case ApiClient client -> tokens.isUsable(client, clock.instant());
            case null, default -> asker.isAuthenticated();
        };
    }

    /** A session ends with every change of its person's role, access or password. */
    static boolean stands(SignedIn person, Optional<Account> now) {
        return now.filter(account -> account.person().enabled() && account.epoch() == person.epoch())
                .isPresent();
    }
}
