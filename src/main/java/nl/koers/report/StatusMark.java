package nl.koers.report;

import java.util.Locale;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.shell.StatusBadge;

/** A status on paper: the drawn sign of the screen and the word, so that it reads in black and white. */
record StatusMark(Texts texts, Locale language) {

    private static final int SIZE = 16;

    /** Sign and word. */
    void put(Tag in, Status status) {
        put(in, status, word(status));
    }

    /** Sign and words of one's own that name the status. */
    void put(Tag in, Status status, String words) {
        Tag badge = in.add("span", "badge " + tone(status));
        sign(badge, status, word(status));
        badge.add("span").text(words);
    }

    String word(Status status) {
        return texts.get(language, "status." + status);
    }

    static String tone(Status status) {
        return StatusBadge.tone(status).name().toLowerCase(Locale.ROOT);
    }

    private static void sign(Tag badge, Status status, String word) {
        Drawing drawing = new Drawing(badge, "sign", SIZE, SIZE, word);
        Drawing.Pen pen = Drawing.Pen.line(colour(status), 2);
        Drawing.Pen full = Drawing.Pen.full(colour(status));
        switch (status) {
            case ON_TRACK -> drawing.line(pen, 3, 8.6, 6.3, 12, 13, 4.6);
            case AT_RISK -> drawing.line(pen, 8, 2.8, 8, 9.2).circle(full, 8, 13, 1.3);
            case BEHIND -> drawing.line(pen, 4, 4, 12, 12).line(pen, 12, 4, 4, 12);
            case ACHIEVED ->
                drawing.area(
                        full, 8, 1.4, 10, 5.7, 14.7, 6.3, 11.2, 9.5, 12.1, 14.2, 8, 11.9, 3.9, 14.2, 4.8, 9.5, 1.3, 6.3,
                        6, 5.7);
            case MISSED -> drawing.line(pen, 4, 14.5, 4, 2.5, 12.5, 2.5, 10.5, 5.5, 12.5, 8.5, 4, 8.5);
            case AWAITING ->
                drawing.line(pen, 3.5, 1.8, 12.5, 1.8)
                        .line(pen, 3.5, 14.2, 12.5, 14.2)
                        .line(pen, 4.5, 2, 11.5, 14)
                        .line(pen, 11.5, 2, 4.5, 14);
            case NO_DATA -> drawing.circle(pen, 8, 8, 5.5).line(pen, 3, 13, 13, 3);
            case TOO_EARLY -> drawing.circle(pen, 8, 8, 6).line(pen, 8, 4.7, 8, 8, 10.2, 9.6);
            case NOT_STARTED -> drawing.circle(pen, 8, 8, 4.5);
            case PAUSED -> drawing.line(pen, 5.5, 3.5, 5.5, 12.5).line(pen, 10.5, 3.5, 10.5, 12.5);
            case STOPPED -> drawing.area(full, 3, 3, 13, 3, 13, 13, 3, 13);
        }
    }

    private static String colour(Status status) {
        return switch (StatusBadge.tone(status)) {
            case OK -> "#176f43";
            case RISK -> "#8a5600";
            case BEHIND -> "#ab231b";
            case DONE -> "#4347b5";
            case NONE -> "#4d5866";
        };
    }
}
