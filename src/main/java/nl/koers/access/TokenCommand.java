package nl.koers.access;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.koers.database.DataFolder;
import nl.koers.database.ShortWrite;
import nl.koers.database.StartRefused;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;

/**
 * {@code koers token NAME --role viewer|editor|manager}: makes an API token and prints it, this once. Runs by itself, without
 * the rest of the program, also beside a running Koers.
 */
public final class TokenCommand implements ApplicationRunner {

    private static final int LONGEST_NAME = 200;

    private final DataFolder folder;
    private final Environment settings;

    public TokenCommand(DataFolder folder, Environment settings) {
        this.folder = folder;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        run(
                settings.getRequiredProperty("koers.token.name"),
                settings.getRequiredProperty("koers.token.role"),
                System.out);
    }

    /** @throws StartRefused for a name that is taken or cannot be used, or a role that no token may have */
    void run(String name, String role, PrintStream console) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME || wanted.chars().anyMatch(Character::isISOControl)) {
            throw new StartRefused("A token needs a name of 1 to " + LONGEST_NAME + " characters.");
        }
        Role granted = role(role);
        String secret = Secret.forApi();
        ShortWrite.in(folder, sql -> keep(sql, wanted, granted, secret));
        console.println(secret);
    }

    private static boolean keep(DSLContext sql, String name, Role role, String secret) {
        TokenRepository tokens = new TokenRepository(sql);
        if (tokens.isTaken(name)) {
            throw new StartRefused("There is a token called '" + name + "' already. Choose another name.");
        }
        Instant now = Clock.systemUTC().instant();
        tokens.insert(name, role, secret, now);
        new AuditRepository(sql).insert(now, "console", "TOKEN_MADE", name + " " + role);
        return true;
    }

    private static Role role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "viewer" -> Role.VIEWER;
            case "editor" -> Role.EDITOR;
            case "manager" -> Role.MANAGER;
            default -> throw new StartRefused("The role of a token is viewer, editor or manager, not '" + word + "'.");
        };
    }
}
