/** What a file says: bytes become text, text becomes tables, a profile gives their cells a meaning. Touches no database and no clock. What is not certain is refused, with line, column, value and the way out. */
@org.jspecify.annotations.NullMarked
package nl.koers.reading;
