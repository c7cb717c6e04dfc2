package nl.koers.action;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.koers.activity.PageActivity;

/** What a page that nobody hears from asks. A page of which nothing is known asks nothing here: its figures do. */
final class PageDuties {

    private PageDuties() {}

    static Optional<Action> of(PageActivity page, LocalDate today) {
        return switch (page.state()) {
            case INACTIVE -> Optional.of(new Action.AboutPage(Urgency.NOW, since(page, today), page));
            case GOING_QUIET -> Optional.of(new Action.AboutPage(Urgency.THIS_WEEK, since(page, today), page));
            case ACTIVE, UNKNOWN, CLOSED, NOT_USED -> Optional.empty();
        };
    }

    /** Of the last post; a page that never had one is quiet for as long as its posts are known. */
    private static LocalDate since(PageActivity page, LocalDate today) {
        return Objects.requireNonNullElse(
                page.lastPost(), today.minusDays(Objects.requireNonNullElse(page.silenceDays(), 0)));
    }
}
