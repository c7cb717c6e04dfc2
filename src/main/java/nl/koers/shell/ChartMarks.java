package nl.koers.shell;

import java.time.LocalDate;
import java.util.List;
import nl.koers.progress.EarlierPlan;

/**
 * What a chart shows beside the course itself.
 *
 * @param notes numbered from 1 in this order
 * @param earlier plans that were left, the newest first
 */
public record ChartMarks(List<Note> notes, List<EarlierPlan> earlier) {

    /** A remark at a day. */
    public record Note(LocalDate on, String text) {}
}
