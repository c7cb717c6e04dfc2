/** The screen on which an admin says when jobs run. */
@org.jspecify.annotations.NullMarked
package nl.koers.schedule.ui;
