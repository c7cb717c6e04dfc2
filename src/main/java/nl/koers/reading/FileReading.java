package nl.koers.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.snapshot.SnapshotBatch;
import org.jspecify.annotations.Nullable;

/** One reading of a file from its first row to its last: finds the tables and gathers what they hold. */
final class FileReading {

    /** More rows of figures, or values, than this are refused, so that a reading fits in memory. */
    static final int MOST_ROWS = 5_000_000;

    private static final int MOST_SERIES = 100_000;
    private static final int MOST_TABLES = 1_000;
    private static final int HEADER_WITHIN = 50;
    private static final int LONGEST_NAME = 200;

    private final Profiles profiles;
    private final ChannelFinder channels;
    private final Evidence evidence;
    private final SnapshotBatch batch = new SnapshotBatch();
    private final RowErrors errors = new RowErrors();
    private final Notices notices = new Notices();
    private final List<ReadTable> tables = new ArrayList<>();
    private final UnknownLines above = new UnknownLines();
    private final Preamble preamble = new Preamble();
    private final PhraseFinder phrases;
    private @Nullable TableReading table;
    private @Nullable TableMap undescribed;
    private int undescribedLine;
    private final BitSet headers = new BitSet();
    private boolean ignored;
    private int untitledLine;
    private String splitBy = "";
    private @Nullable TableMap undated;
    private final List<RowError> damaged = new ArrayList<>();
    private int opened;
    private String statedPeriod = "";
    private boolean afterBlank;
    private boolean blankWaiting;
    private int rows;
    private int lastLine;

    FileReading(Profiles profiles, ChannelFinder channels, Evidence evidence) {
        this.profiles = profiles;
        this.channels = channels;
        this.evidence = evidence;
        this.phrases = new PhraseFinder(channels, profiles.kinds());
    }

    /** Takes the next row of the file. */
    void accept(Row row) {
        lastLine = row.line();
        if (row.filled() == 0) {
            blank(row);
            return;
        }
        if (++rows > MOST_ROWS + HEADER_WITHIN || batch.size() > MOST_ROWS) {
            throw new FileRefused(
                    "TOO_MANY_ROWS", "The file has more than 5,000,000 rows or values; split it by period.");
        }
        if (preamble.accept(row)) {
            endTable();
            above.restart(notices);
            return;
        }
        if (undescribed != null) {
            if (described(undescribed, row)) {
                return;
            }
        }
        if (table != null && !afterBlank && !isNextTitle(row)) {
            table.accept(row);
            return;
        }
        between(row);
    }

    /** The title of another table, right below the rows of one with a title. */
    private boolean isNextTitle(Row row) {
        boolean isTitle = row.filled() == 1
                && table != null
                && isTitled(table.map())
                && Character.isLetter(row.chars()[row.start(0)])
                && !row.isEmpty(0);
        if (isTitle) {
            endTable();
        }
        return isTitle;
    }

    private static boolean isTitled(TableMap map) {
        return map.profile().layout() == ImportProfile.Layout.TITLED
                || map.profile().layout() == ImportProfile.Layout.LIST;
    }

    private void blank(Row row) {
        if (row.count() > 1) {
            notices.addLine(Notices.Why.BLANK_ROW, row.line());
        }
        if (table != null && (isTitled(table.map()) || preamble.isThere())) {
            endTable();
        }
        afterBlank = true;
        blankWaiting = true;
    }

    /** A row that may be a header: at the start of the file, or after a blank line. */
    private void between(Row row) {
        if (table == null && blankWaiting && !tables.isEmpty()) {
            above.restart(notices);
        }
        blankWaiting = false;
        Optional<TableMap> header =
                above.size() < HEADER_WITHIN && mayBeHeader(row) ? recognise(row) : Optional.empty();
        if (header.isPresent()) {
            endTable();
            begin(header.get(), row);
        } else if (table != null) {
            afterBlank = false;
            table.accept(row);
        } else {
            above.add(row);
        }
    }

    /** What the row means as a header: by itself, or with the years in the line above it. */
    private Optional<TableMap> recognise(Row row) {
        HeaderRow header = HeaderRow.of(row.texts(), above.title(), preamble.isThere());
        StandAbove standing = tables.isEmpty() ? above.standing() : null;
        Optional<TableMap> found = profiles.recognise(header.below(standing));
        return found.isPresent()
                ? found
                : StackedHeader.of(above.last(), row.texts())
                        .flatMap(cells -> profiles.recognise(HeaderRow.of(cells, null, false)));
    }

    /** Several words, or several in one pair of quotation marks. */
    private static boolean mayBeHeader(Row row) {
        return row.filled() > 1 || (row.filled() == 1 && row.text(0).indexOf(',') > 0);
    }

    /** The row below a header that may have descriptions; they have nothing in the column of dates. */
    private boolean described(TableMap header, Row row) {
        undescribed = null;
        boolean describes = row.isEmpty(header.dateColumn()) && row.filled() > 0;
        TableMap map = describes ? HeaderMatch.described(header, profiles.kinds(), row.texts()) : header;
        open(map, undescribedLine);
        if (describes) {
            notices.addLine(Notices.Why.DESCRIPTIONS, row.line());
        }
        return describes;
    }

    private void begin(TableMap map, Row header) {
        afterBlank = false;
        if (map.isUnknown()) {
            untitledLine = map.title() == null && untitledLine == 0 ? header.line() : untitledLine;
            above.add(header);
            return;
        }
        if (tables.size() == MOST_TABLES) {
            throw new FileRefused("TOO_MANY_TABLES", "The file has more than 1,000 tables; split it.", header.line());
        }
        StandAbove standing = map.profile().above() == null ? null : above.standing();
        above.usedAsTitle(notices, isTitled(map));
        if (map.profile().hasDescriptions()) {
            undescribed = map;
            undescribedLine = header.line();
        } else {
            open(map, header.line());
        }
        if (standing != null && table != null) {
            table.stands(standing);
        }
    }

    private void open(TableMap map, int headerLine) {
        headers.set(headerLine);
        refuseUnusableHeaders(map, headerLine);
        map.leftOut().forEach(column -> notices.add(column.why(), column.header()));
        if (map.when().beside() >= 0 && !map.when().besideIsYear()) {
            notices.add(Notices.Why.WRITTEN_ON, map.header(map.when().beside()));
        }
        int number = opened++;
        if (evidence.tables().isSplit(number)) {
            leaveSplit(map, number);
            return;
        }
        TableMap filled = evidence.tables().withoutTexts(number, named(map, headerLine));
        table = table(number, evidence.platforms().placed(number, filled), headerLine);
        if (map.isNothing()) {
            ignored = true;
            undated = undated == null && map.profile().instead() != null ? map : undated;
        } else {
            tables.add(new ReadTable(table, number, headerLine));
        }
    }

    /** A table whose rows of a day are split by something else is left out, where others say the whole. */
    private void leaveSplit(TableMap map, int number) {
        splitBy = evidence.tables().splitBy(number);
        notices.add(Notices.Why.SPLIT_TABLE, splitBy);
        table = new IgnoredTable(map, this, evidence.dates(number, map, preamble), evidence.numbers(map), false);
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

    private TableReading table(int number, TableMap map, int headerLine) {
        RowDates dates = evidence.dates(number, map, preamble);
        NumberCells numbers = evidence.numbers(map);
        return switch (map.profile().layout()) {
            case SKIPPED, LIST -> new IgnoredTable(map, this, dates, numbers, true);
            case POSTS -> new PostsTable(map, this, dates, numbers, evidence.context());
            case LONG -> new LongTable(map, this, dates, numbers);
            case ACROSS -> new AcrossTable(map, this, dates, numbers, headerLine);
            case COLUMNS, TITLED, WIDE -> new WideTable(map, this, dates, numbers);
        };
    }

    /** With the channels that headers name beside their metrics, where no column names them. */
    private TableMap named(TableMap map, int line) {
        if (map.profile().layout() != ImportProfile.Layout.WIDE || map.channelColumn() >= 0) {
            return map;
        }
        return map.with(map.values().stream()
                .map(column -> phrase(column.metric(), line)
                        .map(phrase -> new TableMap.ValueColumn(
                                column.index(), phrase.metric(), phrase.kind(), phrase.channel()))
                        .orElse(column))
                .toList());
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

    private void refuseUnusableHeaders(TableMap map, int headerLine) {
        Set<String> seen = new HashSet<>();
        for (TableMap.ValueColumn column : map.values()) {
            if (!isUsableName(column.metric())) {
                errors.add(
                        headerLine,
                        map.header(column.index()),
                        null,
                        "METRIC_NAME",
                        "a metric needs a name of at most 200 readable characters.");
            }
            if (!seen.add(column.metric())) {
                errors.add(
                        headerLine,
                        map.header(column.index()),
                        null,
                        "DUPLICATE_COLUMN",
                        "two columns are called \"" + column.metric() + "\"; give each a name of its own.");
            }
        }
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    /** Called after the last row; refuses a file in which nothing was recognised. */
    void end() {
        if (undescribed != null) {
            open(undescribed, undescribedLine);
        }
        endTable();
        if (rows == 0) {
            throw new FileRefused("EMPTY_FILE", "The file is empty: it has no line with anything on it.");
        }
        if (tables.isEmpty() && !splitBy.isEmpty()) {
            throw FileRefused.split(splitBy);
        }
        if (tables.isEmpty() && untitledLine > 0) {
            throw FileRefused.untitled(untitledLine);
        }
        TableMap list = undated;
        if (tables.isEmpty() && list != null) {
            throw FileRefused.undated(list.listed(), list.profile().instead(), damaged);
        }
        if (tables.isEmpty() && ignored) {
            throw nothingToImport();
        }
        if (tables.isEmpty()) {
            throw preamble.isThere() ? noDates() : above.notRecognised(profiles.all());
        }
        above.restart(notices);
    }

    /** The name of the file said its period, and days without a row got a meaning by it. */
    void statesPeriod(StatedPeriod period) {
        statedPeriod = period.from() + ".." + period.to();
    }

    /** Empty when the name of the file decided nothing. */
    String statedPeriod() {
        return statedPeriod;
    }

    private FileRefused nothingToImport() {
        String known = notices.all().stream()
                .filter(notice -> notice.why().equals(Notices.Why.NOTHING_TO_IMPORT.name()))
                .map(Skipped::what)
                .findFirst()
                .orElse("");
        return FileRefused.naming(
                "NOTHING_TO_IMPORT",
                "This is a known export (" + known + ") without figures of the channel as a whole; export the totals.",
                known);
    }

    /** Lines with a # stand above tables of which none gives a known figure and its day. */
    private FileRefused noDates() {
        above.restart(notices);
        List<String> first = notices.all().stream()
                .filter(one -> one.why().equals(Notices.Why.UNKNOWN_TABLE.name()))
                .map(one -> one.what().replaceFirst("^[^:]*: ", ""))
                .distinct()
                .toList();
        String found = first.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", "));
        List<ImportProfile> known =
                profiles.all().stream().filter(ImportProfile::hasPreamble).toList();
        if (first.stream().map(HeaderWords::normal).anyMatch(word -> isDate(known, word))) {
            return FileRefused.naming("UNKNOWN_FIGURES", "No figure beside the days is known (" + found + ").", found);
        }
        Optional<String> instead = known.stream()
                .flatMap(profile -> Stream.ofNullable(profile.instead()))
                .findFirst();
        if (instead.isPresent() && !first.isEmpty()) {
            return FileRefused.undated(String.join("”, “", first), instead.get(), List.of());
        }
        return FileRefused.naming(
                "NO_DATES",
                "No table in this file says on which days its figures are (" + found
                        + "); export a report or exploration with the dimension Date.",
                found);
    }

    private static boolean isDate(List<ImportProfile> profiles, String word) {
        return profiles.stream().anyMatch(profile -> profile.date().isHeader(word));
    }

    /** A cell of a list that Excel damaged. */
    void damagedInList(RowError cell) {
        if (damaged.size() < RowErrors.STORED) {
            damaged.add(cell);
        }
    }

    /** A series in the batch, noted for the report of the table that is being read. */
    int series(Channel channel, String metric, @Nullable MetricKind kind) {
        int number = batch.series(channel.id(), metric, kind);
        if (number >= MOST_SERIES) {
            throw new FileRefused(
                    "TOO_MANY_SERIES",
                    "The file has figures of more than 100,000 combinations of a channel and a metric; split it.",
                    lastLine);
        }
        tables.getLast().gave(number, channel);
        return number;
    }

    void refuseChannel(Row row, int cell, String header) {
        String text = row.text(cell);
        String message = text.isEmpty() ? "the row names no channel." : "there is no channel \"" + text + "\".";
        errors.add(row.line(), header, text, "UNKNOWN_CHANNEL", message);
    }

    boolean isUsableName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && !HeaderWords.isUnreadable(name);
    }

    MetricKinds kinds() {
        return profiles.kinds();
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

    RowErrors errors() {
        return errors;
    }

    Notices notices() {
        return notices;
    }

    List<ReadTable> tables() {
        return tables;
    }

    int lastLine() {
        return lastLine;
    }
}
