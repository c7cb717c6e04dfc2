package nl.koers.reading;

import java.util.List;

/**
 * A row from the beginning of a file, cut into cells.
 *
 * @param part of a file that holds several, such as the name of a sheet; empty for a file that is one table
 * @param line from 1
 * @param cells without the blanks around them
 */
public record FirstRow(String part, int line, List<String> cells) {}
