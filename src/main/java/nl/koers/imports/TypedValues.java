package nl.koers.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.snapshot.SnapshotBatch;
import org.jspecify.annotations.Nullable;

/** Looks at values that were typed in, all of them, before any is taken; wrong ones are named by index and field. */
final class TypedValues {

    /** So many are taken at once. */
    static final int MOST = 50_000;

    private static final int MOST_ERRORS = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final double LARGEST = 1e300;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Map<String, Metric> byCode = new HashMap<>();
    private final Map<String, Metric> bySpelling = new HashMap<>();
    private final Set<ChannelId> channels;
    private final KnownMetrics catalogue;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    TypedValues(List<Metric> metrics, Set<ChannelId> channels, KnownMetrics catalogue, LocalDate today) {
        for (Metric metric : metrics) {
            byCode.put(metric.code(), metric);
            bySpelling.putIfAbsent(spelling(metric.code()), metric);
        }
        this.channels = channels;
        this.catalogue = catalogue;
        this.today = today;
    }

    private static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInput when one of them cannot be taken */
    SnapshotBatch batch(List<TypedValue> values) {
        if (values.isEmpty()) {
            throw new InvalidInput("values", "import.typed.none");
        }
        if (values.size() > MOST) {
            throw new InvalidInput("values", "import.typed.tooMany", MOST);
        }
        SnapshotBatch batch = new SnapshotBatch();
        for (int index = 0; index < values.size() && errors.size() < MOST_ERRORS; index++) {
            take(index, values.get(index), batch);
        }
        if (errors.isEmpty()) {
            batch.sort(twice -> wrong(twice.secondLine() - 1, "value", "import.typed.twice", twice.firstLine() - 1));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return batch;
    }

    private void take(int index, TypedValue typed, SnapshotBatch batch) {
        int before = errors.size();
        String name = typed.metric().strip();
        Optional<Metric> known = known(name);
        MetricKind kind =
                known.map(Metric::kind).or(() -> catalogue.kindOf(name)).orElse(null);
        place(index, typed, name);
        days(index, typed);
        value(index, typed.value(), kind);
        if (errors.size() == before) {
            int series = batch.series(typed.channel(), known.map(Metric::code).orElse(name), kind);
            batch.add(
                    series,
                    Math.toIntExact(typed.from().toEpochDay()),
                    Math.toIntExact(typed.to().toEpochDay()),
                    typed.value(),
                    index + 1);
        }
    }

    private Optional<Metric> known(String name) {
        return Optional.ofNullable(byCode.get(name)).or(() -> Optional.ofNullable(bySpelling.get(spelling(name))));
    }

    private void place(int index, TypedValue typed, String name) {
        if (!channels.contains(typed.channel())) {
            wrong(index, "channel", "import.typed.channel");
        }
        boolean readable = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        if (!readable) {
            wrong(index, "metric", "import.typed.metric", LONGEST_NAME);
        }
    }

    private void days(int index, TypedValue typed) {
        if (typed.from().isBefore(FIRST) || typed.from().isAfter(LAST)) {
            wrong(index, "from", "import.typed.day");
        } else if (typed.from().isAfter(today)) {
            wrong(index, "from", "import.typed.future");
        } else if (typed.to().isBefore(typed.from())) {
            wrong(index, "to", "import.typed.order");
        } else if (typed.to().isAfter(LAST)) {
            wrong(index, "to", "import.typed.day");
        }
    }

    private void value(int index, double value, @Nullable MetricKind kind) {
        if (!(Math.abs(value) < LARGEST)) {
            wrong(index, "value", "import.typed.value");
        } else if (value < 0 && kind == MetricKind.LEVEL) {
            wrong(index, "value", "import.typed.negative");
        }
    }

    private void wrong(int index, String field, String key, Object... arguments) {
        errors.add(new FieldError("[" + index + "]." + field, key, List.of(arguments)));
    }
}
