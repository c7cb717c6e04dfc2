package nl.koers.cost;

/** Why there is no price per result; each has a sentence in the bundle under {@code price.none.<NAME>}. */
public enum NoPrice {
    /** A goal that keeps to a limit: there is a cost, and nothing to divide it by. */
    KEEPS,
    /** A sum that is to stay low, without a period before it to be lower than. */
    LIMIT,
    NO_BUDGET,
    /** Nothing was entered, which is not the same as free. */
    NO_COSTS,
    /** There are hours only, and no rate says what an hour costs. */
    HOURS_NOT_PRICED,
    /** More money came back than was spent. */
    REFUNDED,
    /** The target cannot be told yet. */
    NO_TARGET,
    NO_BASELINE,
    /** The target is where the goal starts from. */
    TARGET_EQUALS_BASELINE,
    /** The target lies on the wrong side of where the goal starts from. */
    TARGET_BEHIND,
    NO_FIGURES,
    /** It stands where it started. */
    NO_RESULT,
    /** It went the other way. */
    WRONG_WAY,
    NO_FORECAST,
    /** By the forecast it ends where it started. */
    NONE_EXPECTED,
    /** By the forecast it ends on the wrong side of where it started. */
    WRONG_WAY_EXPECTED,
    /** Without a budget the cost at the deadline is the pace so far carried on, and it is too early for that. */
    COST_TOO_EARLY,
    /** The deadline has passed: what it cost so far is what it cost. */
    OVER,
    /** Somebody stopped the goal: nothing is to come. */
    STOPPED
}
