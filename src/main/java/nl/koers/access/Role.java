package nl.koers.access;

/** What a person may do. Each role may do what the ones before it may. */
public enum Role {
    VIEWER,
    EDITOR,
    MANAGER,
    ADMIN
}
