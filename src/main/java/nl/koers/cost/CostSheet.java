package nl.koers.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file with costs holds.
 *
 * @param lines that can be kept; each is borne by one goal
 * @param faults what is wrong, by line; a sheet with faults is not kept at all
 * @param question what somebody has to say first: how a number or a day is meant; null when nothing is open
 */
public record CostSheet(
        List<Line> lines, List<Fault> faults, @Nullable Question question) {

    public CostSheet {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /**
     * A cost of the file.
     *
     * @param number of the line, from 1
     * @param goal title of who bears it
     * @param amount that of the data, as money
     * @param isKnown a cost that is the same in everything came in with an earlier file; it is not kept twice
     */
    record Line(int number, String goal, CostEntryData data, Money amount, boolean isKnown) {}

    /**
     * Something that cannot be used.
     *
     * @param line from 1; 0 when it is about the whole file
     * @param column its heading; empty when it is about the line
     * @param value as it stands there
     */
    public record Fault(int line, String column, String value, Why why) {}

    /** What can be wrong; each has a sentence in the bundle under {@code import.refusal.COST_<NAME>}. */
    public enum Why {
        /** No goal has this title. */
        GOAL,
        /** Several goals have this title. */
        GOAL_TWICE,
        /** The file names channels, and a cost belongs to a goal. */
        CHANNEL,
        DATE,
        /** A day that has not come, or long ago. */
        DATE_RANGE,
        AMOUNT,
        /** More decimals than the currency has. */
        DECIMALS,
        AMOUNT_LARGE,
        /** The file proves both decimal signs, and this cell could be either. */
        TWO_WAYS,
        HOURS,
        HOURS_RANGE,
        /** Neither an amount nor hours. */
        EMPTY,
        KIND,
        NOTE_LONG,
        /** Money that came back, without a note. */
        REFUND,
        /** Costs stand in several parts of the file, such as the sheets of a workbook. */
        SHEETS,
        /** No line with a cost. */
        NOTHING,
        /** More lines than are taken at once. */
        MANY
    }

    /** What only somebody can tell. */
    public enum About {
        NUMBER,
        DATE
    }

    /** @param value the first one that reads two ways */
    public record Question(About about, int line, String column, String value) {}

    /**
     * What one goal would bear more.
     *
     * @param costs how many
     */
    public record Part(String goal, int costs, Money amount, long minutes) {}

    /** Of a file that is too large to be one with costs. */
    public static CostSheet tooLarge() {
        return new CostSheet(List.of(), List.of(new Fault(0, "", "", Why.MANY)), null);
    }

    /** Whether it can be kept. */
    public boolean isGood() {
        return faults.isEmpty() && question == null;
    }

    public int size() {
        return lines.size();
    }

    /** How many lines came in with an earlier file. */
    public int known() {
        return (int) lines.stream().filter(Line::isKnown).count();
    }

    /** What it would add, by goal in the order of the file. */
    public List<Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.isKnown())
                .forEach(line -> parts.merge(
                        line.goal(),
                        new Part(line.goal(), 1, line.amount(), line.data().minutes()),
                        (one, more) -> new Part(
                                one.goal(),
                                one.costs() + more.costs(),
                                one.amount().plus(more.amount()),
                                one.minutes() + more.minutes())));
        return new ArrayList<>(parts.values());
    }

    /** The first day on which something was spent; null in an empty sheet. */
    public @Nullable LocalDate from() {
        return lines.stream()
                .map(line -> line.data().on())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The last day on which something was spent; null in an empty sheet. */
    public @Nullable LocalDate to() {
        return lines.stream()
                .map(line -> line.data().on())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
