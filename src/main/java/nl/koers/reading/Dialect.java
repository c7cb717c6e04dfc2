package nl.koers.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which character parts the cells: the one that a {@code sep=} line names, else the one that brings out a header that a
 * profile knows, else the one that cuts most rows into the same number of cells.
 *
 * @param hasInstruction the first line is a {@code sep=} line
 * @param isRecognised a profile knows a header that this brings out
 */
record Dialect(char separator, boolean hasInstruction, boolean isRecognised) {

    private static final String CANDIDATES = ",;\t|";
    private static final int HEAD = 300_000;
    private static final int FEW = 20;
    private static final double ENOUGH = 0.95;
    private static final Pattern INSTRUCTION = Pattern.compile("\"?sep=([,;\t|])\"?[,;\t|]*", Pattern.CASE_INSENSITIVE);

    static Dialect choose(FilePart part, Profiles profiles) {
        String head = head(part);
        if (part.isSheet()) {
            return new Dialect(',', false, true);
        }
        Matcher instruction = INSTRUCTION.matcher(firstLine(head));
        if (instruction.matches()) {
            return new Dialect(instruction.group(1).charAt(0), true, true);
        }
        Sample best = CANDIDATES
                .chars()
                .mapToObj(candidate -> Sample.of(head, (char) candidate, profiles))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (best.isRecognised() && best.rowsBelow() >= FEW && best.explained() < ENOUGH) {
            throw new FileRefused(
                    "MIXED_SEPARATORS",
                    "Fewer than 95 % of the rows have the columns of the header on line " + best.headerLine()
                            + "; the cells seem to be parted in more than one way.",
                    best.headerLine());
        }
        return new Dialect(best.separator(), false, best.isRecognised());
    }

    /** The first rows, for people to look at; nothing is refused. */
    static List<SampleRow> sample(FilePart part, Profiles profiles) {
        String head = head(part);
        Parting parting = Parting.of(part, head, profiles);
        return parting.rows(SampleRow.of(head, parting.separator()));
    }

    /**
     * Every row, parted as in the {@link #sample} and read as strictly as figures are.
     *
     * @param most rows that are read at most
     * @throws FileRefused when the text is no complete CSV
     */
    static List<SampleRow> rows(FilePart part, Profiles profiles, int most) {
        Parting parting = Parting.of(part, head(part), profiles);
        try (Reader text = part.open()) {
            return parting.rows(Rows.first(text, parting.separator(), most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param isInstruction the first row says how the others are parted */
    private record Parting(char separator, boolean isInstruction) {

        static Parting of(FilePart part, String head, Profiles profiles) {
            if (part.isSheet()) {
                return new Parting(',', false);
            }
            Matcher instruction = INSTRUCTION.matcher(firstLine(head));
            if (instruction.matches()) {
                return new Parting(instruction.group(1).charAt(0), true);
            }
            char separator = CANDIDATES
                    .chars()
                    .mapToObj(candidate -> Sample.of(head, (char) candidate, profiles))
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .separator();
            return new Parting(separator, false);
        }

        List<SampleRow> rows(List<SampleRow> read) {
            return isInstruction ? read.subList(Math.min(1, read.size()), read.size()) : read;
        }
    }

    /** The separator behind lines that each stand in one pair of quotation marks; empty when they do not. */
    static Optional<Character> wrapping(FilePart part) {
        String head = head(part);
        return head.stripLeading().startsWith("\"")
                ? CANDIDATES
                        .chars()
                        .mapToObj(candidate -> (char) candidate)
                        .filter(candidate -> isWrapped(SampleRow.of(head, candidate)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isWrapped(List<SampleRow> rows) {
        List<SampleRow> filled = rows.stream().filter(row -> row.filled() > 0).toList();
        long single = filled.stream()
                .filter(row -> row.filled() == 1 && row.cells().getFirst().length() > 1)
                .count();
        return !filled.isEmpty()
                && single >= ENOUGH * filled.size()
                && filled.getFirst().cells().getFirst().chars().anyMatch(c -> CANDIDATES.indexOf(c) >= 0);
    }

    private static String head(FilePart part) {
        char[] chars = new char[HEAD];
        int length = 0;
        try (Reader reader = part.open()) {
            int n = reader.read(chars, 0, HEAD);
            while (n > 0) {
                length += n;
                n = reader.read(chars, length, HEAD - length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(chars, 0, length);
    }

    private static String firstLine(String head) {
        return head.lines().findFirst().orElse("");
    }

    /**
     * The beginning of a file, cut by one candidate. The greater sample is the better one.
     *
     * @param rank of the profile that knows a header in it, less is better
     * @param columns of that header, or of most rows
     * @param rowsBelow rows below the header that were looked at
     * @param explained share of rows that have those columns
     */
    private record Sample(char separator, int rank, int columns, int headerLine, int rowsBelow, double explained)
            implements Comparable<Sample> {

        private static final int UNRECOGNISED = Integer.MAX_VALUE;
        private static final int HEADER_WITHIN = 50;

        static Sample of(String head, char separator, Profiles profiles) {
            List<SampleRow> rows = SampleRow.of(head, separator);
            boolean hasPreamble = !rows.isEmpty() && rows.getFirst().isComment();
            for (int i = 0; i < Math.min(rows.size(), hasPreamble ? rows.size() : HEADER_WITHIN); i++) {
                int rank = profiles.rank(HeaderRow.of(rows.get(i).cells(), null, hasPreamble));
                if (rank >= 0) {
                    return below(separator, rank, rows, i);
                }
            }
            return unrecognised(separator, rows);
        }

        private static Sample below(char separator, int rank, List<SampleRow> rows, int header) {
            int columns = rows.get(header).cells().size();
            List<SampleRow> data = rows.subList(header + 1, rows.size()).stream()
                    .takeWhile(row -> row.filled() > 0 && !row.isComment())
                    .toList();
            long fitting = data.stream().filter(row -> row.fits(columns)).count();
            double share = data.isEmpty() ? 1 : (double) fitting / data.size();
            return new Sample(separator, rank, columns, rows.get(header).line(), data.size(), share);
        }

        private static Sample unrecognised(char separator, List<SampleRow> rows) {
            int columns = SampleRow.usualWidth(rows);
            long fitting =
                    rows.stream().filter(row -> row.cells().size() == columns).count();
            double share = columns < 2 ? 0 : (double) fitting / rows.size();
            return new Sample(separator, UNRECOGNISED, columns, 1, rows.size(), share);
        }

        boolean isRecognised() {
            return rank < UNRECOGNISED;
        }

        @Override
        public int compareTo(Sample other) {
            return Comparator.comparingInt(Sample::rank)
                    .reversed()
                    .thenComparingDouble(Sample::explained)
                    .thenComparingInt(Sample::columns)
                    .compare(this, other);
        }
    }
}
