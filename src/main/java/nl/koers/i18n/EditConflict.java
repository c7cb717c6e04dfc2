package nl.koers.i18n;

/**
 * Somebody else changed the same thing after it was read; nothing was changed. Its sentence is {@value #KEY} in the
 * bundle.
 */
public final class EditConflict extends RuntimeException {

    public static final String KEY = "edit.conflict";

    /** @param what was being changed, for the log */
    public EditConflict(String what) {
        super(what + " was changed by somebody else after it was read");
    }
}
