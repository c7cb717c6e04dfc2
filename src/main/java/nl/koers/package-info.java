/** Koers: goals, the figures that show how they are doing, and the people who answer for them. */
@org.jspecify.annotations.NullMarked
package nl.koers;
