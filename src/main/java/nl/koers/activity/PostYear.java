package nl.koers.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page posted in each of the last twelve months.
 *
 * @param months oldest first; the last is the month of the day of asking
 * @param lately posts in the 30 days up to the day the data run to; null where posts are not known by day
 */
public record PostYear(List<Month> months, @Nullable Long lately) {

    static final int MONTHS = 12;
    /** Days that count as lately, the day the data run to included. */
    static final int LATELY = 30;

    /**
     * One calendar month.
     *
     * @param posts null when nothing is known of this month
     * @param isComplete whether every day of it is known
     */
    public record Month(YearMonth month, @Nullable Long posts, boolean isComplete) {

        /** A whole month without a post. */
        public boolean isSilent() {
            return isComplete && posts != null && posts == 0;
        }
    }

    /** The calendar months that are shown on a day, oldest first. */
    static List<YearMonth> months(LocalDate today) {
        YearMonth last = YearMonth.from(today);
        List<YearMonth> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(last.minusMonths(back));
        }
        return months;
    }

    /**
     * @param counted posts by month, of the months that have any
     * @param facts over which days posts are known at all
     */
    static PostYear of(Map<YearMonth, Long> counted, PageFacts facts, @Nullable Long lately, LocalDate today) {
        List<Month> months = months(today).stream()
                .map(month -> month(month, counted.getOrDefault(month, 0L), facts))
                .toList();
        return new PostYear(months, lately);
    }

    private static Month month(YearMonth month, long posts, PageFacts facts) {
        LocalDate since = facts.coveredSince();
        LocalDate until = facts.completeUntil();
        boolean isKnown = posts > 0
                || (since != null
                        && until != null
                        && !since.isAfter(month.atEndOfMonth())
                        && !until.isBefore(month.atDay(1)));
        boolean isComplete = since != null
                && until != null
                && !since.isAfter(month.atDay(1))
                && !until.isBefore(month.atEndOfMonth());
        return new Month(month, isKnown ? posts : null, isComplete);
    }
}
