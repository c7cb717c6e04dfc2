package nl.koers.imports;

/** What came of a delivery. Wrong files are values, not exceptions. */
public sealed interface ImportResult permits ImportReport, Refusal {}
