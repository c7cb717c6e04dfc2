package nl.koers.round;

/** A frozen version that is not as it was frozen: something wrote past Koers. It is not shown. */
public final class BrokenVersion extends RuntimeException {

    BrokenVersion(RoundId round, int version) {
        super("version " + version + " of round " + round.value() + " is not as it was frozen: its digest differs");
    }
}
