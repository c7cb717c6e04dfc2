/** File to snapshots: read, recognise, check, commit, report, and the inbox folder. Nothing is guessed and nothing is dropped silently. A file is imported whole or not at all. */
@org.jspecify.annotations.NullMarked
package nl.koers.imports;
