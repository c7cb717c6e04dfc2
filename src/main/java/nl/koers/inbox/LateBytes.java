package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps an eye on files that were put away: a sender who paused for longer than {@link Stillness#QUIET} still has the
 * file open and goes on writing to it under its new name.
 */
final class LateBytes {

    /** For how many looks a file is looked at again at least. */
    private static final int LOOKS = 3;

    /** And for how long at least, when one look comes soon after the other. */
    private static final Duration TIME = Stillness.QUIET.multipliedBy(3);

    /** A file that changed after it was read. */
    record Changed(InboxFile file, Path path) {}

    private record Watched(InboxFile file, Path path, FileMark mark, Instant since, int looks) {

        Watched again() {
            return new Watched(file, path, mark, since, looks + 1);
        }

        boolean isLong(Instant now) {
            return looks >= LOOKS && !now.isBefore(since.plus(TIME));
        }
    }

    private final List<Watched> watched = new ArrayList<>();

    /** @param mark the file as it was when it was read */
    void watch(InboxFile file, Path path, FileMark mark, Instant now) {
        watched.add(new Watched(file, path, mark, now, 0));
    }

    /** Looks once more at each file, and returns those that changed. They are not watched any longer. */
    List<Changed> changed(Instant now) throws IOException {
        List<Changed> changed = new ArrayList<>();
        List<Watched> still = new ArrayList<>();
        for (Watched before : watched) {
            Watched one = before.again();
            if (!isThere(one)) {
                continue;
            }
            if (!FileMark.of(one.path()).isSameAs(one.mark())) {
                changed.add(new Changed(one.file(), one.path()));
            } else if (!one.isLong(now)) {
                still.add(one);
            }
        }
        watched.clear();
        watched.addAll(still);
        return changed;
    }

    /** Another file that came to lie under the name is none of ours. */
    private static boolean isThere(Watched one) throws IOException {
        try {
            FileMark now = FileMark.of(one.path());
            return now.isPlain() && now.mayBeFileOf(one.mark());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
