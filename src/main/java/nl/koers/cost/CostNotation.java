package nl.koers.cost;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koers.cost.CostColumns.Column;
import nl.koers.cost.CostSheet.About;
import nl.koers.cost.CostSheet.Question;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.FirstRow;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes numbers and days. What two people could read differently is read as the rest of its column proves,
 * else as somebody said, else it is a question. Under Dutch headings a day comes first, unless a line proves otherwise.
 *
 * @param sign null where nothing tells it, or the file proves both
 * @param order null where nothing tells it, or the file proves both
 * @param question the first cell that nothing in the file tells how to read; null where there is none: a file that proves
 *     both has faults
 */
record CostNotation(
        @Nullable DecimalSign sign,
        @Nullable DateOrder order,
        @Nullable Question question) {

    /** What somebody said about the file; null where nobody said anything. */
    record Said(@Nullable DecimalSign decimal, @Nullable DateOrder order) {}

    static CostNotation of(List<FirstRow> rows, CostText text, Said said) {
        List<DecimalSign> signs = proofs(rows.stream()
                .flatMap(row -> Stream.of(text.of(row, Column.AMOUNT), text.of(row, Column.HOURS)))
                .map(number -> ExactNumber.of(number).proves()));
        List<DateOrder> orders = proofs(rows.stream()
                .map(row -> WrittenDay.of(text.of(row, Column.DATE)).proves()));
        DateOrder usual = text.columns().isDutch() ? DateOrder.DMY : null;
        DecimalSign sign = signs.isEmpty() ? said.decimal() : only(signs);
        DateOrder order = orders.isEmpty() ? (said.order() == null ? usual : said.order()) : only(orders);
        boolean isSignOpen = sign == null && signs.isEmpty();
        boolean isOrderOpen = order == null && orders.isEmpty();
        return new CostNotation(
                sign,
                order,
                rows.stream()
                        .flatMap(row -> questions(row, text, isSignOpen, isOrderOpen))
                        .findFirst()
                        .orElse(null));
    }

    private static <T> List<T> proofs(Stream<@Nullable T> proofs) {
        return proofs.filter(Objects::nonNull).distinct().toList();
    }

    private static <T> @Nullable T only(List<T> proofs) {
        return proofs.size() == 1 ? proofs.getFirst() : null;
    }

    private static Stream<Question> questions(FirstRow row, CostText text, boolean isSignOpen, boolean isOrderOpen) {
        Stream<Question> numbers = Stream.of(Column.AMOUNT, Column.HOURS)
                .filter(column ->
                        isSignOpen && ExactNumber.of(text.of(row, column)).readsTwoWays())
                .map(column -> question(About.NUMBER, row, text, column));
        Stream<Question> days = Stream.of(Column.DATE)
                .filter(column ->
                        isOrderOpen && WrittenDay.of(text.of(row, column)).readsTwoWays())
                .map(column -> question(About.DATE, row, text, column));
        return Stream.concat(numbers, days);
    }

    private static Question question(About about, FirstRow row, CostText text, Column column) {
        return new Question(about, row.line(), text.columns().heading(column), text.of(row, column));
    }
}
