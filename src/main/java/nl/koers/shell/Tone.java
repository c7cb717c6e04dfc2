package nl.koers.shell;

/** The soft colour of a badge, bar or message; always beside an icon and a word. */
public enum Tone {
    OK,
    RISK,
    BEHIND,
    DONE,
    NONE;

    String className() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
