package nl.koers.goal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSelection.Scope;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.GoalSorting.Column;
import nl.koers.dashboard.GoalSorting.Grouping;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/** The list of goals as its address says: a link shows to others what one sees. What it does not know means all. */
record GoalListAddress(GoalSelection selection, GoalSorting sorting) {

    static GoalListAddress read(QueryParameters address) {
        boolean closed = value(address, "tab").filter("closed"::equals).isPresent();
        GoalSelection selection = new GoalSelection(
                closed ? Scope.CLOSED : Scope.OPEN,
                choice(address, "status", Status.values()).orElse(null),
                id(address, "channel", ChannelId::new),
                id(address, "owner", PersonId::new),
                id(address, "objective", ObjectiveId::new),
                value(address, "find").orElse(""));
        String sort = value(address, "sort").orElse("");
        boolean reversed = sort.startsWith("-");
        Column column =
                choice(reversed ? sort.substring(1) : sort, Column.values()).orElse(Column.STATUS);
        Grouping grouping = choice(address, "group", Grouping.values()).orElse(Grouping.NONE);
        return new GoalListAddress(selection, new GoalSorting(grouping, column, reversed));
    }

    GoalListAddress with(GoalSelection other) {
        return new GoalListAddress(other, sorting);
    }

    GoalListAddress with(GoalSorting other) {
        return new GoalListAddress(selection, other);
    }

    /** What differs from the list as it is by itself. */
    QueryParameters write() {
        Map<String, String> written = new LinkedHashMap<>();
        if (selection.scope() == Scope.CLOSED) {
            written.put("tab", "closed");
        }
        put(written, "status", selection.status());
        put(
                written,
                "channel",
                selection.channel() == null ? null : selection.channel().value());
        put(
                written,
                "owner",
                selection.owner() == null ? null : selection.owner().value());
        put(
                written,
                "objective",
                selection.objective() == null ? null : selection.objective().value());
        put(written, "find", selection.text().isEmpty() ? null : selection.text());
        put(written, "group", sorting.grouping() == Grouping.NONE ? null : sorting.grouping());
        if (sorting.column() != Column.STATUS || sorting.reversed()) {
            written.put("sort", (sorting.reversed() ? "-" : "") + lower(sorting.column()));
        }
        return QueryParameters.simple(written);
    }

    private static void put(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value instanceof Enum<?> constant ? lower(constant) : value.toString());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> value(QueryParameters address, String name) {
        return address.getSingleParameter(name);
    }

    private static <E extends Enum<E>> Optional<E> choice(QueryParameters address, String name, E[] values) {
        return value(address, name).flatMap(text -> choice(text, values));
    }

    private static <E extends Enum<E>> Optional<E> choice(String text, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static <T> @Nullable T id(QueryParameters address, String name, LongFunction<T> as) {
        return value(address, name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> as.apply(Long.parseLong(text)))
                .orElse(null);
    }
}
