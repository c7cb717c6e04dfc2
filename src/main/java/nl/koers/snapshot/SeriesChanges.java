package nl.koers.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a series that have to change, gathered while it is read and carried out afterwards. */
final class SeriesChanges {

    /** A version of a period. */
    record Row(long key, Version version) {}

    final List<Row> gone = new ArrayList<>();
    final List<Row> figures = new ArrayList<>();
    final List<Row> dropped = new ArrayList<>();
    final List<Row> added = new ArrayList<>();

    /** From one stack to another; {@code figure} is null when nothing is left of it. */
    void change(PeriodStack before, @Nullable Version figure, List<Version> others) {
        if (figure == null) {
            gone.add(new Row(before.key(), before.figure()));
        } else if (!figure.equals(before.figure())) {
            figures.add(new Row(before.key(), figure));
        }
        before.others().stream()
                .filter(other -> !others.contains(other))
                .forEach(other -> dropped.add(new Row(before.key(), other)));
        others.stream()
                .filter(other -> !before.others().contains(other))
                .forEach(other -> added.add(new Row(before.key(), other)));
    }
}
