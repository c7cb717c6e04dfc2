package nl.koers.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who comes with which API token. The last use is noted once a minute at most, not at each request. */
@Component
class ApiTokens {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final TransactionTemplate write;
    private final Clock clock;

    ApiTokens(TokenRepository tokens, PlatformTransactionManager transactions, Clock clock) {
        this.tokens = tokens;
        this.write = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The client behind this secret; absent when it is unknown, revoked or expired. */
    Optional<ApiClient> client(String secret) {
        Instant now = clock.instant();
        Optional<TokenRepository.Found> found = tokens.find(secret, now);
        found.filter(token -> isDue(token, now))
                .ifPresent(token -> write.executeWithoutResult(
                        status -> tokens.used(token.client().name(), now)));
        return found.map(TokenRepository.Found::client);
    }

    private static boolean isDue(TokenRepository.Found token, Instant now) {
        Instant last = token.lastUsed();
        return last == null || last.plus(BETWEEN_NOTES).isBefore(now);
    }
}
