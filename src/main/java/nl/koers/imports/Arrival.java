package nl.koers.imports;

import java.time.Instant;
import java.util.Objects;
import nl.koers.reading.ImportSetting;
import org.jspecify.annotations.Nullable;

/**
 * A delivery on its way into the ledger.
 *
 * @param fileName tidy: no folders, no control characters, at most 255 characters
 * @param setting what decides where the bytes go; same bytes with the same setting are a duplicate
 * @param inboxFolder the inbox's subfolder it lay in, empty for the inbox itself; null when it came otherwise
 */
record Arrival(
        String fileName,
        String sha256,
        long size,
        String setting,
        Way way,
        @Nullable String inboxFolder,
        String importedBy,
        Instant startedAt) {

    private static final int LONGEST_NAME = 255;

    static String tidy(String originalName) {
        String name =
                originalName.substring(Math.max(originalName.lastIndexOf('/'), originalName.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}]", "").strip();
        if (plain.isEmpty()) {
            return "file";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    static String key(ImportSetting setting) {
        StringBuilder key = new StringBuilder();
        append(
                key,
                "channel",
                setting.channel() == null ? null : setting.channel().value());
        append(key, "profile", setting.profile());
        append(key, "dateOrder", setting.dateOrder());
        append(key, "decimal", setting.decimal());
        append(key, "encoding", setting.encoding());
        append(key, "account", setting.account());
        append(key, "skipsBadRows", setting.skipsBadRows() ? true : null);
        return key.toString();
    }

    private static void append(StringBuilder key, String name, @Nullable Object value) {
        if (value != null) {
            key.append(key.isEmpty() ? "" : ";").append(name).append('=').append(Objects.toString(value));
        }
    }

    Arrival withSetting(String other) {
        return new Arrival(fileName, sha256, size, other, way, inboxFolder, importedBy, startedAt);
    }

    /** Whether what was refused may still be growing and is read again by itself. */
    boolean comesAgain(Refusal refusal) {
        return way == Way.INBOX && refusal.code().equals("INCOMPLETE_FILE");
    }

    /** The same, brought by somebody else. */
    Arrival by(String importer) {
        return new Arrival(fileName, sha256, size, setting, way, inboxFolder, importer, startedAt);
    }

    /** With the years that were found for its dates, which come from the file's date or name and not from its bytes. */
    Arrival withYears(String years) {
        if (years.isEmpty()) {
            return this;
        }
        String key = setting + (setting.isEmpty() ? "" : ";") + "years=" + years;
        return new Arrival(fileName, sha256, size, key, way, inboxFolder, importedBy, startedAt);
    }
}
