/** The folder in which files are put for Koers: takes each complete file once, also when it is killed half-way. A file is claimed, counted, read and put away. What fails three times goes to quarantine and never holds up the others. */
@org.jspecify.annotations.NullMarked
package nl.koers.inbox;
