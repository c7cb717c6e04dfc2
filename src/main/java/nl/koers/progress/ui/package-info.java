/** The screen that shows how often Koers was right about the goals of this workspace. */
@org.jspecify.annotations.NullMarked
package nl.koers.progress.ui;
