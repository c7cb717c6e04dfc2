/** The words, and numbers and dates per language, usable outside a browser. English and Dutch come in the same bundle. A key that one language lacks breaks the build. */
@org.jspecify.annotations.NullMarked
package nl.koers.i18n;
