package nl.koers.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A status, what it rests on and why. */
record Verdict(Status status, @Nullable Basis basis, List<Reason> reasons) {

    static Verdict fact(Status status, Reason... reasons) {
        return new Verdict(status, null, List.of(reasons));
    }

    static Verdict byForecast(Status status) {
        return new Verdict(status, Basis.FORECAST, List.of());
    }

    /** The same, for one more reason, which comes first. */
    Verdict after(Reason reason) {
        List<Reason> all = new ArrayList<>(List.of(reason));
        all.addAll(reasons);
        return new Verdict(status, basis, all);
    }

    static Verdict byPace(Status status, Reason reason) {
        return new Verdict(status, Basis.PACE, List.of(reason));
    }
}
