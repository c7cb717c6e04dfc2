package nl.koers.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The figures of the example: the same every time, counted from a day. */
final class ExampleSeries {

    /** How a figure goes up and down on its way, in a rhythm of seven that adds up to nothing. */
    private static final double[] RHYTHM = {0, 0.6, -0.4, 1, -0.7, 0.3, -0.8};

    /** One figure, as it is written in a file. */
    record Figure(LocalDate on, String value) {}

    private ExampleSeries() {}

    /** Figures every {@code step} days that go from {@code first} to {@code last}, never below zero. */
    static List<Figure> of(Row row, LocalDate today) {
        int from = row.number("from");
        int to = row.number("to");
        int step = row.number("step");
        double first = row.decimal("first");
        double last = row.decimal("last");
        List<Figure> figures = new ArrayList<>();
        for (int day = from, i = 0; day <= to; day += step, i++) {
            double way = to == from ? 1 : (double) (day - from) / (to - from);
            double value = first + (last - first) * way + row.decimal("sway") * RHYTHM[i % RHYTHM.length];
            figures.add(new Figure(today.plusDays(day), written(Math.max(0, value), row.number("decimals"))));
        }
        return figures;
    }

    /** One post every {@code beat} days up to and including the day {@code last}, and none on all other days. */
    static List<Figure> posts(Row row, LocalDate today) {
        int last = row.number("last");
        List<Figure> figures = new ArrayList<>();
        for (int day = row.number("from"); day <= row.number("to"); day++) {
            boolean posted = day <= last && (last - day) % row.number("beat") == 0;
            figures.add(new Figure(today.plusDays(day), posted ? "1" : "0"));
        }
        return figures;
    }

    private static String written(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
