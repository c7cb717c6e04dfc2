package nl.koers.share;

/**
 * A link that was just made.
 *
 * @param secret the last part of its address, to be shown this once
 */
public record MadeShare(ShareLink link, String secret) {}
