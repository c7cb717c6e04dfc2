package nl.koers.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A status, what it rests on and why. */
record Verdict(Status status, @Nullable Basis basis, List<Reason> reasons) {

    static Verdict fact(Status status, Reason... reasons) {
        return new Verdict(status, null, List.of(reasons));
    }

    static Verdict byPace(Status status, Reason reason) {
        return new Verdict(status, Basis.PACE, List.of(reason));
    }
}
