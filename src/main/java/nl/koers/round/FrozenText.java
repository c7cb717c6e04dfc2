package nl.koers.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.koers.report.Report;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a frozen version is written down: JSON of its own kind, apart from what the API says, so that neither changes with
 * the other.
 */
final class FrozenText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FrozenText() {}

    static String write(Report report) {
        return JSON.writeValueAsString(report);
    }

    static Report read(String text) {
        return JSON.readValue(text, Report.class);
    }

    /**
     * What stands beside a report and belongs to it.
     *
     * @param round name
     */
    record Seal(String round, int version, Instant at, String by) {

        /** SHA-256 of all of it together with the text, in hexadecimal. */
        String digest(String text) {
            String whole = String.join("\n", round, Integer.toString(version), at.toString(), by, text);
            return HexFormat.of().formatHex(sha256().digest(whole.getBytes(StandardCharsets.UTF_8)));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
