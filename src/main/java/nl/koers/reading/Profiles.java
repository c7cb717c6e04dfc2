package nl.koers.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportProfile.KnownColumn;
import org.jspecify.annotations.Nullable;

/** The known export formats, the most particular first. */
public final class Profiles {

    private final List<ImportProfile> profiles;
    private final MetricKinds kinds;

    Profiles(List<ImportProfile> profiles, MetricKinds kinds) {
        this.profiles = profiles.stream()
                .sorted(Comparator.comparing(ImportProfile::layout)
                        .thenComparing(Profiles::required, Comparator.reverseOrder())
                        .thenComparing(ImportProfile::isOwn, Comparator.reverseOrder())
                        .thenComparing(ImportProfile::id))
                .toList();
        this.kinds = kinds;
    }

    /** Headers without which the profile does not fit. */
    private static long required(ImportProfile profile) {
        int beside = profile.words(ImportProfile.Part.BESIDE).isEmpty() ? 0 : 1;
        return profile.needs().isEmpty()
                ? beside
                        + profile.columns().stream()
                                .filter(KnownColumn::isRequired)
                                .count()
                : profile.needs().size() + beside;
    }

    /** These and profiles of one's own. */
    public Profiles with(List<OwnProfileText> own) {
        List<ImportProfile> all = new ArrayList<>(profiles);
        own.forEach(text -> all.add(text.profile()));
        return new Profiles(all, kinds);
    }

    /** How a metric adds up, by its name in any case; null for a metric of one's own. */
    public @Nullable MetricKind kindOf(String metric) {
        return kinds.of(HeaderWords.normal(metric));
    }

    /** Whether figures of a metric are fractions that people read as percentages, by its code or its name in any case. */
    public boolean isPercentage(String metric) {
        return kinds.isPercentage(HeaderWords.normal(metric))
                || profiles.stream().anyMatch(profile -> profile.isPercentage(metric));
    }

    MetricKinds kinds() {
        return kinds;
    }

    /**
     * What this row means as a header.
     *
     * @param title the only cell of the line above, if it has just one
     */
    Optional<TableMap> recognise(List<String> row, @Nullable String title) {
        return recognise(HeaderRow.of(row, title, false));
    }

    /** What this row means as a header. */
    Optional<TableMap> recognise(HeaderRow row) {
        Optional<TableMap> first = profiles.stream()
                .flatMap(profile -> HeaderMatch.of(profile, kinds, row).stream())
                .findFirst();
        return first.filter(TableMap::isUnknown).isEmpty() ? first : titled(row).or(() -> first);
    }

    /** A format that knows the title, where another one knows the columns only. */
    private Optional<TableMap> titled(HeaderRow row) {
        return profiles.stream()
                .filter(profile -> profile.layout() == ImportProfile.Layout.TITLED)
                .flatMap(profile -> HeaderMatch.of(profile, kinds, row).stream())
                .filter(map -> !map.isUnknown())
                .findFirst();
    }

    /** How particular the profile is that knows this row as a header, from 0, the most particular; -1 for none. */
    int rank(HeaderRow row) {
        for (int i = 0; i < profiles.size(); i++) {
            if (HeaderMatch.of(profiles.get(i), kinds, row).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a profile has this id. */
    public boolean knows(String id) {
        return profiles.stream().anyMatch(profile -> profile.id().equals(id));
    }

    /** The formats that give figures, by platform and id; for people to look up what is recognised. */
    public List<KnownFormat> formats() {
        return profiles.stream()
                .filter(profile -> !profile.isOwn())
                .filter(profile -> profile.layout() != ImportProfile.Layout.SKIPPED
                        && profile.layout() != ImportProfile.Layout.LIST)
                .map(profile -> new KnownFormat(profile.id(), profile.platform()))
                .sorted(Comparator.comparing(KnownFormat::platform, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(KnownFormat::id))
                .toList();
    }

    /** A format that is shipped or came from the operator; a null platform belongs to none. */
    public record KnownFormat(String id, @Nullable Platform platform) {}

    /** Only the profile with this id, for a person who says which one it is; null leaves all. */
    Profiles only(@Nullable String id) {
        if (id == null) {
            return this;
        }
        List<ImportProfile> chosen =
                profiles.stream().filter(profile -> profile.id().equals(id)).toList();
        if (chosen.isEmpty()) {
            throw new FileRefused("UNKNOWN_PROFILE", "There is no import profile \"" + id + "\".");
        }
        return new Profiles(chosen, kinds);
    }

    /** The exports that are known by more than having dates and figures. */
    Profiles known() {
        return new Profiles(
                profiles.stream().filter(profile -> !profile.isGeneric()).toList(), kinds);
    }

    /** The formats that any table with dates and figures fits. */
    Profiles generic() {
        return new Profiles(profiles.stream().filter(ImportProfile::isGeneric).toList(), kinds);
    }

    /** Without the formats that are told by the name of their file, when this file is called otherwise. */
    Profiles forName(String fileName) {
        String name = HeaderWords.normal(fileName);
        List<ImportProfile> fitting = profiles.stream()
                .filter(profile -> profiles.size() == 1
                        || profile.fileWords().isEmpty()
                        || profile.fileWords().stream().anyMatch(name::contains))
                .toList();
        return fitting.size() == profiles.size() ? this : new Profiles(fitting, kinds);
    }

    List<ImportProfile> all() {
        return profiles;
    }
}
