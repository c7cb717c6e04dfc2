package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps an eye on files that were put away: a sender who paused for longer than {@link Stillness#QUIET} still has the
 * file open and goes on writing to it under its new name.
 */
final class LateBytes {

    /** For how many scans a file is looked at again. */
    private static final int SCANS = 3;

    /** A file that changed after it was read. */
    record Changed(InboxFile file, Path path) {}

    private record Watched(InboxFile file, Path path, FileMark mark, int scansLeft) {}

    private final List<Watched> watched = new ArrayList<>();

    /** @param mark the file as it was when it was read */
    void watch(InboxFile file, Path path, FileMark mark) {
        watched.add(new Watched(file, path, mark, SCANS));
    }

    /** Looks once more at each file, and returns those that changed. They are not watched any longer. */
    List<Changed> changed() throws IOException {
        List<Changed> changed = new ArrayList<>();
        List<Watched> still = new ArrayList<>();
        for (Watched one : watched) {
            if (!isThere(one)) {
                continue;
            }
            if (!FileMark.of(one.path()).isSameAs(one.mark())) {
                changed.add(new Changed(one.file(), one.path()));
            } else if (one.scansLeft() > 1) {
                still.add(new Watched(one.file(), one.path(), one.mark(), one.scansLeft() - 1));
            }
        }
        watched.clear();
        watched.addAll(still);
        return changed;
    }

    private static boolean isThere(Watched one) throws IOException {
        try {
            return FileMark.of(one.path()).isPlain();
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
