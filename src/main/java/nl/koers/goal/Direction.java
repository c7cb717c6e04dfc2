package nl.koers.goal;

public enum Direction {
    INCREASE,
    DECREASE,
    KEEP_AT_LEAST,
    KEEP_AT_MOST
}
