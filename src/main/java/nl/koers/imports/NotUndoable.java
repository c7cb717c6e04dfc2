package nl.koers.imports;

/** An import that cannot be taken back. Its sentence is in the bundle under {@link #key()} and takes the file's name. */
public final class NotUndoable extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** It was taken back before. */
        ALREADY_UNDONE,
        /** It was refused, so that there is nothing to take back. */
        REFUSED
    }

    private final Reason reason;
    private final String fileName;

    NotUndoable(Reason reason, String fileName) {
        super(reason + ": " + fileName);
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }

    public String key() {
        return "import.undo." + reason;
    }
}
