/** Who may do what: people, roles, sign-in, one-time links and API tokens. Everything is refused unless a rule allows it. Secrets are stored as hashes only. */
@org.jspecify.annotations.NullMarked
package nl.koers.access;
