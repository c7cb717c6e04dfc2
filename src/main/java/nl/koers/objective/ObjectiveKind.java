package nl.koers.objective;

import org.jspecify.annotations.Nullable;

/** The links of the chain, from the top down. */
public enum ObjectiveKind {
    /** What the organisation wants; serves nothing else. */
    BUSINESS,
    /** How a business objective is to be reached. */
    STRATEGY,
    /** What marketing brings about for it; goals hang below this one only. */
    MARKETING;

    /** Whether it may stand under one of that kind, null for nothing: a marketing objective under nothing is a gap. */
    public boolean fitsUnder(@Nullable ObjectiveKind parent) {
        return switch (this) {
            case BUSINESS -> parent == null;
            case STRATEGY -> parent == BUSINESS;
            case MARKETING -> parent != MARKETING;
        };
    }
}
