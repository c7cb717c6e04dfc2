package nl.koers.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.cost.CostColumns.Column;
import nl.koers.cost.CostSheet.About;
import nl.koers.cost.CostSheet.Fault;
import nl.koers.cost.CostSheet.Line;
import nl.koers.cost.CostSheet.Question;
import nl.koers.cost.CostSheet.Why;
import nl.koers.goal.Goal;
import nl.koers.i18n.FieldError;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.FirstRow;
import org.jspecify.annotations.Nullable;

/**
 * From the cells of a file to costs. A number or a day that two people could read differently is read as the rest of its
 * column proves, else as somebody said, else it is a question. Nothing is rounded but hours, to the minute.
 */
final class CostSheetReading {

    /** As many lines as a file may hold. */
    static final int MOST = 5000;

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,6}):([0-5][0-9])");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(CostRules.MOST_MINUTES);

    /**
     * What a file is read with.
     *
     * @param goals that may bear a cost
     * @param kinds by every word for them, in lower case
     * @param today the last day on which something can have been spent
     */
    record With(Collection<Goal> goals, Map<String, CostKind> kinds, Currency currency, LocalDate today) {}

    /** What somebody said about the file; null where nobody said anything. */
    record Said(@Nullable DecimalSign decimal, @Nullable DateOrder order) {}

    private final With with;
    private final CostColumns columns;
    private final List<FirstRow> rows;
    private final Map<String, List<Goal>> titles = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable DecimalSign sign;
    private final @Nullable DateOrder order;

    private CostSheetReading(CostColumns columns, List<FirstRow> rows, With with, Said said) {
        this.with = with;
        this.columns = columns;
        this.rows = rows;
        with.goals()
                .forEach(goal -> titles.computeIfAbsent(key(goal.data().title()), title -> new ArrayList<>())
                        .add(goal));
        this.sign = said.decimal() == null ? proven(numbers().map(ExactNumber::proves)) : said.decimal();
        DateOrder proven = proven(days().map(WrittenDay::proves));
        this.order = columns.isDutch()
                ? Objects.requireNonNullElse(said.order(), DateOrder.DMY)
                : said.order() == null ? proven : said.order();
    }

    /** @param rows of the file, from its first on */
    static CostSheet read(List<FirstRow> rows, With with, Said said) {
        CostColumns columns = CostColumns.find(rows).orElseThrow();
        List<FirstRow> lines = columns.lines(rows);
        if (!columns.has(Column.GOAL)) {
            return refused(columns.row().line(), columns.heading(Column.CHANNEL), Why.CHANNEL);
        }
        if (lines.isEmpty()) {
            return refused(0, "", Why.NOTHING);
        }
        return lines.size() > MOST
                ? refused(0, "", Why.MANY)
                : new CostSheetReading(columns, lines, with, said).sheet();
    }

    private static CostSheet refused(int line, String column, Why why) {
        return new CostSheet(List.of(), List.of(new Fault(line, column, "", why)), null);
    }

    private CostSheet sheet() {
        Question question = question();
        if (question != null) {
            return new CostSheet(List.of(), List.of(), question);
        }
        List<Line> lines = rows.stream().flatMap(row -> line(row).stream()).toList();
        return new CostSheet(faults.isEmpty() ? lines : List.of(), faults, null);
    }

    /** What is proven; null when nothing is, or more than one. */
    private static <T> @Nullable T proven(Stream<@Nullable T> proofs) {
        List<T> found = proofs.filter(Objects::nonNull).distinct().toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private Stream<ExactNumber> numbers() {
        return rows.stream()
                .flatMap(row -> Stream.of(amount(row), columns.cell(row, Column.HOURS)))
                .map(ExactNumber::of);
    }

    private Stream<WrittenDay> days() {
        return rows.stream().map(row -> WrittenDay.of(columns.cell(row, Column.DATE)));
    }

    /** Asked only where nothing in the file proves anything: a file that proves both has faults. */
    private @Nullable Question question() {
        boolean provesNumbers = numbers().anyMatch(number -> number.proves() != null);
        boolean provesDays = days().anyMatch(day -> day.proves() != null);
        for (FirstRow row : rows) {
            for (Column column : List.of(Column.AMOUNT, Column.HOURS)) {
                String cell = column == Column.AMOUNT ? amount(row) : columns.cell(row, column);
                if (sign == null && !provesNumbers && ExactNumber.of(cell).readsTwoWays()) {
                    return new Question(About.NUMBER, row.line(), columns.heading(column), cell);
                }
            }
            String day = columns.cell(row, Column.DATE);
            if (order == null && !provesDays && WrittenDay.of(day).readsTwoWays()) {
                return new Question(About.DATE, row.line(), columns.heading(Column.DATE), day);
            }
        }
        return null;
    }

    private Optional<Line> line(FirstRow row) {
        int before = faults.size();
        Goal goal = goal(row);
        LocalDate on = day(row);
        Long amount = amountOf(row);
        Long minutes = minutes(row);
        CostKind kind = kind(row);
        if (goal == null || on == null || amount == null || minutes == null || kind == null) {
            return Optional.empty();
        }
        CostEntryData data = CostRules.tidy(new CostEntryData(
                on, amount, minutes, kind, columns.cell(row, Column.NOTE), List.of(CostShare.whole(goal.id()))));
        CostRules.entry(data, with.today()).forEach(error -> refuse(row, error));
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(
                        new Line(row.line(), goal.data().title(), data, new Money(amount, with.currency()), false));
    }

    private @Nullable Goal goal(FirstRow row) {
        List<Goal> found = titles.getOrDefault(key(columns.cell(row, Column.GOAL)), List.of());
        if (found.size() == 1) {
            return found.getFirst();
        }
        fault(row, Column.GOAL, found.isEmpty() ? Why.GOAL : Why.GOAL_TWICE);
        return null;
    }

    private @Nullable LocalDate day(FirstRow row) {
        WrittenDay day = WrittenDay.of(columns.cell(row, Column.DATE));
        Optional<LocalDate> known = day.by(order);
        if (known.isEmpty()) {
            fault(row, Column.DATE, day.readsTwoWays() ? Why.TWO_WAYS : Why.DATE);
        }
        return known.orElse(null);
    }

    /** In minor units; 0 for an empty cell. */
    private @Nullable Long amountOf(FirstRow row) {
        String cell = amount(row);
        if (cell.isEmpty()) {
            return 0L;
        }
        ExactNumber number = ExactNumber.of(cell);
        Optional<BigDecimal> value = number.by(sign);
        if (value.isEmpty()) {
            return none(row, Column.AMOUNT, number.readsTwoWays() ? Why.TWO_WAYS : Why.AMOUNT);
        }
        BigDecimal minor = value.get().movePointRight(with.currency().getDefaultFractionDigits());
        if (minor.stripTrailingZeros().scale() > 0) {
            return none(row, Column.AMOUNT, Why.DECIMALS);
        }
        return minor.abs().compareTo(BigDecimal.valueOf(CostRules.MOST_AMOUNT)) > 0
                ? none(row, Column.AMOUNT, Why.AMOUNT_LARGE)
                : Long.valueOf(minor.longValueExact());
    }

    /** The cell without the workspace's own currency before or behind it. */
    private String amount(FirstRow row) {
        String cell = columns.cell(row, Column.AMOUNT);
        for (String sign : List.of(
                with.currency().getSymbol(Locale.ENGLISH),
                with.currency().getSymbol(Locale.of("nl", "NL")),
                with.currency().getCurrencyCode())) {
            if (cell.startsWith(sign)) {
                return cell.substring(sign.length()).strip();
            }
            if (cell.startsWith("-" + sign)) {
                return "-" + cell.substring(sign.length() + 1).strip();
            }
            if (cell.endsWith(sign)) {
                return cell.substring(0, cell.length() - sign.length()).strip();
            }
        }
        return cell;
    }

    /** From 2:30 or 2.5, to the nearest minute; 0 for an empty cell. */
    private @Nullable Long minutes(FirstRow row) {
        String cell = columns.cell(row, Column.HOURS);
        Matcher clock = CLOCK.matcher(cell);
        if (clock.matches()) {
            return 60 * Long.parseLong(clock.group(1)) + Long.parseLong(clock.group(2));
        }
        if (cell.isEmpty()) {
            return 0L;
        }
        ExactNumber number = ExactNumber.of(cell);
        Optional<BigDecimal> hours = number.by(sign);
        if (hours.isEmpty()) {
            return none(row, Column.HOURS, number.readsTwoWays() ? Why.TWO_WAYS : Why.HOURS);
        }
        return hours.get().abs().compareTo(MOST_HOURS) > 0
                ? none(row, Column.HOURS, Why.HOURS_RANGE)
                : Long.valueOf(hours.get()
                        .multiply(HOUR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private @Nullable CostKind kind(FirstRow row) {
        CostKind kind = with.kinds().get(key(columns.cell(row, Column.KIND)));
        if (kind == null) {
            fault(row, Column.KIND, Why.KIND);
        }
        return kind;
    }

    private void refuse(FirstRow row, FieldError error) {
        switch (error.key()) {
            case "cost.on.range" -> fault(row, Column.DATE, Why.DATE_RANGE);
            case "cost.amount.large" -> fault(row, Column.AMOUNT, Why.AMOUNT_LARGE);
            case "cost.hours.range" -> fault(row, Column.HOURS, Why.HOURS_RANGE);
            case "cost.text.long" -> fault(row, Column.NOTE, Why.NOTE_LONG);
            case "cost.note.refund" -> fault(row, Column.NOTE, Why.REFUND);
            default -> fault(row, Column.AMOUNT, Why.EMPTY);
        }
    }

    private @Nullable Long none(FirstRow row, Column column, Why why) {
        fault(row, column, why);
        return null;
    }

    private void fault(FirstRow row, Column column, Why why) {
        faults.add(new Fault(row.line(), columns.heading(column), columns.cell(row, column), why));
    }

    /** As titles and words are compared: without blanks around them, whatever their case. */
    static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The words for kinds: those of the screens, and the codes. */
    static Map<String, CostKind> kinds(Function<CostKind, Stream<String>> words) {
        Map<String, CostKind> kinds = new HashMap<>();
        for (CostKind kind : CostKind.values()) {
            Stream.concat(Stream.of(kind.name()), words.apply(kind)).forEach(word -> kinds.put(key(word), kind));
        }
        return kinds;
    }
}
