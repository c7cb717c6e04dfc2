/** The organisation that uses Koers: its name, language, time zone and currency. There is exactly one. It exists from the moment somebody sets Koers up. */
@org.jspecify.annotations.NullMarked
package nl.koers.workspace;
