package nl.koers.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.reading.AccountPosts.DaySum;
import nl.koers.reading.AccountPosts.Post;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/**
 * A list with a row per post, or per post and day. Posts are counted as different ids per day of publishing, in the
 * workspace's zone; figures of a post are added up per day where the list has a day column, or when the profile says
 * that they belong to the day of publishing. What a post has gathered so far is no figure of the channel.
 */
final class PostsTable extends TableReading {

    private static final int MOST_POSTS = 1_000_000;
    private static final Pattern IN_POWERS_OF_TEN = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private final PostsRule rule;
    private final PostColumns columns;
    private final FileContext context;
    private final Map<String, AccountPosts> accounts = new LinkedHashMap<>();
    private int rows;
    private int posts;
    private boolean isCut;

    PostsTable(TableMap map, FileReading file, RowDates dates, NumberCells numbers, FileContext context) {
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
        if (isTotal(row)) {
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
            return;
        }
        int day = published(row);
        if (day >= 0) {
            add(row, day);
        }
    }

    private boolean isUnusable(Row row) {
        boolean extra = IntStream.range(map.headers().size(), row.count()).anyMatch(cell -> !row.isEmpty(cell));
        if (extra) {
            file.errors()
                    .add(
                            row.line(),
                            null,
                            null,
                            "TOO_MANY_CELLS",
                            "the row has more cells than the header; is a separator or a quotation mark missing?");
            return true;
        }
        String id = row.text(columns.id());
        if (id.isEmpty() && row.isEmpty(map.dateColumn())) {
            file.notices().addLine(Notices.Why.NO_PUBLISH_TIME, row.line());
            return true;
        }
        boolean damaged = IN_POWERS_OF_TEN.matcher(id).matches();
        if (id.isEmpty() || damaged) {
            file.errors()
                    .add(
                            row.line(),
                            map.header(columns.id()),
                            id,
                            "POST_ID",
                            damaged
                                    ? "\"" + id + "\" is what Excel left of the number of a post; export the file again"
                                            + " and do not open it in Excel."
                                    : "the row does not say which post it is about.");
            return true;
        }
        return false;
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
            file.errors().add(row.line(), map.header(map.dateColumn()), cell, "DATE", "\"" + cell + "\" " + why);
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
        AccountPosts account = account(row);
        Post post = account.add(id, new Post(published, row.line()));
        if (post.line() == row.line() && ++posts > MOST_POSTS) {
            throw new FileRefused("TOO_MANY_ROWS", "The file lists more than 1,000,000 posts; split it by period.");
        }
        if (post.day() != published) {
            file.errors()
                    .add(
                            row.line(),
                            map.header(map.dateColumn()),
                            row.text(map.dateColumn()),
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

    private AccountPosts account(Row row) {
        List<String> names = columns.accounts().stream()
                .map(row::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> known = names.isEmpty() ? List.of("") : names;
        return accounts.computeIfAbsent(known.getFirst(), first -> new AccountPosts(known));
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
        if (dates().isOpen() || !file.errors().isEmpty()) {
            return;
        }
        Channel channel =
                file.channels().ofTable(map).orElseThrow(() -> file.channels().unknown(map, 1));
        AccountPosts own = accounts.isEmpty() ? new AccountPosts(List.of("")) : own(channel);
        accounts.values().stream()
                .filter(account -> account != own)
                .forEach(other -> file.notices().add(Notices.Why.OTHER_ACCOUNT, other.name()));
        write(channel, own);
    }

    /** The account of the channel: the one that was said, the only one, or the one that the channel is named after. */
    private AccountPosts own(Channel channel) {
        String said = context.setting().account();
        List<AccountPosts> all = new ArrayList<>(accounts.values());
        List<AccountPosts> fitting = all.stream()
                .filter(account -> said == null ? account.isOf(channel) : account.isCalled(said))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        boolean sayable = !columns.accounts().isEmpty();
        if (all.size() == 1 && (said == null || !sayable)) {
            return all.getFirst();
        }
        throw severalAccounts(all, said);
    }

    private static FileRefused severalAccounts(List<AccountPosts> all, @Nullable String said) {
        List<String> names = all.stream().map(AccountPosts::name).limit(100).toList();
        String what = said == null
                ? "The file has posts of several accounts"
                : "The file has no posts of the account \"" + said + "\"";
        return new FileRefused(new FileRefused.Problem(
                said == null ? "SEVERAL_ACCOUNTS" : "UNKNOWN_ACCOUNT",
                what + "; say whose posts count (account): " + String.join(", ", names) + ".",
                null,
                null,
                said,
                names,
                List.of(),
                0));
    }

    private void write(Channel channel, AccountPosts own) {
        own.sums().forEach((column, days) -> {
            ValueColumn known = map.values().get(column);
            int series = file.series(channel, known.metric(), known.kind());
            days.forEach((day, sum) -> file.batch().add(series, day, day, sum.value(), sum.line()));
        });
        SortedMap<Integer, DaySum> days = own.postsByDay();
        if (days.isEmpty() && stated().isEmpty()) {
            return;
        }
        int series = file.series(channel, rule.metric(), MetricKind.FLOW);
        days.forEach((day, sum) -> file.batch().add(series, day, day, sum.value(), sum.line()));
        int zeros = zeros(series, days);
        if (zeros > 0) {
            file.notices().add(Notices.Why.ZERO_FILLED, String.valueOf(zeros));
        }
    }

    private Optional<StatedPeriod> stated() {
        return rule.periodIsInName()
                ? StatedPeriod.in(context.fileName()).map(period -> period.within(context.zone(), rule.zone()))
                : Optional.empty();
    }

    /** Days on which nothing was published, as far as that is certain. */
    private int zeros(int series, SortedMap<Integer, DaySum> days) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        if (rule.gapsAreZero() && !days.isEmpty()) {
            from = days.firstKey();
            to = days.lastKey();
        }
        StatedPeriod stated = stated().orElse(null);
        if (stated != null) {
            file.statesPeriod(stated);
            from = Math.min(from, Math.toIntExact(stated.from().toEpochDay()));
            to = Math.max(to, Math.toIntExact(stated.to().toEpochDay()));
        }
        int zeros = 0;
        for (int day = from; day <= to; day++) {
            if (!days.containsKey(day)) {
                file.batch().add(series, day, day, 0, 0);
                zeros++;
            }
        }
        return zeros;
    }
}
