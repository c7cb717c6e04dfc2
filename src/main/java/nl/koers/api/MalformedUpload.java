package nl.koers.api;

/** A multipart request that cannot be read to its end, or has no file in it. The reason is a key of the bundle. */
final class MalformedUpload extends RuntimeException {

    MalformedUpload(String key) {
        super(key);
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
