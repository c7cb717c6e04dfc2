/** The frame round every screen and the few components that all screens share. No screen of its own but the errors. The design system lives here and in styles.css. */
@org.jspecify.annotations.NullMarked
package nl.koers.shell;
