package nl.koers.imports;

/** An upload that was stopped; nothing of it was kept. Its sentence is in the bundle under {@link #key()}. */
public final class UploadRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** It has more bytes than are taken; the limit is in bytes. */
        TOO_LARGE,
        /** The disk would become too full; the limit is the bytes that stay free. */
        NO_SPACE,
        /** This person has as many uploads under way as the limit says, and others waiting. */
        TOO_MANY,
        /** It took longer than the limit says, in minutes. */
        TOO_SLOW
    }

    private final Reason reason;
    private final long limit;

    public UploadRefused(Reason reason, long limit) {
        super(reason + ", limit " + limit);
        this.reason = reason;
        this.limit = limit;
    }

    public Reason reason() {
        return reason;
    }

    public long limit() {
        return limit;
    }

    /** Takes the limit, in megabytes for sizes, as its only argument. */
    public String key() {
        return "import.upload." + reason;
    }

    /** The limit as the sentence wants it. */
    public double limitInWords() {
        return switch (reason) {
            case TOO_LARGE, NO_SPACE -> limit / (1024.0 * 1024.0);
            case TOO_MANY, TOO_SLOW -> limit;
        };
    }
}
