package nl.koers.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.koers.database.Trouble;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.imports.Way;
import org.springframework.stereotype.Component;

/** Hands a claimed file to the importer, and gives up on one that brought the importer down three times. */
@Component
class InboxReading {

    /** How often a file is tried. */
    static final int ATTEMPTS = 3;

    private final InboxLedger ledger;
    private final Imports imports;
    private final SourceBook sources;

    InboxReading(InboxLedger ledger, Imports imports, SourceBook sources) {
        this.ledger = ledger;
        this.imports = imports;
        this.sources = sources;
    }

    /** Reads the file once. The attempt is on disk before the first byte is looked at. */
    ImportResult read(InboxFile file, Path path) throws IOException {
        if (file.attempts() >= ATTEMPTS || ledger.attempt(file, sha256(path)) > ATTEMPTS) {
            String message = "Reading this file failed " + ATTEMPTS
                    + " times, also after starting anew. Look into it, then try it again.";
            return new Refusal(file.name(), "TOO_MANY_ATTEMPTS", message, null, null, null, List.of(), List.of(), 0);
        }
        try {
            return imports.take(new Delivery(file.name(), path, Way.INBOX, sources.setting(file), file.folder()));
        } catch (RuntimeException e) {
            if (Trouble.isPassing(e)) {
                ledger.forgive(file.id());
            }
            throw e;
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
