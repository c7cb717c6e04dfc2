package nl.koers.goal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.channel.ChannelId;
import nl.koers.goal.Direction;
import nl.koers.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * Answers that a link to the wizard carries, and the question it opens at. What cannot be read is left out and named.
 *
 * @param metric code
 * @param ignored names of parameters that said nothing usable
 */
record GoalAddress(
        int step,
        @Nullable ChannelId channel,
        @Nullable String metric,
        @Nullable Direction direction,
        @Nullable Double target,
        @Nullable LocalDate deadline,
        @Nullable Double baseline,
        @Nullable ObjectiveId objective,
        List<String> ignored) {

    static final String OBJECTIVE = "objective";
    private static final String STEP = "step";
    private static final String CHANNEL = "channel";
    private static final String METRIC = "metric";
    private static final String DIRECTION = "direction";
    private static final String TARGET = "target";
    private static final String DEADLINE = "deadline";
    private static final String BASELINE = "baseline";
    private static final int LONGEST = 200;

    static GoalAddress read(QueryParameters address) {
        Reader reader = new Reader(address, new ArrayList<>());
        Integer step = reader.take(STEP, text -> text.matches("[1-5]") ? Integer.valueOf(text) : null);
        return new GoalAddress(
                step == null ? GoalSteps.FIRST : step,
                reader.take(CHANNEL, text -> id(text) == null ? null : new ChannelId(Long.parseLong(text))),
                reader.take(METRIC, text -> text.isBlank() || text.length() > LONGEST ? null : text.strip()),
                reader.take(DIRECTION, Direction::valueOf),
                reader.take(TARGET, GoalAddress::number),
                reader.take(DEADLINE, LocalDate::parse),
                reader.take(BASELINE, GoalAddress::number),
                reader.take(OBJECTIVE, text -> id(text) == null ? null : new ObjectiveId(Long.parseLong(text))),
                reader.ignored());
    }

    private record Reader(QueryParameters address, List<String> ignored) {

        <T> @Nullable T take(String name, Function<String, @Nullable T> read) {
            Optional<String> written = address.getSingleParameter(name);
            if (written.isEmpty()) {
                return null;
            }
            T value;
            try {
                value = read.apply(written.get());
            } catch (IllegalArgumentException | DateTimeException e) {
                value = null;
            }
            if (value == null) {
                ignored.add(name);
            }
            return value;
        }
    }

    private static @Nullable String id(String text) {
        return text.matches("\\d{1,18}") ? text : null;
    }

    private static @Nullable Double number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Double.valueOf(text) : null;
    }

    /** The same answers at another question. */
    GoalAddress at(int newStep) {
        return new GoalAddress(newStep, channel, metric, direction, target, deadline, baseline, objective, List.of());
    }

    QueryParameters write() {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, CHANNEL, channel == null ? null : channel.value());
        put(written, METRIC, metric);
        put(written, DIRECTION, direction);
        put(written, TARGET, target == null ? null : plain(target));
        put(written, DEADLINE, deadline);
        put(written, BASELINE, baseline == null ? null : plain(baseline));
        put(written, OBJECTIVE, objective == null ? null : objective.value());
        if (step != GoalSteps.FIRST) {
            put(written, STEP, step);
        }
        return QueryParameters.simple(written);
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value.toString());
        }
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(String.valueOf(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
