package nl.koers.inbox;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a source must look like, and when it is late: section 4 of the rules of progress. */
final class SourceRules {

    private static final int PATIENCE_DAYS = 4;
    private static final double PATIENCE_CADENCES = 1.5;
    private static final int MOST_CADENCE_DAYS = 366;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_FOLDER = 100;
    private static final Pattern UNUSABLE = Pattern.compile("[./~].*|.*[/\\\\:*?\"<>|\\p{Cntrl}].*|.*[. ]");

    private SourceRules() {}

    /**
     * Whether figures that run to {@code covered} are late.
     *
     * @param covered null: nothing was promised, so nothing is late
     */
    static boolean isStale(@Nullable LocalDate covered, int cadenceDays, LocalDate today) {
        return covered != null
                && ChronoUnit.DAYS.between(covered, today) > Math.max(PATIENCE_DAYS, PATIENCE_CADENCES * cadenceDays);
    }

    /** @throws InvalidInput for profile, cadenceDays, encoding or account */
    static void check(SourceData data) {
        List<FieldError> errors = new ArrayList<>();
        if (data.cadenceDays() < 1 || data.cadenceDays() > MOST_CADENCE_DAYS) {
            errors.add(new FieldError("cadenceDays", "source.error.cadenceDays", List.of(1, MOST_CADENCE_DAYS)));
        }
        if (!data.encoding().isEmpty() && !isEncoding(data.encoding())) {
            errors.add(new FieldError("encoding", "source.error.encoding", List.of(data.encoding())));
        }
        length(errors, "profile", data.profile());
        length(errors, "account", data.account());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void length(List<FieldError> errors, String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            errors.add(new FieldError(field, "source.error.tooLong", List.of(LONGEST_TEXT)));
        }
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** @throws InvalidInput for folder, when it is no name that every file system takes */
    static void checkFolder(String name) {
        if (name.isEmpty()) {
            throw new InvalidInput("folder", "source.error.folder.missing");
        }
        if (name.length() > LONGEST_FOLDER) {
            throw new InvalidInput("folder", "source.error.tooLong", LONGEST_FOLDER);
        }
        if (UNUSABLE.matcher(name).matches() || !isPath(name)) {
            throw new InvalidInput("folder", "source.error.folder.unusable");
        }
    }

    private static boolean isPath(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
