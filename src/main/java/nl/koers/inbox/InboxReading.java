package nl.koers.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.database.Trouble;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a claimed file to the importer, and gives up on one that brought the importer down three times. */
@Component
class InboxReading {

    /** How often a file is tried. */
    static final int ATTEMPTS = 3;

    private final InboxLedger ledger;
    private final Imports imports;
    private final Channels channels;
    private final Workspaces workspaces;

    InboxReading(InboxLedger ledger, Imports imports, Channels channels, Workspaces workspaces) {
        this.ledger = ledger;
        this.imports = imports;
        this.channels = channels;
        this.workspaces = workspaces;
    }

    /** Reads the file once. The attempt is on disk before the first byte is looked at. */
    ImportResult read(InboxFile file, Path path) throws IOException {
        if (file.attempts() >= ATTEMPTS || ledger.attempt(file, sha256(path)) > ATTEMPTS) {
            return refusal(
                    file,
                    "TOO_MANY_ATTEMPTS",
                    "Reading this file failed " + ATTEMPTS
                            + " times, also after starting anew. Look into it, then put it into the inbox again.",
                    List.of());
        }
        Optional<Channel> channel = file.folder().isEmpty() ? Optional.empty() : channels.find(file.folder());
        if (!file.folder().isEmpty() && channel.isEmpty()) {
            return refusal(
                    file,
                    "UNKNOWN_CHANNEL",
                    "The inbox folder '" + file.folder()
                            + "' has the name of no channel. Name it after a channel, or put the file into the inbox itself.",
                    channels.all().stream().map(Channel::name).toList());
        }
        return take(file, path, channel.orElse(null));
    }

    private ImportResult take(InboxFile file, Path path, @Nullable Channel channel) {
        ImportSetting setting =
                new ImportSetting(channel == null ? null : channel.id(), null, null, null, null).assuming(day(file));
        try {
            return imports.take(new Delivery(file.name(), path, Way.INBOX, setting));
        } catch (RuntimeException e) {
            if (Trouble.isPassing(e)) {
                ledger.forgive(file.id());
            }
            throw e;
        }
    }

    private LocalDate day(InboxFile file) {
        ZoneId zone = workspaces.find().map(Workspace::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(file.modified(), zone);
    }

    private static Refusal refusal(InboxFile file, String code, String message, List<String> choices) {
        String value = file.folder().isEmpty() ? null : file.folder();
        return new Refusal(file.name(), code, message, null, null, value, choices, List.of(), 0);
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
