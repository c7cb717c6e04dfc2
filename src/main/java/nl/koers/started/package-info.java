/** Pages that were there before their why: proposes objectives and first goals for them, and makes all that were chosen or none. What a figure suggests is known to progress. */
@org.jspecify.annotations.NullMarked
package nl.koers.started;
