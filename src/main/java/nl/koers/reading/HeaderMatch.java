package nl.koers.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportProfile.KnownColumn;
import nl.koers.reading.ImportProfile.KnownTitle;
import nl.koers.reading.ImportProfile.Part;
import nl.koers.reading.TableMap.LeftOut;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/** Lays a profile beside a row that may be a header: do its words fit, and which column means what? */
final class HeaderMatch {

    private final ImportProfile profile;
    private final MetricKinds kinds;
    private final List<String> headers;
    private final List<String> words;
    private final @Nullable String title;

    private List<String> descriptions = List.of();

    private HeaderMatch(ImportProfile profile, MetricKinds kinds, HeaderRow row) {
        this.profile = profile;
        this.kinds = kinds;
        this.headers = row.cells();
        this.words = row.words();
        this.title = row.title();
    }

    /** The meaning of the columns, if this row is a header of the profile. */
    static Optional<TableMap> of(ImportProfile profile, MetricKinds kinds, HeaderRow row) {
        HeaderMatch match = new HeaderMatch(profile, kinds, row);
        if (profile.hasPreamble() && !row.isBelowPreamble()) {
            return Optional.empty();
        }
        if (!match.words.containsAll(profile.needs()) || !match.hasBeside()) {
            return Optional.empty();
        }
        if (profile.above() != null && row.standing() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (profile.layout()) {
                    case SKIPPED -> match.columns();
                    case POSTS -> match.posts();
                    case COLUMNS -> match.columns();
                    case TITLED -> match.titled();
                    case LONG -> match.longTable();
                    case WIDE -> match.wide();
                    case ACROSS -> match.across();
                    case LIST -> match.list();
                });
    }

    /** One of the headers that must stand in the same row, if the profile names any; a list looks behind the first one. */
    private boolean hasBeside() {
        Set<String> beside = profile.words(Part.BESIDE);
        return profile.layout() == ImportProfile.Layout.LIST
                || beside.isEmpty()
                || words.stream().anyMatch(beside::contains);
    }

    private @Nullable TableMap columns() {
        DateColumns dates = DateColumns.of(profile.date(), words);
        int channel = only(profile.words(Part.CHANNEL));
        if (dates == null || channel == SEVERAL) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Map<KnownColumn, Integer> columns = columnsMeant();
        for (int i = 0; i < words.size(); i++) {
            if (!dates.holds(i) && i != channel) {
                KnownColumn known = known(i);
                int meant = known == null ? i : Objects.requireNonNullElse(columns.get(known), i);
                if (known == null) {
                    leftOut.add(leftOut(i, Notices.Why.UNKNOWN_COLUMN));
                } else if (meant != i) {
                    boolean again = words.get(meant).equals(words.get(i));
                    leftOut.add(leftOut(i, again ? Notices.Why.DUPLICATE_COLUMN : Notices.Why.UNKNOWN_COLUMN));
                } else {
                    values.add(new ValueColumn(i, known.metric()));
                }
            }
        }
        boolean fits =
                profile.columns().stream().allMatch(column -> !column.isRequired() || columns.containsKey(column))
                        && (!profile.knowsMost() || values.size() > leftOut.size());
        return fits && !values.isEmpty() ? map(profile.platform(), dates, channel, values, leftOut) : null;
    }

    /** The columns that the profile means: of several, the one whose header it names first. */
    private Map<KnownColumn, Integer> columnsMeant() {
        Map<KnownColumn, Integer> meant = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            KnownColumn known = known(i);
            if (known != null) {
                int column = i;
                meant.merge(known, column, (before, now) -> place(known, now) < place(known, before) ? now : before);
            }
        }
        return meant;
    }

    private int place(KnownColumn known, int column) {
        return List.copyOf(known.headers()).indexOf(words.get(column));
    }

    /** The column of this header; of several the one that its description fits. */
    private @Nullable KnownColumn known(int column) {
        String word = words.get(column);
        String description = column < descriptions.size() ? descriptions.get(column) : "";
        KnownColumn plain = null;
        for (KnownColumn known : profile.columns()) {
            if (known.headers().contains(word)) {
                if (known.described().stream().anyMatch(description::contains)) {
                    return known;
                }
                plain = plain == null && known.described().isEmpty() ? known : plain;
            }
        }
        return plain;
    }

    /** The meaning of the columns once the descriptions below the header are known. */
    static TableMap described(TableMap map, MetricKinds kinds, List<String> descriptions) {
        HeaderMatch match = new HeaderMatch(map.profile(), kinds, HeaderRow.of(map.headers(), map.title(), false));
        match.descriptions = HeaderWords.normal(descriptions);
        TableMap described = map.profile().layout() == ImportProfile.Layout.COLUMNS ? match.columns() : map;
        return described == null ? map : described;
    }

    private @Nullable TableMap posts() {
        PostsRule rule = Objects.requireNonNull(profile.posts());
        int date = PostColumns.first(words, profile.date().headers());
        boolean hasAccount = rule.account().isEmpty() || PostColumns.first(words, rule.account()) >= 0;
        if (date < 0 || !hasAccount || PostColumns.first(words, rule.id()) < 0) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        Set<KnownColumn> found = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            KnownColumn known = known(i);
            if (known != null && found.add(known)) {
                values.add(new ValueColumn(i, known.metric()));
            }
        }
        boolean fits = profile.columns().stream().allMatch(column -> !column.isRequired() || found.contains(column));
        DateColumns dates = new DateColumns(date, TableMap.When.DATES);
        return fits ? map(profile.platform(), dates, -1, values, List.of()) : null;
    }

    /** A header without a known title is recognised too, so that its values are not taken for something else. */
    private @Nullable TableMap titled() {
        int value = only(profile.words(Part.VALUE));
        DateColumns dates = DateColumns.beside(value, profile.date(), words);
        if (dates == null || value < 0) {
            return null;
        }
        String normal = HeaderWords.normal(title == null ? "" : title);
        Optional<KnownTitle> whole = knownTitle(PlatformWords.plain(normal));
        PlatformWords.Title parts = PlatformWords.title(normal, profile.platforms());
        Optional<KnownTitle> known = whole.or(() -> knownTitle(parts.rest()));
        List<ValueColumn> values = known.map(found -> List.of(new ValueColumn(value, found.metric())))
                .orElse(List.of());
        Platform named = known.map(KnownTitle::platform).orElse(parts.platform());
        if (profile.isTitleRequired() && known.isEmpty() && named == null) {
            return null;
        }
        return map(named, dates, -1, values, List.of());
    }

    private Optional<KnownTitle> knownTitle(String plainTitle) {
        return profile.titles().stream()
                .filter(candidate -> candidate.titles().contains(plainTitle))
                .findFirst();
    }

    private @Nullable TableMap longTable() {
        DateColumns dates = DateColumns.of(profile.date(), words);
        int metric = only(profile.words(Part.METRIC));
        int value = only(profile.words(Part.VALUE));
        int channel = only(profile.words(Part.CHANNEL));
        if (dates == null || metric < 0 || value < 0 || channel == SEVERAL) {
            return null;
        }
        List<LeftOut> leftOut = IntStream.range(0, words.size())
                .filter(i -> !dates.holds(i) && i != metric && i != value && i != channel)
                .mapToObj(i -> leftOut(i, Notices.Why.UNKNOWN_COLUMN))
                .toList();
        return new TableMap(
                profile,
                headers,
                title,
                null,
                dates.date(),
                Math.max(channel, -1),
                metric,
                value,
                List.of(),
                leftOut,
                dates.when());
    }

    private @Nullable TableMap wide() {
        DateColumns dates = DateColumns.of(profile.date(), words);
        int channel = only(profile.words(Part.CHANNEL));
        if (dates == null || channel == SEVERAL) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (dates.holds(i) || i == channel) {
                continue;
            }
            if (word.isEmpty()) {
                leftOut.add(leftOut(i, Notices.Why.UNNAMED_COLUMN));
            } else if (profile.words(Part.IGNORED).contains(word)) {
                leftOut.add(leftOut(i, Notices.Why.UNKNOWN_COLUMN));
            } else {
                values.add(new ValueColumn(i, HeaderWords.name(headers.get(i)), kinds.of(word), null));
            }
        }
        return values.isEmpty() ? null : map(null, dates, channel, values, leftOut);
    }

    private @Nullable TableMap across() {
        DatesAcross dates = DatesAcross.of(headers, words, profile);
        if (dates == null) {
            return null;
        }
        List<ValueColumn> values = dates.columns().stream()
                .map(column -> new ValueColumn(column, HeaderWords.name(headers.get(column)), null, null))
                .toList();
        List<LeftOut> leftOut = dates.others().stream()
                .map(column -> leftOut(column, Notices.Why.UNKNOWN_COLUMN))
                .toList();
        int first = dates.columns().getFirst();
        return new TableMap(profile, headers, title, null, first, dates.channel(), dates.metric(), -1, values, leftOut);
    }

    /** By its first header and one beside it, or by the title above it. */
    private @Nullable TableMap list() {
        Set<String> known = profile.words(Part.LIST);
        Set<String> beside = profile.words(Part.BESIDE);
        boolean isBeside = beside.isEmpty() || words.stream().skip(1).anyMatch(beside::contains);
        boolean fits = (!words.isEmpty() && known.contains(words.getFirst()) && isBeside)
                || known.contains(HeaderWords.normal(title == null ? "" : title));
        return fits
                ? map(profile.platform(), new DateColumns(-1, TableMap.When.DATES), -1, List.of(), List.of())
                : null;
    }

    private TableMap map(
            @Nullable Platform platform,
            DateColumns dates,
            int channel,
            List<ValueColumn> values,
            List<LeftOut> leftOut) {
        return new TableMap(
                profile, headers, title, platform, dates.date(), channel, -1, -1, values, leftOut, dates.when());
    }

    private LeftOut leftOut(int column, Notices.Why why) {
        String header = headers.get(column);
        return new LeftOut(header.isEmpty() ? String.valueOf(column + 1) : header, why);
    }

    private static final int SEVERAL = DateColumns.SEVERAL;

    private int only(Set<String> wanted) {
        return only(words, wanted);
    }

    /** The one column with such a header; -1 when there is none, -2 when there are several. */
    static int only(List<String> words, Set<String> wanted) {
        int found = -1;
        for (int i = 0; i < words.size(); i++) {
            if (wanted.contains(words.get(i))) {
                if (found >= 0) {
                    return SEVERAL;
                }
                found = i;
            }
        }
        return found;
    }
}
