package nl.koers.shell;

import nl.koers.progress.Status;

/** How a goal is doing, as icon and word; the colour is extra. */
public final class StatusBadge extends Badge {

    /** @param word the status in the reader's language, text key {@code status.<CODE>} */
    public StatusBadge(Status status, String word) {
        super(sign(status), tone(status), word);
    }

    /** The colour of that status, for the bar and the line beside the badge. */
    public static Tone tone(Status status) {
        return switch (status) {
            case ON_TRACK -> Tone.OK;
            case AT_RISK -> Tone.RISK;
            case BEHIND, MISSED -> Tone.BEHIND;
            case ACHIEVED -> Tone.DONE;
            case AWAITING, NO_DATA, TOO_EARLY, NOT_STARTED, PAUSED, STOPPED -> Tone.NONE;
        };
    }

    private static Glyph.Sign sign(Status status) {
        return switch (status) {
            case ON_TRACK -> Glyph.Sign.CHECK;
            case AT_RISK -> Glyph.Sign.ALERT;
            case BEHIND -> Glyph.Sign.CROSS;
            case ACHIEVED -> Glyph.Sign.STAR;
            case MISSED -> Glyph.Sign.FLAG;
            case AWAITING -> Glyph.Sign.HOURGLASS;
            case NO_DATA -> Glyph.Sign.EMPTY;
            case TOO_EARLY -> Glyph.Sign.CLOCK;
            case NOT_STARTED -> Glyph.Sign.DOT;
            case PAUSED -> Glyph.Sign.PAUSE;
            case STOPPED -> Glyph.Sign.STOP;
        };
    }
}
