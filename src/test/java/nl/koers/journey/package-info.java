/** Journeys: the packaged program as people meet it, in a real browser. */
@org.jspecify.annotations.NullMarked
package nl.koers.journey;
