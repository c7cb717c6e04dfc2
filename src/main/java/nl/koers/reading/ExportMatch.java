package nl.koers.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportProfile.KnownColumn;
import nl.koers.reading.ImportProfile.KnownTitle;
import nl.koers.reading.ImportProfile.Part;
import nl.koers.reading.TableMap.LeftOut;
import nl.koers.reading.TableMap.ValueColumn;
import org.jspecify.annotations.Nullable;

/** The layouts of exports: headers or titles of which the profile knows what they measure. Null where they do not fit. */
final class ExportMatch {

    private final ImportProfile profile;
    private final HeaderColumns row;
    private final List<String> descriptions;

    /** @param descriptions below the header, in normal form; empty when there are none */
    ExportMatch(HeaderColumns row, List<String> descriptions) {
        this.profile = row.profile();
        this.row = row;
        this.descriptions = descriptions;
    }

    @Nullable
    TableMap columns() {
        DateColumns dates = DateColumns.of(profile.date(), row.words());
        int channel = row.only(profile.words(Part.CHANNEL));
        if (dates == null || channel == DateColumns.SEVERAL) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Map<KnownColumn, Integer> columns = columnsMeant();
        for (int i = 0; i < row.words().size(); i++) {
            if (!dates.holds(i) && i != channel) {
                KnownColumn known = known(i);
                int meant = known == null ? i : Objects.requireNonNullElse(columns.get(known), i);
                if (known == null) {
                    leftOut.add(row.leftOut(i, Notices.Why.UNKNOWN_COLUMN));
                } else if (meant != i) {
                    boolean again = row.words().get(meant).equals(row.words().get(i));
                    leftOut.add(row.leftOut(i, again ? Notices.Why.DUPLICATE_COLUMN : Notices.Why.UNKNOWN_COLUMN));
                } else {
                    values.add(new ValueColumn(i, known.metric()));
                }
            }
        }
        boolean fits =
                profile.columns().stream().allMatch(column -> !column.isRequired() || columns.containsKey(column))
                        && (!profile.knowsMost() || values.size() > leftOut.size());
        return fits && !values.isEmpty() ? row.map(profile.platform(), dates, channel, values, leftOut) : null;
    }

    /** The columns that the profile means: of several, the one whose header it names first. */
    private Map<KnownColumn, Integer> columnsMeant() {
        Map<KnownColumn, Integer> meant = new HashMap<>();
        for (int i = 0; i < row.words().size(); i++) {
            KnownColumn known = known(i);
            if (known != null) {
                int column = i;
                meant.merge(known, column, (before, now) -> place(known, now) < place(known, before) ? now : before);
            }
        }
        return meant;
    }

    private int place(KnownColumn known, int column) {
        return List.copyOf(known.headers()).indexOf(row.words().get(column));
    }

    /** The column of this header; of several the one that its description fits. */
    private @Nullable KnownColumn known(int column) {
        String word = row.words().get(column);
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

    @Nullable
    TableMap posts() {
        PostsRule rule = Objects.requireNonNull(profile.posts());
        int date = PostColumns.first(row.words(), profile.date().headers());
        boolean hasAccount = rule.account().isEmpty() || PostColumns.first(row.words(), rule.account()) >= 0;
        if (date < 0 || !hasAccount || PostColumns.first(row.words(), rule.id()) < 0) {
            return null;
        }
        List<ValueColumn> values = new ArrayList<>();
        Set<KnownColumn> found = new HashSet<>();
        for (int i = 0; i < row.words().size(); i++) {
            KnownColumn known = known(i);
            if (known != null && found.add(known)) {
                values.add(new ValueColumn(i, known.metric()));
            }
        }
        boolean fits = profile.columns().stream().allMatch(column -> !column.isRequired() || found.contains(column));
        DateColumns dates = new DateColumns(date, TableMap.When.DATES);
        return fits ? row.map(profile.platform(), dates, -1, values, List.of()) : null;
    }

    /** A header without a known title is recognised too, so that its values are not taken for something else. */
    @Nullable
    TableMap titled() {
        int value = row.only(profile.words(Part.VALUE));
        DateColumns dates = DateColumns.beside(value, profile.date(), row.words());
        if (dates == null || value < 0) {
            return null;
        }
        String normal = HeaderWords.normal(row.title() == null ? "" : row.title());
        Optional<KnownTitle> whole = knownTitle(PlatformWords.plain(normal));
        PlatformWords.Title parts = PlatformWords.title(normal, profile.platforms());
        Optional<KnownTitle> known = whole.or(() -> knownTitle(parts.rest()));
        List<ValueColumn> values = known.map(found -> List.of(new ValueColumn(value, found.metric())))
                .orElse(List.of());
        Platform named = known.map(KnownTitle::platform).orElse(parts.platform());
        if (profile.isTitleRequired() && known.isEmpty() && named == null) {
            return null;
        }
        return row.map(named, dates, -1, values, List.of());
    }

    private Optional<KnownTitle> knownTitle(String plainTitle) {
        return profile.titles().stream()
                .filter(candidate -> candidate.titles().contains(plainTitle))
                .findFirst();
    }

    /** By its first header and one beside it, or by the title above it. */
    @Nullable
    TableMap list() {
        Set<String> known = profile.words(Part.LIST);
        Set<String> beside = profile.words(Part.BESIDE);
        boolean isBeside = beside.isEmpty() || row.words().stream().skip(1).anyMatch(beside::contains);
        boolean fits = (!row.words().isEmpty() && known.contains(row.words().getFirst()) && isBeside)
                || known.contains(HeaderWords.normal(row.title() == null ? "" : row.title()));
        return fits
                ? row.map(profile.platform(), new DateColumns(-1, TableMap.When.DATES), -1, List.of(), List.of())
                : null;
    }
}
