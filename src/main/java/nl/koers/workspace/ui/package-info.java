/** The screen on which an administrator says how the organisation works: its name, language, days, money, and when a goal is on track. */
@org.jspecify.annotations.NullMarked
package nl.koers.workspace.ui;
