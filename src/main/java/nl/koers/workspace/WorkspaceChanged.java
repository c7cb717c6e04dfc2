package nl.koers.workspace;

/** The workspace was made or changed. */
public record WorkspaceChanged() {}
