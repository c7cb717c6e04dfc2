package nl.koers.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.cost.CostColumns.Column;
import nl.koers.cost.CostSheet.Why;
import nl.koers.reading.FirstRow;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a line, each by itself. Nothing is rounded but hours, to the minute. */
final class CostCells {

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,6}):([0-5][0-9])");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(CostRules.MOST_MINUTES);
    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(CostRules.MOST_AMOUNT);

    private final CostText text;
    private final CostNotation notation;
    private final Map<String, CostKind> kinds;

    /** @param kinds by every word for them, as {@link #kinds} gives them */
    CostCells(CostText text, CostNotation notation, Map<String, CostKind> kinds) {
        this.text = text;
        this.notation = notation;
        this.kinds = kinds;
    }

    /**
     * What a cell says, or why it cannot be used.
     *
     * @param fault null exactly where there is a value
     */
    record Cell<T>(@Nullable T value, @Nullable Why fault) {

        static <T> Cell<T> of(T value) {
            return new Cell<>(value, null);
        }

        static <T> Cell<T> none(Why fault) {
            return new Cell<>(null, fault);
        }
    }

    /** The words for kinds: those of the screens, and the codes. */
    static Map<String, CostKind> kinds(Function<CostKind, Stream<String>> words) {
        Map<String, CostKind> kinds = new HashMap<>();
        for (CostKind kind : CostKind.values()) {
            Stream.concat(Stream.of(kind.name()), words.apply(kind))
                    .forEach(word -> kinds.put(CostText.key(word), kind));
        }
        return kinds;
    }

    Cell<LocalDate> day(FirstRow row) {
        WrittenDay day = WrittenDay.of(text.of(row, Column.DATE));
        return day.by(notation.order())
                .map(Cell::of)
                .orElseGet(() -> Cell.none(day.readsTwoWays() ? Why.TWO_WAYS : Why.DATE));
    }

    /** In minor units; 0 for an empty cell. */
    Cell<Long> amount(FirstRow row) {
        String written = text.of(row, Column.AMOUNT);
        return written.isEmpty() ? Cell.of(0L) : number(written, Why.AMOUNT, this::minor);
    }

    private Cell<Long> minor(BigDecimal amount) {
        BigDecimal minor = amount.movePointRight(text.currency().getDefaultFractionDigits());
        if (minor.stripTrailingZeros().scale() > 0) {
            return Cell.none(Why.DECIMALS);
        }
        return minor.abs().compareTo(MOST_AMOUNT) > 0 ? Cell.none(Why.AMOUNT_LARGE) : Cell.of(minor.longValueExact());
    }

    /** From 2:30 or 2.5, to the nearest minute; 0 for an empty cell. */
    Cell<Long> minutes(FirstRow row) {
        String written = text.of(row, Column.HOURS);
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return Cell.of(60 * Long.parseLong(clock.group(1)) + Long.parseLong(clock.group(2)));
        }
        return written.isEmpty() ? Cell.of(0L) : number(written, Why.HOURS, CostCells::minutes);
    }

    private static Cell<Long> minutes(BigDecimal hours) {
        return hours.abs().compareTo(MOST_HOURS) > 0
                ? Cell.none(Why.HOURS_RANGE)
                : Cell.of(hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    Cell<CostKind> kind(FirstRow row) {
        CostKind kind = kinds.get(CostText.key(text.of(row, Column.KIND)));
        return kind == null ? Cell.none(Why.KIND) : Cell.of(kind);
    }

    /** @param fault of what is no number */
    private Cell<Long> number(String written, Why fault, Function<BigDecimal, Cell<Long>> read) {
        ExactNumber number = ExactNumber.of(written);
        Optional<BigDecimal> value = number.by(notation.sign());
        return value.map(read).orElseGet(() -> Cell.none(number.readsTwoWays() ? Why.TWO_WAYS : fault));
    }
}
