package nl.koers.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets, of which only the hash is kept. At 160 bits and more a fast hash is enough. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 20;
    private static final int TOKEN_BYTES = 32;

    private Secret() {}

    /** 160 bits for an address: letters, digits, {@code -} and {@code _}. */
    static String forLink() {
        return random(LINK_BYTES);
    }

    /** 256 bits behind {@code koers_}, by which scanners of published code know it. */
    static String forApi() {
        return "koers_" + random(TOKEN_BYTES);
    }

    /** 256 bits for an address that stays open for a while. */
    public static String forSharing() {
        return random(TOKEN_BYTES);
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
