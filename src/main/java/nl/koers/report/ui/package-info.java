/** Where a manager finds what can be read away from Koers: on paper, in a sheet, on the wall. */
@org.jspecify.annotations.NullMarked
package nl.koers.report.ui;
