package nl.koers.imports;

/** How a file came in. */
public enum Way {
    BROWSER,
    INBOX,
    API,
    DEMO,
    /** Typed in by a person; there is no file. */
    HAND
}
