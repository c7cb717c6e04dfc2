package nl.koers.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.koers.access.CurrentUser;
import nl.koers.access.Denials;
import nl.koers.access.LiveRights;
import nl.koers.database.DataFolder;
import nl.koers.imports.UploadRefused.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Door of the room: bytes from the network become a file on our own disk, within bounds that do not trust what the
 * sender says about them.
 *
 * <p>Bytes are counted as they arrive, never more than one past the limit is read, and a floor of free space is kept.
 * The file gets a name of our own. Each person may have two uploads under way; a few more wait their turn.
 */
@Service
public class Uploads {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 6;
    private static final int SECONDS_TO_WAIT = 60;
    private static final int SHORTEST_MINUTES = 10;
    private static final int SLOWEST_BYTES_A_MINUTE = 15 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int BYTES_BETWEEN_SPACE_CHECKS = 16 * 1024 * 1024;

    private final Path spool;
    private final CurrentUser user;
    private final LiveRights rights;
    private final Denials denials;
    private final Clock clock;
    private final long maxBytes;
    private final long minFreeBytes;
    private final ConcurrentHashMap<String, Semaphore> turns = new ConcurrentHashMap<>();

    Uploads(
            DataFolder folder,
            CurrentUser user,
            LiveRights rights,
            Denials denials,
            Clock clock,
            @Value("${koers.imports.max-bytes}") long maxBytes,
            @Value("${koers.imports.min-free-bytes}") long minFreeBytes)
            throws IOException {
        this.spool = folder.spool();
        this.user = user;
        this.rights = rights;
        this.denials = denials;
        this.clock = clock;
        this.maxBytes = maxBytes;
        this.minFreeBytes = minFreeBytes;
        deleteLeftovers(spool);
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize("hasRole('VIEWER')")
    public long maxBytes() {
        return maxBytes;
    }

    /**
     * Reads the body to its end and keeps it until the upload is closed.
     *
     * @param originalName as the sender named it; a hint, whatever stands in it
     * @param declaredBytes what the sender says the length is; negative when it does not say. Only used to refuse early
     *     and to notice a body that was cut off.
     * @throws UploadRefused when it is larger than the limit, takes longer than a slow line would, the disk is too full
     *     or too many are under way
     * @throws AccessDeniedException also when the sender lost the right to send it meanwhile; nothing is kept
     * @throws IOException when the sender went away; nothing is kept
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Upload receive(InputStream body, String originalName, long declaredBytes) throws IOException {
        if (declaredBytes > maxBytes) {
            throw new UploadRefused(Reason.TOO_LARGE, maxBytes);
        }
        Semaphore turn = turns.computeIfAbsent(user.name(), name -> new Semaphore(AT_ONCE, true));
        await(turn);
        try {
            Upload upload = store(body, originalName, declaredBytes);
            return fromOneWhoStillMay(upload);
        } finally {
            turn.release();
        }
    }

    /** It took long to arrive; its sender may have lost the right to send it. */
    private Upload fromOneWhoStillMay(Upload upload) {
        try {
            rights.mustStand();
            return upload;
        } catch (AccessDeniedException ended) {
            upload.close();
            denials.note("upload of " + upload.originalName());
            throw ended;
        }
    }

    private void await(Semaphore turn) {
        try {
            boolean mine = turn.getQueueLength() < WAITING && turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (!mine) {
                throw new UploadRefused(Reason.TOO_MANY, AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadRefused(Reason.TOO_MANY, AT_ONCE);
        }
    }

    private Upload store(InputStream body, String originalName, long declaredBytes) throws IOException {
        Path file = spool.resolve(UUID.randomUUID() + ".upload");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            long count = copy(body, out);
            if (declaredBytes >= 0 && count != declaredBytes) {
                throw new IOException("The upload stopped after " + count + " of " + declaredBytes + " bytes.");
            }
            kept = true;
            return new Upload(FileNames.hint(originalName), file, count);
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }

    private long copy(InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long count = 0;
        long nextCheck = 0;
        long minutes = Math.max(SHORTEST_MINUTES, maxBytes / SLOWEST_BYTES_A_MINUTE);
        Instant latest = clock.instant().plus(minutes, ChronoUnit.MINUTES);
        int read = body.read(buffer);
        while (read >= 0) {
            count += read;
            if (count > maxBytes) {
                throw new UploadRefused(Reason.TOO_LARGE, maxBytes);
            }
            if (clock.instant().isAfter(latest)) {
                throw new UploadRefused(Reason.TOO_SLOW, minutes);
            }
            if (count > nextCheck) {
                refuseAFullDisk();
                nextCheck = count + BYTES_BETWEEN_SPACE_CHECKS;
            }
            out.write(buffer, 0, read);
            read = body.read(buffer, 0, (int) Math.min(buffer.length, maxBytes - count + 1));
        }
        return count;
    }

    private void refuseAFullDisk() throws IOException {
        if (Files.getFileStore(spool).getUsableSpace() < minFreeBytes + BYTES_BETWEEN_SPACE_CHECKS) {
            throw new UploadRefused(Reason.NO_SPACE, minFreeBytes);
        }
    }

    /** What a process that was killed half-way left behind. */
    private static void deleteLeftovers(Path spool) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(spool, "*.upload")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
