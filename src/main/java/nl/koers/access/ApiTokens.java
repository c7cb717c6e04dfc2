package nl.koers.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who comes with which API token. Uses and refusals are noted once a minute at most, not at each request. */
@Component
class ApiTokens {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final LastUse lastUse;
    private final Clock clock;

    ApiTokens(TokenRepository tokens, LastUse lastUse, Clock clock) {
        this.tokens = tokens;
        this.lastUse = lastUse;
        this.clock = clock;
    }

    /** The client behind this secret; absent when it is unknown, revoked or expired. */
    @Transactional(readOnly = true)
    Optional<ApiClient> client(String secret) {
        Instant now = clock.instant();
        Optional<TokenRepository.Found> found = tokens.find(secret, now);
        if (found.isEmpty()) {
            lastUse.refused(now);
        }
        found.filter(token -> isDue(token, now))
                .ifPresent(token -> lastUse.note(token.client().name(), now));
        return found.map(TokenRepository.Found::client);
    }

    /** Whether the token that this client came with is still what it was. */
    @Transactional(readOnly = true)
    boolean isUsable(ApiClient client, Instant now) {
        return tokens.isUsable(client, now);
    }

    private static boolean isDue(TokenRepository.Found token, Instant now) {
        Instant last = token.lastUsed();
        return last == null || last.plus(BETWEEN_NOTES).isBefore(now);
    }
}
