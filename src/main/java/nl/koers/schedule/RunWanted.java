package nl.koers.schedule;

/** Somebody wants a job to run now, whatever its schedule. */
record RunWanted(String job) {}
