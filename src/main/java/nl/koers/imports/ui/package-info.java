/** The screen on which files are dropped and their reports are read. */
@org.jspecify.annotations.NullMarked
package nl.koers.imports.ui;
