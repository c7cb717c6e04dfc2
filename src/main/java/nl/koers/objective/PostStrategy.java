package nl.koers.objective;

/** What an organisation can do with social media; one of them comes first. */
public enum PostStrategy {
    /** Hear what is said. */
    LISTEN,
    /** Take part, build a community. */
    COMMUNITY,
    /** Bring people to the website, the hub. */
    TRAFFIC,
    /** Help those who ask. */
    SERVICE,
    /** Let colleagues work together. */
    INTERNAL
}
