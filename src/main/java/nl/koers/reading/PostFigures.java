package nl.koers.reading;

import java.util.Optional;
import java.util.SortedMap;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.reading.AccountPosts.DaySum;
import nl.koers.reading.TableMap.ValueColumn;

/** Writes what a list of posts says of each day: how many were published, and what was added up. */
final class PostFigures {

    private final TableMap map;
    private final PostsRule rule;
    private final ReadFigures figures;
    private final FileContext context;

    PostFigures(TableMap map, PostsRule rule, ReadFigures figures, FileContext context) {
        this.map = map;
        this.rule = rule;
        this.figures = figures;
        this.context = context;
    }

    void write(Channel channel, AccountPosts own) {
        own.sums().forEach((column, days) -> {
            ValueColumn known = map.values().get(column);
            add(figures.series(channel, known.metric(), known.kind(), 1), days);
        });
        SortedMap<Integer, DaySum> days = own.postsByDay();
        if (days.isEmpty() && stated().isEmpty()) {
            return;
        }
        int series = figures.series(channel, rule.metric(), MetricKind.FLOW, 1);
        add(series, days);
        int zeros = zeros(series, days);
        if (zeros > 0) {
            figures.notices().add(Notices.Why.ZERO_FILLED, String.valueOf(zeros));
        }
    }

    private void add(int series, SortedMap<Integer, DaySum> days) {
        days.forEach((day, sum) -> figures.batch().add(series, day, day, sum.value(), sum.line()));
    }

    private Optional<StatedPeriod> stated() {
        return rule.periodIsInName()
                ? StatedPeriod.in(context.fileName()).map(period -> period.within(context.zone(), rule.zone()))
                : Optional.empty();
    }

    /** Days on which nothing was published, as far as that is certain. */
    private int zeros(int series, SortedMap<Integer, DaySum> days) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        if (rule.gapsAreZero() && !days.isEmpty()) {
            from = days.firstKey();
            to = days.lastKey();
        }
        StatedPeriod stated = stated().orElse(null);
        if (stated != null) {
            figures.statesPeriod(stated);
            from = Math.min(from, Math.toIntExact(stated.from().toEpochDay()));
            to = Math.max(to, Math.toIntExact(stated.to().toEpochDay()));
        }
        int zeros = 0;
        for (int day = from; day <= to; day++) {
            if (!days.containsKey(day)) {
                figures.batch().add(series, day, day, 0, 0);
                zeros++;
            }
        }
        return zeros;
    }
}
