package nl.koers.imports;

/** What would come of a delivery. Wrong files are values, not exceptions. */
public sealed interface PreviewResult permits ImportPreview, Refusal {}
