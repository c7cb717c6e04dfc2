/** Where a goal stands and where it should stand. Pure arithmetic of PROGRESS.md but for its door, which evaluates stored goals. Time is an argument. */
@org.jspecify.annotations.NullMarked
package nl.koers.progress;
