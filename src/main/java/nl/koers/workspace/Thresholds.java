package nl.koers.workspace;

/**
 * From which chance a goal is on track and below which it is behind (PROGRESS.md section 4, rule 7); between them it is
 * at risk. Why 0.65 and 0.25: of goals called so, 82% (levels) and 95% (totals) succeeded, and 7% and 9%.
 *
 * @param onTrack at least this chance
 * @param behind less than this chance; less than {@code onTrack}
 */
public record Thresholds(double onTrack, double behind) {

    public static final Thresholds DEFAULT = new Thresholds(0.65, 0.25);
}
