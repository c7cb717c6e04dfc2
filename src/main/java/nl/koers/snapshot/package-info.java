/** Measured values over time, each knowing the import and the line it came from. A snapshot covers a period, both days inclusive. The newest import of a period wins; what it replaced is kept. */
@org.jspecify.annotations.NullMarked
package nl.koers.snapshot;
