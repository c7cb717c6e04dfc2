package nl.koers.cost;

import static nl.koers.schema.Tables.HOURLY_RATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What an hour costs; rows are only ever added, and of one day the newest holds. */
@Repository
class RateRepository {

    private final DSLContext sql;

    RateRepository(DSLContext sql) {
        this.sql = sql;
    }

    HourlyRates all() {
        Map<LocalDate, HourlyRate> byDay = new TreeMap<>();
        sql.select(HOURLY_RATE.VALID_ON, HOURLY_RATE.AMOUNT)
                .from(HOURLY_RATE)
                .orderBy(HOURLY_RATE.ID)
                .forEach(row -> {
                    Long amount = row.value2();
                    if (amount == null) {
                        byDay.remove(row.value1());
                    } else {
                        byDay.put(row.value1(), new HourlyRate(row.value1(), amount));
                    }
                });
        return new HourlyRates(List.copyOf(byDay.values()));
    }

    /** @param amount null takes the rate of that day away */
    void insert(LocalDate from, @Nullable Long amount, Instant now, String by) {
        sql.insertInto(HOURLY_RATE)
                .set(HOURLY_RATE.VALID_ON, from)
                .set(HOURLY_RATE.AMOUNT, amount)
                .set(HOURLY_RATE.SET_AT, now)
                .set(HOURLY_RATE.SET_BY, by)
                .execute();
    }
}
