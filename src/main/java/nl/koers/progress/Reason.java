package nl.koers.progress;

/** Why a status is what it is; each has a sentence in the bundle under {@code reason.<NAME>}. */
public enum Reason {
    BY_PACE,
    HOLDING,
    BREACHED,
    BUDGET_EXCEEDED,
    TARGET_REACHED,
    BELOW_TARGET_AGAIN,
    TARGET_EQUALS_BASELINE,
    CLOSED,
    NO_SNAPSHOT,
    NO_BASELINE,
    BASELINE_LATE,
    NO_RECENT_FIGURES,
    NO_FIGURES_SINCE_START,
    NO_FIGURE_AT_DEADLINE,
    REFERENCE_PERIOD_INCOMPLETE,
    TOO_FEW_FIGURES,
    HORIZON_TOO_LONG
}
