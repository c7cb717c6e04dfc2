/** What is read away from Koers: a report as plain values, told once, and from it the paper and the tables. */
@org.jspecify.annotations.NullMarked
package nl.koers.report;
