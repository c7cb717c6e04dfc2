package nl.koers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.cost.Money;
import nl.koers.cost.Outlay;
import nl.koers.goal.GoalState;
import nl.koers.i18n.Texts;

/** Says what goals without a marketing objective may cost and have cost, which is in no total of a round. */
public final class OutsideWords {

    private static final double HOUR = 60.0;

    private final Texts texts;
    private final Locale language;

    public OutsideWords(Texts texts, Locale language) {
        this.texts = texts;
        this.language = Texts.spoken(language);
    }

    /**
     * "Outside this round: 3 goals without a marketing objective, €1200 budget, €800 spent." Empty without such goals, and
     * where nothing is known of them.
     */
    public Optional<String> together(ReportSummary summary) {
        List<ReportSummary.Outside> outside = summary.outside();
        if (outside == null || outside.isEmpty()) {
            return Optional.empty();
        }
        Outlay spent = summary.outsideSpent();
        List<String> said = new ArrayList<>();
        said.add(get("report.outside", outside.size(), money(summary.outsideBudget(), spent)));
        if (spent.minutesWithoutRate() > 0 && spent.total() != null) {
            said.add(get("price.unpriced", hours(spent.minutesWithoutRate())));
        }
        return Optional.of(String.join(" ", said));
    }

    /** "€200 budget, €50 spent", and whether it was stopped. */
    public String money(ReportSummary.Outside goal) {
        String money = money(goal.budget(), goal.spent());
        return goal.state() == GoalState.STOPPED ? get("report.outside.stopped", money) : money;
    }

    /** Amounts have cents both or neither; what hours without a rate cost nobody knows, so they stand as hours. */
    private String money(Outlay budget, Outlay spent) {
        boolean withCents = !Money.areWhole(Stream.of(budget, spent)
                .map(Outlay::total)
                .filter(Objects::nonNull)
                .toList());
        return get("report.outside.money", part("budget", budget, withCents), part("spent", spent, withCents));
    }

    private String part(String which, Outlay outlay, boolean withCents) {
        Money total = outlay.total();
        if (total != null) {
            return get("report.outside." + which, total.written(language, withCents));
        }
        return outlay.minutes() > 0
                ? get("report.outside." + which, hours(outlay.minutes()))
                : get("report.outside." + which + ".none");
    }

    private String hours(long minutes) {
        return get("price.hours", minutes / HOUR);
    }

    private String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
