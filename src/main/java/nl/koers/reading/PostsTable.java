package nl.koers.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.koers.channel.Channel;
import nl.koers.reading.AccountPosts.Post;

/**
 * A list with a row per post, or per post and day. Posts are counted as different ids per day of publishing, in the
 * workspace's zone; figures of a post are added up per day where the list has a day column, or when the profile says
 * that they belong to the day of publishing. What a post has gathered so far is no figure of the channel.
 */
final class PostsTable extends TableReading {

    private static final Pattern IN_POWERS_OF_TEN = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private final PostsRule rule;
    private final PostColumns columns;
    private final FileContext context;
    private final PostAccounts accounts = new PostAccounts();
    private int rows;
    private boolean isCut;
    private int ofOtherKind;

    PostsTable(TableMap map, ReadFigures file, RowDates dates, NumberCells numbers, FileContext context) {
        super(map, file, dates, numbers);
        this.rule = Objects.requireNonNull(map.profile().posts());
        this.columns = PostColumns.of(rule, map.headers());
        this.context = context;
    }

    @Override
    int rows() {
        return rows;
    }

    @Override
    void accept(Row row) {
        if (row.filled() == 1 && row.text(0).strip().indexOf(' ') > 0) {
            file.notices().addLine(Notices.Why.FOOTER, row.line());
            isCut = isCut || row.text(0).chars().anyMatch(Character::isDigit);
            return;
        }
        if (TotalWords.isTotal(row)) {
            file.notices().addLine(Notices.Why.TOTAL_ROW, row.line());
            return;
        }
        if (isUnusable(row)) {
            return;
        }
        rows++;
        if (row.count() < map.headers().size()) {
            file.notices().addLine(Notices.Why.SHORT_ROW, row.line());
        }
        if (!columns.isPost(row)) {
            file.notices().addLine(Notices.Why.NOT_A_POST, row.line());
            ofOtherKind += columns.isOtherKind(row) ? 1 : 0;
            return;
        }
        int day = published(row);
        if (day >= 0) {
            add(row, day);
        }
    }

    private boolean isUnusable(Row row) {
        if (hasExtraCells(row)) {
            wrong.extraCells(row);
            return true;
        }
        String id = row.text(columns.id());
        if (id.isEmpty() && row.isEmpty(map.dateColumn())) {
            file.notices().addLine(Notices.Why.NO_PUBLISH_TIME, row.line());
            return true;
        }
        boolean damaged = IN_POWERS_OF_TEN.matcher(id).matches();
        if (damaged) {
            wrong.add(
                    row,
                    columns.id(),
                    "POST_ID",
                    "\"" + id
                            + "\" is what Excel left of the number of a post; export the file again and do not open it"
                            + " in Excel.");
        } else if (id.isEmpty()) {
            wrong.add(row, columns.id(), "POST_ID", "the row does not say which post it is about.");
        }
        return damaged || id.isEmpty();
    }

    /** The day of publishing, negative when the row has none that counts. */
    private int published(Row row) {
        if (rule.momentIsInId()) {
            int day = PostMoment.dayInId(row.text(columns.id()), context.zone());
            if (day >= 0) {
                return day;
            }
        }
        String cell = row.text(map.dateColumn());
        if (cell.isEmpty()) {
            file.notices().addLine(Notices.Why.NO_PUBLISH_TIME, row.line());
            return RowDates.WRONG;
        }
        PostMoment moment = PostMoment.read(cell);
        int written = day(moment.date(), row.line());
        if (written == RowDates.LATER) {
            return written;
        }
        if (written < 0) {
            String why = written == RowDates.NO_YEAR ? "has no year." : "is not a date that exists.";
            wrong.add(row, map.dateColumn(), "DATE", "\"" + cell + "\" " + why);
            return written;
        }
        return moment.dayIn(context.zone(), written, rule.zone());
    }

    private int day(String text, int line) {
        Row cell = new Row();
        cell.begin(line);
        cell.add(text.toCharArray(), 0, text.length());
        return dates().day(cell, 0);
    }

    private void add(Row row, int published) {
        String id = row.text(columns.id());
        AccountPosts account = accounts.called(names(row));
        Post post = accounts.add(account, id, new Post(published, row.line()));
        if (post.day() != published) {
            wrong.add(
                    row,
                    map.dateColumn(),
                    "DUPLICATE_ROW",
                    "post \"" + id + "\" has another moment of publishing on line " + post.line() + ".");
        }
        int day = figuresOf(row, published);
        if (day >= 0 && account.isNew(id, day)) {
            for (int i = 0; i < map.values().size(); i++) {
                double value = number(row, map.values().get(i).index());
                if (isNumber()) {
                    account.sum(i, day, value, row.line());
                }
            }
        }
    }

    /** The day that the figures of a row belong to; negative when they are of the post's whole life. */
    private int figuresOf(Row row, int published) {
        if (map.values().isEmpty()) {
            return RowDates.WRONG;
        }
        if (rule.day().isEmpty()) {
            return published;
        }
        return columns.day() < 0 || row.isEmpty(columns.day())
                ? RowDates.WRONG
                : day(row.text(columns.day()), row.line());
    }

    /** Whose post it is, by all the names that the row gives. */
    private List<String> names(Row row) {
        return columns.accounts().stream()
                .map(row::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    void values(Row row) {
        throw new IllegalStateException("rows of posts are not read one value at a time");
    }

    @Override
    void end() {
        if (rows == 0) {
            file.notices().add(Notices.Why.NO_ROWS, map.profile().id());
        }
        if (isCut || (rule.most() > 0 && rows >= rule.most())) {
            file.notices().add(Notices.Why.CUT_LIST, String.valueOf(rows));
            return;
        }
        boolean isOtherList = rows > 0 && ofOtherKind == rows;
        if (dates().isOpen() || !file.errors().isEmpty() || isOtherList) {
            return;
        }
        Channel channel =
                file.channels().ofTable(map).orElseThrow(() -> file.channels().unknown(map, 1));
        AccountPosts own = accounts.own(
                channel, context.setting().account(), !columns.accounts().isEmpty());
        accounts.others(own).forEach(other -> file.notices().add(Notices.Why.OTHER_ACCOUNT, other.name()));
        new PostFigures(map, rule, file, context).write(channel, own);
    }
}
