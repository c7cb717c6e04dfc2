/** What the overview shows: goals, worst first, and what needs attention. Queries only. Nothing is decided here. */
@org.jspecify.annotations.NullMarked
package nl.koers.dashboard;
