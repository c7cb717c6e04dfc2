package nl.koers.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.snapshot.SnapshotBatch;
import org.jspecify.annotations.Nullable;

/** What the tables of a file have given so far, what is wrong with it and what is worth knowing. */
final class ReadFigures {

    private static final int MOST_SERIES = 100_000;
    private static final int LONGEST_NAME = 200;

    private final MetricKinds kinds;
    private final ChannelFinder channels;
    private final Evidence evidence;
    private final PhraseFinder phrases;
    private final SnapshotBatch batch = new SnapshotBatch();
    private final RowErrors errors = new RowErrors();
    private final Notices notices = new Notices();
    private final List<ReadTable> tables = new ArrayList<>();
    private final List<RowError> damaged = new ArrayList<>();
    private final BitSet headers = new BitSet();
    private String statedPeriod = "";
    private int opened;

    ReadFigures(MetricKinds kinds, ChannelFinder channels, Evidence evidence) {
        this.kinds = kinds;
        this.channels = channels;
        this.evidence = evidence;
        this.phrases = new PhraseFinder(channels, kinds);
    }

    /** The number of the next table, from 0; its header stands on this line. */
    int open(int headerLine) {
        headers.set(headerLine);
        return opened++;
    }

    void add(ReadTable table) {
        tables.add(table);
    }

    /** A series in the batch, noted for the report of the table that is being read. */
    int series(Channel channel, String metric, @Nullable MetricKind kind, int line) {
        int number = batch.series(channel.id(), metric, kind);
        if (number >= MOST_SERIES) {
            throw new FileRefused(
                    "TOO_MANY_SERIES",
                    "The file has figures of more than 100,000 combinations of a channel and a metric; split it.",
                    line);
        }
        tables.getLast().gave(number, channel);
        return number;
    }

    /** What a header says that names a channel beside a metric. */
    Optional<PhraseFinder.Phrase> phrase(String header, int line) {
        return phrases.of(header, line);
    }

    /** The channel of a table; empty when another table of the file may tell it on a second reading. */
    Optional<Channel> channel(TableMap map, int line) {
        Optional<Channel> found = channels.ofTable(map);
        if (found.isEmpty()) {
            evidence.platforms().leave(opened - 1, channels.unknown(map, line));
        }
        return found;
    }

    void refuseChannel(Row row, int cell, String header) {
        String text = row.text(cell);
        String message = text.isEmpty() ? "the row names no channel." : "there is no channel \"" + text + "\".";
        errors.add(row.line(), header, text, "UNKNOWN_CHANNEL", message);
    }

    /** The table of which a line is a row of figures; null when there is none. */
    @Nullable
    ReadTable tableOf(int line) {
        return tables.reversed().stream()
                .filter(one -> one.headerLine() < line)
                .findFirst()
                .orElse(null);
    }

    /** The rows of the table that is being read are of a day and of what this column says. */
    void isSplitBy(String header) {
        evidence.tables().split(opened - 1, header);
    }

    /** Columns of the table that is being read turned out to hold nothing but text. */
    void holdsTexts(Set<Integer> columns) {
        evidence.tables().texts(opened - 1, columns);
    }

    /** A cell of a list that Excel damaged. */
    void damagedInList(RowError cell) {
        if (damaged.size() < RowErrors.STORED) {
            damaged.add(cell);
        }
    }

    List<RowError> damagedInList() {
        return damaged;
    }

    /** The name of the file said its period, and days without a row got a meaning by it. */
    void statesPeriod(StatedPeriod period) {
        statedPeriod = period.from() + ".." + period.to();
    }

    /** Empty when the name of the file decided nothing. */
    String statedPeriod() {
        return statedPeriod;
    }

    /** What is wrong lies in rows of their own: no header is at fault, and nothing is counted over rows. */
    boolean mayLeaveRowsOut() {
        return !errors.lines().intersects(headers)
                && tables.stream().noneMatch(one -> one.layout() == ImportProfile.Layout.POSTS);
    }

    /**
     * Rows of it say the same in a file of their own. A list of posts is counted as a whole, and where days without a row
     * are zero, a few rows would make the days between them zero.
     */
    boolean mayComeInParts() {
        return mayLeaveRowsOut() && tables.stream().noneMatch(ReadTable::fillsGaps);
    }

    static boolean isUsableName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && !HeaderWords.isUnreadable(name);
    }

    MetricKinds kinds() {
        return kinds;
    }

    ChannelFinder channels() {
        return channels;
    }

    SnapshotBatch batch() {
        return batch;
    }

    /** Lines of the headers of its tables. */
    BitSet headers() {
        return headers;
    }

    RowErrors errors() {
        return errors;
    }

    Notices notices() {
        return notices;
    }

    List<ReadTable> tables() {
        return tables;
    }
}
