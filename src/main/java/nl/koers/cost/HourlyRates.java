package nl.koers.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rate holds on which day: an hour of last year keeps the rate of last year. By day, the earliest first. */
public record HourlyRates(List<HourlyRate> all) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    public HourlyRates {
        all = all.stream().sorted(Comparator.comparing(HourlyRate::from)).toList();
    }

    /** The one that holds on a day; absent before the first. */
    public Optional<HourlyRate> on(LocalDate day) {
        return all.stream().filter(rate -> !rate.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** What so many minutes on a day cost in minor units, half a unit upwards; null where no rate holds. */
    public @Nullable Long work(long minutes, LocalDate day) {
        return on(day).map(rate -> BigDecimal.valueOf(minutes)
                        .multiply(BigDecimal.valueOf(rate.amount()))
                        .divide(HOUR, 0, RoundingMode.HALF_UP)
                        .longValueExact())
                .orElse(null);
    }
}
