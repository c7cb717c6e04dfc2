package nl.koers.activity;

import static nl.koers.schema.Tables.METRIC;
import static nl.koers.schema.Tables.PAGE_ACTIVITY;
import static nl.koers.schema.Tables.SERIES;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.channel.ChannelId;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectUnionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Posts of every page by month, with two statements. */
@Repository
class PostYearQuery {

    private static final Condition BY_DAY = SNAPSHOT.FROM_ON.eq(SNAPSHOT.TO_ON);
    private static final Field<Integer> DAYS = count(when(BY_DAY, 1));
    private static final Field<BigDecimal> POSTS_BY_DAY = sum(when(BY_DAY, SNAPSHOT.VALUE));
    private static final Field<BigDecimal> POSTS_BY_PERIOD = sum(when(BY_DAY.not(), SNAPSHOT.VALUE));

    private final DSLContext sql;

    PostYearQuery(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Months that have counts. Where days are counted they tell; a count for a longer period belongs to the month it
     * ends in.
     */
    Map<ChannelId, Map<YearMonth, Long>> byMonth(List<YearMonth> months) {
        CommonTableExpression<Record3<Integer, LocalDate, LocalDate>> month =
                DSL.name("month").fields("number", "first_on", "last_on").as(calendar(months));
        Field<Integer> number = month.field("number", Integer.class);
        Map<ChannelId, Map<YearMonth, Long>> posts = new HashMap<>();
        sql.with(month)
                .select(SERIES.CHANNEL_ID, number, DAYS, POSTS_BY_DAY, POSTS_BY_PERIOD)
                .from(postsOf())
                .join(month)
                .on(SNAPSHOT.TO_ON.between(
                        month.field("first_on", SNAPSHOT.TO_ON.getDataType()),
                        month.field("last_on", SNAPSHOT.TO_ON.getDataType())))
                .where(METRIC.CODE.eq(PostsQuery.POSTS))
                .groupBy(SERIES.CHANNEL_ID, number)
                .forEach(row -> {
                    BigDecimal counted = row.value3() > 0 ? row.value4() : row.value5();
                    posts.computeIfAbsent(new ChannelId(row.value1()), any -> new HashMap<>())
                            .put(months.get(row.value2()), Math.round(counted.doubleValue()));
                });
        return posts;
    }

    private static SelectUnionStep<Record3<Integer, LocalDate, LocalDate>> calendar(List<YearMonth> months) {
        SelectUnionStep<Record3<Integer, LocalDate, LocalDate>> calendar = row(0, months.getFirst());
        for (int number = 1; number < months.size(); number++) {
            calendar = calendar.unionAll(row(number, months.get(number)));
        }
        return calendar;
    }

    private static SelectUnionStep<Record3<Integer, LocalDate, LocalDate>> row(int number, YearMonth month) {
        return DSL.select(
                val(number),
                val(month.atDay(1), SNAPSHOT.TO_ON.getDataType()),
                val(month.atEndOfMonth(), SNAPSHOT.TO_ON.getDataType()));
    }

    /** Posts in the days up to the one a page's data run to; pages whose posts are not known by day are absent. */
    Map<ChannelId, Long> lately(LocalDate since) {
        Condition lately = SNAPSHOT.TO_ON
                .coerce(Long.class)
                .gt(PAGE_ACTIVITY.COMPLETE_UNTIL_ON.coerce(Long.class).minus(PostYear.LATELY));
        Field<BigDecimal> posts = coalesce(sum(when(lately, SNAPSHOT.VALUE)), BigDecimal.ZERO);
        return sql.select(SERIES.CHANNEL_ID, posts)
                .from(postsOf())
                .join(PAGE_ACTIVITY)
                .on(PAGE_ACTIVITY.CHANNEL_ID.eq(SERIES.CHANNEL_ID))
                .where(METRIC.CODE.eq(PostsQuery.POSTS), BY_DAY, SNAPSHOT.TO_ON.ge(since))
                .groupBy(SERIES.CHANNEL_ID)
                .fetchMap(
                        row -> new ChannelId(row.value1()),
                        row -> Math.round(row.value2().doubleValue()));
    }

    private static Table<?> postsOf() {
        return METRIC.join(SERIES)
                .on(SERIES.METRIC_ID.eq(METRIC.ID))
                .join(SNAPSHOT)
                .on(SNAPSHOT.SERIES_ID.eq(SERIES.ID));
    }
}
