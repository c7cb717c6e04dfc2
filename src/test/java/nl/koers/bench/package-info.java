/** Benchmarks: how fast Koers does its work beside the plainest tool for it. Run by {@code ./koers bench}. */
@org.jspecify.annotations.NullMarked
package nl.koers.bench;
