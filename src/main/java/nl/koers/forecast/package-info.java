/**
 * Where a series of figures will land: pace, spread and the chance to be at or beyond a value on a day. Pure arithmetic on
 * days and numbers (PROGRESS.md section 3); knows no goal, no clock and no randomness.
 */
@org.jspecify.annotations.NullMarked
package nl.koers.forecast;
