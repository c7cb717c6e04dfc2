package nl.koers.objective;

import java.util.List;
import java.util.Optional;

/**
 * The eleven sorts of marketing objectives, each with the figures that commonly tell whether it is met, the most telling
 * first. Where the figures come from: docs/decisions/0053. Words are in the bundle, {@code objective.category.<CODE>}.
 */
public enum Category {
    /** Known to more people. */
    REACH,
    /** Known for what one wants to be known for. */
    REPUTATION,
    /** People join in. */
    ENGAGEMENT,
    /** People speak for us to others. */
    ADVOCACY,
    /** Ideas come from outside. */
    INNOVATION,
    /** Who came comes back. */
    LOYALTY,
    /** New customers, or a lead to them. */
    ACQUISITION,
    /** Customers take more. */
    UPGRADING,
    /** People come to work here. */
    RECRUITING,
    /** Colleagues know and share what goes on. */
    INTERNAL,
    /** The same for less money. */
    SAVING;

    /** Codes of metrics, the most telling first; a suggestion, never a limit. */
    public List<String> metrics() {
        return switch (this) {
            case REACH ->
                List.of("reach", "impressions", "impressions_unique", "viewers", "visitors", "views", "followers");
            case REPUTATION -> List.of("reactions", "engagement_rate", "profile_visits", "position", "response_hours");
            case ENGAGEMENT ->
                List.of(
                        "engagement_rate",
                        "engagements",
                        "interactions",
                        "comments",
                        "reactions",
                        "avg_visit_duration");
            case ADVOCACY -> List.of("shares", "reposts", "replies", "new_followers");
            case INNOVATION -> List.of("comments", "replies", "leads");
            case LOYALTY -> List.of("subscribers", "unsubscribes", "net_followers", "views_per_visit", "followers");
            case ACQUISITION ->
                List.of("leads", "sign_ups", "new_followers", "clicks", "ctr", "new_visitors", "visits", "sessions");
            case UPGRADING -> List.of("sales", "actions", "link_clicks");
            case RECRUITING -> List.of("leads", "followers", "page_views", "clicks");
            case INTERNAL -> List.of("views", "reactions", "comments", "users");
            case SAVING -> List.of("response_hours", "replies", "pageviews");
        };
    }

    /**
     * The sort of objective that a metric most readily tells of; empty for one that could tell of any. Innovation,
     * recruiting, internal communication and cost saving are never among them: what a page is for stands in no figure.
     */
    public static Optional<Category> toldBy(String metric) {
        return switch (metric) {
            case "reach", "impressions", "impressions_unique", "viewers", "visitors", "views", "followers" ->
                Optional.of(REACH);
            case "profile_visits", "position", "response_hours" -> Optional.of(REPUTATION);
            case "engagement_rate", "engagements", "interactions", "comments", "reactions", "avg_visit_duration" ->
                Optional.of(ENGAGEMENT);
            case "shares", "reposts", "replies" -> Optional.of(ADVOCACY);
            case "subscribers", "unsubscribes", "net_followers", "views_per_visit" -> Optional.of(LOYALTY);
            case "leads", "sign_ups", "new_followers", "clicks", "ctr", "new_visitors", "visits", "sessions" ->
                Optional.of(ACQUISITION);
            case "sales", "actions", "link_clicks" -> Optional.of(UPGRADING);
            default -> Optional.empty();
        };
    }
}
