/** File to snapshots: what the reading room understood is checked, committed, reported and taken back. Every figure knows its import and line. A file is imported whole or not at all. */
@org.jspecify.annotations.NullMarked
package nl.koers.imports;
