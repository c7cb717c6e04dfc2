package nl.koers.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The inbox as a folder: which files in it, and in its subfolders, are complete and may be taken.
 *
 * <p>Taken are plain {@code .csv}, {@code .tsv}, {@code .txt}, {@code .xlsx}, {@code .xls} and {@code .zip} files whose
 * name does not begin with a dot or a tilde.
 * One is complete when it has not changed for {@link Stillness#QUIET}, or when {@code <name>.done} lies beside it.
 * Links, devices and other kinds of file stay where they are, with one warning each. Nothing is opened here.
 */
final class InboxFolder {

    private static final Logger LOG = LoggerFactory.getLogger(InboxFolder.class);
    private static final Pattern TAKEN =
            Pattern.compile("[^.~].*\\.(csv|tsv|txt|xlsx|xls|zip)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(
            "[.~].*|.*\\.(part|tmp|filepart|crdownload|writing|lock|done)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * A file that may be taken.
     *
     * @param folder name of the subfolder it lies in, empty for the inbox itself
     */
    record Ready(Path file, String folder, FileMark mark) {}

    private final Path root;
    private final boolean needsDone;
    private final Stillness stillness = new Stillness();
    private final Set<Path> warned = new HashSet<>();
    private final Set<String> folders = new TreeSet<>();

    /** @param needsDone take a file only when its {@code .done} is there, however long it lies still */
    InboxFolder(Path root, boolean needsDone) {
        this.root = root;
        this.needsDone = needsDone;
    }

    /**
     * The complete files, the oldest first.
     *
     * @param most so many at most; the others are still complete at the next look
     */
    List<Ready> ready(Instant now, int most) throws IOException {
        Path real = root.toRealPath();
        Set<Path> present = new HashSet<>();
        List<Ready> ready = new ArrayList<>(in(real, "", now, present));
        folders.clear();
        folders.add("");
        for (Path folder : subfolders(real)) {
            String name = folder.getFileName().toString();
            folders.add(name);
            ready.addAll(in(folder, name, now, present));
        }
        stillness.keepOnly(present);
        warned.retainAll(present);
        ready.sort(Comparator.comparing((Ready one) -> one.mark().modified()).thenComparing(Ready::file));
        List<Ready> oldest = List.copyOf(ready.subList(0, Math.min(most, ready.size())));
        oldest.forEach(one -> stillness.forget(one.file()));
        return oldest;
    }

    /** The names of the subfolders that the last look found, and the empty name of the inbox itself. */
    Set<String> folders() {
        return Set.copyOf(folders);
    }

    private static List<Path> subfolders(Path inbox) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(inbox, InboxFolder::isFolder)) {
            List<Path> found = new ArrayList<>();
            folders.forEach(found::add);
            return found;
        }
    }

    private static boolean isFolder(Path path) throws IOException {
        return !path.getFileName().toString().startsWith(".")
                && FileMark.of(path).folder();
    }

    private List<Ready> in(Path folder, String name, Instant now, Set<Path> present) throws IOException {
        List<Ready> ready = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                present.add(file);
                FileMark mark = markOf(file);
                if (mark != null && isOurs(file, mark) && isComplete(file, mark, now)) {
                    ready.add(new Ready(file, name, mark));
                }
            }
        }
        return ready;
    }

    private static @Nullable FileMark markOf(Path file) throws IOException {
        try {
            return FileMark.of(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return null;
        }
    }

    private boolean isOurs(Path file, FileMark mark) {
        String name = file.getFileName().toString();
        if (UNFINISHED.matcher(name).matches()
                || (mark.folder() && !TAKEN.matcher(name).matches())) {
            return false;
        }
        if (!TAKEN.matcher(name).matches()) {
            warnOnce(file, "is not a .csv, .tsv, .txt, .xlsx, .xls or .zip file");
            return false;
        }
        if (!mark.isPlain()) {
            warnOnce(file, "is not a plain file under one name");
            return false;
        }
        return true;
    }

    private void warnOnce(Path file, String why) {
        if (warned.add(file)) {
            LOG.warn(
                    "The inbox holds {}, which {} and stays where it is",
                    Shelves.inOneLine(file.getFileName().toString()),
                    why);
        }
    }

    private boolean isComplete(Path file, FileMark mark, Instant now) {
        boolean still = stillness.isStill(file, mark, now);
        return Files.exists(doneMark(file)) || (still && !needsDone);
    }

    /** The empty file with which a sender says that this one is complete. */
    static Path doneMark(Path file) {
        return file.resolveSibling(file.getFileName() + ".done");
    }
}
