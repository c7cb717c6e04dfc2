package nl.koers.access;

import java.io.Serializable;

/** Which person. */
public record PersonId(long value) implements Serializable {}
