package nl.koers.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A multipart request that cannot be read to its end, or has no file in it. The reason is a key of the bundle. */
final class MalformedUpload extends RuntimeException {

    MalformedUpload(String key) {
        this(key, null);
    }

    MalformedUpload(String key, @Nullable IOException cause) {
        super(key, cause);
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
