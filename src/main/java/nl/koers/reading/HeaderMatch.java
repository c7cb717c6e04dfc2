package nl.koers.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        this.headers = row.headers();
        this.words = row.words();
        this.title = row.title();
    }

    /** The meaning of the columns, if this row is a header of the profile. */
    static Optional<TableMap> of(ImportProfile profile, MetricKinds kinds, HeaderRow row) {
        HeaderMatch match = new HeaderMatch(profile, kinds, row);
        if (!match.words.containsAll(profile.needs())) {
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
                });
    }

    private @Nullable TableMap columns() {
        int date = only(profile.date().headers());
        int channel = only(profile.words(Part.CHANNEL));
        if (date < 0 || channel == SEVERAL) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<KnownColumn> found = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (i != date && i != channel) {
                KnownColumn known = known(i);
                if (known == null) {
                    leftOut.add(leftOut(i, Notices.Why.UNKNOWN_COLUMN));
                } else if (!found.add(known)) {
                    leftOut.add(leftOut(i, Notices.Why.DUPLICATE_COLUMN));
                } else {
                    values.add(new ValueColumn(i, known.metric()));
                }
            }
        }
        boolean fits = profile.columns().stream().allMatch(column -> !column.isRequired() || found.contains(column));
        return fits ? map(profile.platform(), date, channel, values, leftOut) : null;
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
        HeaderMatch match = new HeaderMatch(map.profile(), kinds, HeaderRow.of(map.headers(), map.title()));
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
        return fits ? map(profile.platform(), date, -1, values, List.of()) : null;
    }

    /** A header without a known title is recognised too, so that its values are not taken for something else. */
    private @Nullable TableMap titled() {
        int date = only(profile.date().headers());
        int value = only(profile.words(Part.VALUE));
        if (date < 0
                || value < 0
                || words.stream().filter(word -> !word.isEmpty()).count() > 2) {
            return null;
        }
        String normal = HeaderWords.normal(title == null ? "" : title);
        Optional<KnownTitle> known = profile.titles().stream()
                .filter(candidate -> candidate.titles().contains(normal))
                .findFirst();
        List<ValueColumn> values = known.map(found -> List.of(new ValueColumn(value, found.metric())))
                .orElse(List.of());
        return map(known.map(KnownTitle::platform).orElse(null), date, -1, values, List.of());
    }

    private @Nullable TableMap longTable() {
        int date = only(profile.date().headers());
        int metric = only(profile.words(Part.METRIC));
        int value = only(profile.words(Part.VALUE));
        int channel = only(profile.words(Part.CHANNEL));
        if (date < 0 || metric < 0 || value < 0 || channel == SEVERAL) {
            return null;
        }
        List<LeftOut> leftOut = IntStream.range(0, words.size())
                .filter(i -> i != date && i != metric && i != value && i != channel)
                .mapToObj(i -> leftOut(i, Notices.Why.UNKNOWN_COLUMN))
                .toList();
        return new TableMap(
                profile, headers, title, null, date, Math.max(channel, -1), metric, value, List.of(), leftOut);
    }

    private @Nullable TableMap wide() {
        int date = only(profile.date().headers());
        int channel = only(profile.words(Part.CHANNEL));
        if (date < 0 || channel == SEVERAL) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i == date || i == channel) {
                continue;
            }
            if (word.isEmpty()) {
                leftOut.add(leftOut(i, Notices.Why.UNNAMED_COLUMN));
            } else if (profile.words(Part.IGNORED).contains(word)) {
                leftOut.add(leftOut(i, Notices.Why.UNKNOWN_COLUMN));
            } else {
                values.add(new ValueColumn(i, HeaderWords.name(headers.get(i)), kinds.of(word), false, false, false));
            }
        }
        return values.isEmpty() ? null : map(null, date, channel, values, leftOut);
    }

    private TableMap map(
            @Nullable Platform platform, int date, int channel, List<ValueColumn> values, List<LeftOut> leftOut) {
        return new TableMap(profile, headers, title, platform, date, channel, -1, -1, values, leftOut);
    }

    private LeftOut leftOut(int column, Notices.Why why) {
        String header = headers.get(column);
        return new LeftOut(header.isEmpty() ? String.valueOf(column + 1) : header, why);
    }

    private static final int SEVERAL = -2;

    /** The one column with such a header; -1 when there is none. */
    private int only(Set<String> wanted) {
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
