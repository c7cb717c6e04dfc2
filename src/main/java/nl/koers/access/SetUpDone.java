package nl.koers.access;

/** Koers was set up: there is a workspace and an admin. */
record SetUpDone() {}
