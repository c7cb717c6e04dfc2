package nl.koers.cost;

/** What money or hours went to. */
public enum CostKind {
    ADVERTISING,
    /** Writing, photos, films, print. */
    CONTENT,
    /** Software and subscriptions. */
    TOOLS,
    AGENCY,
    /** Work of one's own people. */
    OWN_HOURS,
    OTHER
}
