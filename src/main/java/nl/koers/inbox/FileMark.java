package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a file is still the same: its size, when it was last written and which file on disk it is.
 * Symbolic links are looked at, never followed.
 *
 * @param key the file on disk, whatever its name; null where the file system has no such thing
 * @param names how many names the file has; more than one is a hard link
 */
record FileMark(
        boolean regular,
        boolean folder,
        long size,
        FileTime modified,
        @Nullable Object key,
        int names) {

    static FileMark of(Path file) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileMark(
                seen.isRegularFile(),
                seen.isDirectory(),
                seen.size(),
                seen.lastModifiedTime(),
                seen.fileKey(),
                names(file));
    }

    private static int names(Path file) throws IOException {
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return unix && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer count
                ? count
                : 1;
    }

    /** A plain file under one name only: reading it cannot lead anywhere else. */
    boolean isPlain() {
        return regular && names == 1;
    }

    /** Whether it can be the same file on disk; a file system may not tell. */
    boolean mayBeFileOf(FileMark earlier) {
        return key == null || earlier.key == null || key.equals(earlier.key);
    }

    /** Whether nobody wrote to the file in between, under whatever name it goes now. */
    boolean isSameAs(FileMark earlier) {
        return isPlain() && size == earlier.size && modified.equals(earlier.modified);
    }
}
