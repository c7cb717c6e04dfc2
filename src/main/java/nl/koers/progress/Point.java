package nl.koers.progress;

/** A value in the goal's own measure on an epoch day. */
record Point(long day, double value) {}
