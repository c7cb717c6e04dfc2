package nl.koers.access;

import org.jspecify.annotations.Nullable;

/**
 * A person with what signing in needs.
 *
 * @param passwordHash null until they have chosen a password
 * @param epoch rises when password, role or access changes, which ends sessions that carry an older number
 */
record Account(Person person, @Nullable String passwordHash, long epoch) {}
