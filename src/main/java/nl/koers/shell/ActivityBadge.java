package nl.koers.shell;

import nl.koers.activity.ActivityState;

/** How active a page is, as icon and word; the colour is extra. */
public final class ActivityBadge extends Badge {

    /** @param word the state in the reader's language, text key {@code activity.state.<CODE>} */
    public ActivityBadge(ActivityState state, String word) {
        super(sign(state), tone(state), word);
    }

    /** The sign of that state, for lists. */
    public static Glyph.Sign sign(ActivityState state) {
        return switch (state) {
            case ACTIVE -> Glyph.Sign.CHECK;
            case GOING_QUIET -> Glyph.Sign.ALERT;
            case INACTIVE -> Glyph.Sign.CROSS;
            case UNKNOWN -> Glyph.Sign.QUESTION;
            case CLOSED -> Glyph.Sign.STOP;
            case NOT_USED -> Glyph.Sign.EMPTY;
        };
    }

    /** The colour of that state. */
    public static Tone tone(ActivityState state) {
        return switch (state) {
            case ACTIVE -> Tone.OK;
            case GOING_QUIET -> Tone.RISK;
            case INACTIVE -> Tone.BEHIND;
            case UNKNOWN, CLOSED, NOT_USED -> Tone.NONE;
        };
    }
}
