package nl.koers.channel;

/** Where a page lives. */
public enum Platform {
    FACEBOOK,
    INSTAGRAM,
    LINKEDIN,
    X,
    YOUTUBE,
    TIKTOK,
    PINTEREST,
    WEBSITE,
    BLOG,
    NEWSLETTER,
    OTHER
}
