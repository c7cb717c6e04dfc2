/** The screen of what the reader must do: one sentence, why, since when, and the way to do it. */
@org.jspecify.annotations.NullMarked
package nl.koers.action.ui;
