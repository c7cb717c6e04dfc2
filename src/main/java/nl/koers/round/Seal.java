package nl.koers.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What stands beside a frozen report and belongs to it.
 *
 * @param round name
 * @param at to the millisecond, as the database keeps it
 */
record Seal(String round, int version, Instant at, String by) {

    /** SHA-256 of all of it together with the report as it was written down, in hexadecimal. */
    String digest(String report) {
        String whole = String.join("\n", round, Integer.toString(version), at.toString(), by, report);
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
