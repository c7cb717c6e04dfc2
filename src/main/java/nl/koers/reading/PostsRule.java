package nl.koers.reading;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How posts are counted in a list with a row per post.
 *
 * @param metric that the number of posts of a day goes to
 * @param id headers of the column that tells posts apart
 * @param account headers of the columns that say whose post it is; empty when the list is always of one account
 * @param day headers of the column that makes the list one of a row per post and day; empty when there is none
 * @param zone in which moments of publishing without an offset are written; null when the day counts as written
 * @param except rows that are no posts
 * @param most rows after which the list is cut off; 0 for never
 * @param gapsAreZero the list is complete, so that days between its first and last post had no other post
 * @param periodIsInName the name that the export was downloaded with says its first and last day
 * @param momentIsInId the id holds the moment of publishing, in seconds above its 32nd bit
 */
record PostsRule(
        String metric,
        Set<String> id,
        Set<String> account,
        Set<String> day,
        @Nullable ZoneId zone,
        List<Except> except,
        int most,
        boolean gapsAreZero,
        boolean periodIsInName,
        boolean momentIsInId) {

    /**
     * Rows that are no posts, by a cell.
     *
     * @param is whole texts in normal form
     * @param begins how the text begins
     */
    record Except(Set<String> headers, Set<String> is, Set<String> begins) {

        boolean fits(String cell) {
            String normal = HeaderWords.normal(cell);
            return is.contains(normal) || begins.stream().anyMatch(normal::startsWith);
        }
    }
}
