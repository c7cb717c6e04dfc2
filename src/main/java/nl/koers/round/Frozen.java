package nl.koers.round;

import java.time.Instant;
import nl.koers.report.Report;

/**
 * A version of a round as it was frozen. Nothing that happens later changes it.
 *
 * @param version from 1 on
 * @param report everything that stood there
 * @param at when
 * @param by name of who froze it
 * @param digest SHA-256 of name, version, moment, person and report, in hexadecimal; it was checked on reading
 */
public record Frozen(int version, Report report, Instant at, String by, String digest) {}
