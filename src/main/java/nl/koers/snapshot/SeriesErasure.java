package nl.koers.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What taking an import back changes in one series. Where others said its values again, the first of them becomes their
 * supplier; where its value stood alone, the best of the others stands again. Takes the periods in the order of their
 * keys; touches no database.
 */
final class SeriesErasure {

    private final long importId;
    private final LongFunction<Rank> ranks;
    private final ErasedTally tally;
    private final List<ConfirmedRun> runs;
    private final List<ConfirmedRun> mine;
    private final List<Heir> heirs;
    private final SeriesChanges changes = new SeriesChanges();

    /** @param runs every run of the series */
    SeriesErasure(long importId, List<ConfirmedRun> runs, LongFunction<Rank> ranks, ErasedTally tally) {
        this.importId = importId;
        this.ranks = ranks;
        this.tally = tally;
        this.runs = runs.stream().filter(run -> run.importId() != importId).toList();
        this.mine = runs.stream().filter(run -> run.importId() == importId).toList();
        this.heirs = this.runs.stream()
                .filter(run -> run.supplierId() == importId)
                .sorted(Comparator.comparingLong(ConfirmedRun::importId))
                .map(Heir::new)
                .toList();
    }

    void take(PeriodStack stack) {
        boolean stands = says(stack.figure(), stack.key());
        if (!stands && stack.others().stream().noneMatch(other -> says(other, stack.key()))) {
            return;
        }
        if (!stands) {
            tally.left(standing(stack.figure(), stack.key()).importId());
        }
        List<Candidate> left = new ArrayList<>();
        candidate(stack.figure(), stack.key(), left);
        stack.others().forEach(other -> candidate(other, stack.key(), left));
        Candidate best =
                left.stream().max(Comparator.comparing(Candidate::rank)).orElse(null);
        Version figure = best == null ? null : best.version();
        if (stands) {
            tally.standing(stack.figure(), figure);
        }
        changes.change(stack, figure, others(left, figure));
    }

    private static List<Version> others(List<Candidate> all, @Nullable Version figure) {
        return all.stream()
                .map(Candidate::version)
                .filter(version -> !version.equals(figure))
                .toList();
    }

    /** A version that is left, and the highest rank of those who say it. */
    private record Candidate(Version version, Rank rank) {}

    private void candidate(Version version, long key, List<Candidate> left) {
        if (version.importId() != importId) {
            left.add(new Candidate(version, standing(version, key)));
            return;
        }
        Heir first = null;
        Rank rank = null;
        for (Heir heir : heirs) {
            if (heir.run.covers(key)) {
                int line = heir.nextLine();
                first = first == null ? heir.inherits(line) : first;
                if (heir != first) {
                    heir.built.add(first.run.importId(), key, line);
                }
                Rank its = ranks.apply(heir.run.importId());
                rank = rank == null ? its : Rank.higher(rank, its);
            }
        }
        if (first != null) {
            Version inherited = new Version(first.run.importId(), version.value(), first.line);
            left.add(new Candidate(inherited, Objects.requireNonNull(rank)));
        }
    }

    private boolean says(Version version, long key) {
        return version.importId() == importId || covered(mine, version, key);
    }

    private static boolean covered(List<ConfirmedRun> runs, Version version, long key) {
        return runs.stream().anyMatch(run -> run.supplierId() == version.importId() && run.covers(key));
    }

    private Rank standing(Version version, long key) {
        return runs.stream()
                .filter(run -> run.supplierId() == version.importId() && run.covers(key))
                .map(run -> ranks.apply(run.importId()))
                .reduce(ranks.apply(version.importId()), Rank::higher);
    }

    /** What has to change, after the last period. */
    SeriesChanges changes() {
        return changes;
    }

    /** What is said again of the values that got another supplier. */
    List<ConfirmedRun> runs() {
        List<ConfirmedRun> all = new ArrayList<>();
        for (Heir heir : heirs) {
            heir.built.end();
            all.addAll(heir.runs);
        }
        return all;
    }

    /** An import that said a run of the values again. */
    private static final class Heir {

        private final ConfirmedRun run;
        private final List<ConfirmedRun> runs = new ArrayList<>();
        private final RunBuilder built;
        private int seen;
        private int line;

        Heir(ConfirmedRun run) {
            this.run = run;
            this.built = new RunBuilder(run.importId(), runs);
        }

        int nextLine() {
            return run.line(seen++);
        }

        Heir inherits(int itsLine) {
            line = itsLine;
            built.end();
            return this;
        }
    }
}
