package nl.koers.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.database.StartRefused;
import nl.koers.reading.ImportProfile.DateRule;
import nl.koers.reading.ImportProfile.KnownColumn;
import nl.koers.reading.ImportProfile.KnownMetric;
import nl.koers.reading.ImportProfile.KnownTitle;
import nl.koers.reading.ImportProfile.Layout;
import nl.koers.reading.ImportProfile.Part;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one YAML file of {@code config/profiles}. What is wrong stops the start, with the file and the key named. */
final class ProfileFile {

    private static final Set<String> KEYS = Set.of(
            "name",
            "layout",
            "platform",
            "date",
            "decimal",
            "columns",
            "titles",
            "channel",
            "metric",
            "value",
            "ignored",
            "needs",
            "channelName",
            "file",
            "second_header",
            "posts",
            "platforms",
            "known_title",
            "list",
            "beside",
            "instead",
            "known_columns",
            "above",
            "preamble",
            "nothing");

    private static final Map<String, DatePart> PARTS = Map.of(
            "months", DatePart.MONTHS,
            "weeks", DatePart.WEEKS,
            "years", DatePart.YEARS,
            "nthDays", DatePart.NTH_DAYS,
            "nthWeeks", DatePart.NTH_WEEKS,
            "nthMonths", DatePart.NTH_MONTHS);

    private final String name;
    private final ProfileKeys root;
    private final boolean own;

    ProfileFile(String name, String yaml) {
        this(name, yaml, false);
    }

    /** @param own it was mapped by hand in the browser */
    ProfileFile(String name, String yaml, boolean own) {
        this.name = name;
        this.own = own;
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            this.root = ProfileKeys.root(name, new Yaml(new SafeConstructor(options)).load(yaml));
        } catch (YAMLException e) {
            throw new StartRefused(name + " is not valid YAML: " + e.getMessage(), e);
        }
    }

    /** The file names how metrics add up, instead of a format. */
    boolean isMetricKinds() {
        return root.has("kinds") || root.has("metrics");
    }

    MetricKinds metricKinds() {
        root.allow(Set.of("kinds", "metrics"));
        Map<String, MetricKind> byWord = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        if (root.has("kinds")) {
            ProfileKeys kinds = root.section("kinds");
            for (MetricKind kind : MetricKind.values()) {
                kinds.words(kind.name()).forEach(word -> byWord.put(word, kind));
            }
        }
        for (ProfileKeys metric : root.list("metrics")) {
            metric.allow(Set.of("metric", "kind", "words"));
            String code = metric.text("metric");
            MetricKind kind = metric.choice(MetricKind.class, "kind");
            Set<String> words = new LinkedHashSet<>(metric.words("words"));
            words.add(HeaderWords.normal(code));
            for (String word : words) {
                if (codes.putIfAbsent(word, code) != null) {
                    throw metric.wrong("words", "holds \"" + word + "\", which names another metric already");
                }
                byWord.put(word, kind);
            }
        }
        return new MetricKinds(byWord, codes);
    }

    ImportProfile profile() {
        root.allow(KEYS);
        root.text("name");
        Layout layout = root.choice(Layout.class, "layout");
        Map<Part, Set<String>> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            words.put(part, root.words(part.name().toLowerCase(Locale.ROOT)));
        }
        ImportProfile profile = new ImportProfile(
                id(),
                layout,
                root.optionalChoice(Platform.class, "platform"),
                layout == Layout.LIST ? DateRule.NONE : date(root.section("date")),
                root.optionalChoice(DecimalSign.class, "decimal"),
                columns(),
                titles(),
                words,
                root.words("needs"),
                root.optionalText("channelName"),
                root.choices(Platform.class, "platforms"),
                root.flag("known_title", "required"),
                root.flag("preamble", "required"),
                root.words("nothing"),
                own,
                root.words("file"),
                root.flag("second_header", "descriptions"),
                layout == Layout.POSTS ? posts(root.section("posts")) : null,
                root.optionalText("instead"),
                root.flag("known_columns", "most"),
                root.has("above") ? standing(root.section("above")) : null);
        refuseIncomplete(profile);
        return profile;
    }

    /** The name for people. */
    String title() {
        return root.text("name");
    }

    private String id() {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    private static DateRule date(ProfileKeys date) {
        date.allow(Set.of(
                "headers",
                "order",
                "year",
                "from",
                "about",
                "months",
                "weeks",
                "years",
                "nthDays",
                "nthWeeks",
                "nthMonths"));
        boolean isOfFile = date.flag("from", "file");
        Map<DatePart, Set<String>> parts = new EnumMap<>(DatePart.class);
        PARTS.forEach((key, part) -> parts.put(part, date.words(key)));
        return new DateRule(
                isOfFile ? date.words("headers") : date.neededWords("headers"),
                date.optionalChoice(DateOrder.class, "order"),
                date.flag("year", "missing"),
                parts,
                isOfFile,
                Objects.requireNonNullElse(date.optionalChoice(DateMeaning.class, "about"), DateMeaning.DAY));
    }

    private List<KnownColumn> columns() {
        List<KnownColumn> columns = new ArrayList<>();
        for (ProfileKeys column : root.list("columns")) {
            column.allow(
                    Set.of("headers", "metric", "kind", "required", "percent", "gaps", "gapsOn", "blank", "described"));
            columns.add(new KnownColumn(
                    column.neededWords("headers"),
                    metric(column),
                    column.flag("required", "true"),
                    column.words("described")));
        }
        return List.copyOf(columns);
    }

    private List<KnownTitle> titles() {
        List<KnownTitle> titles = new ArrayList<>();
        for (ProfileKeys title : root.list("titles")) {
            title.allow(Set.of("titles", "metric", "kind", "platform", "percent", "gaps", "gapsOn"));
            titles.add(new KnownTitle(
                    plain(title.neededWords("titles")),
                    metric(title),
                    title.optionalChoice(Platform.class, "platform")));
        }
        return List.copyOf(titles);
    }

    /** What a line above the header says of one day, with that day behind it. */
    private static KnownMetric standing(ProfileKeys above) {
        above.allow(Set.of("metric", "kind"));
        return metric(above);
    }

    private static Set<String> plain(Set<String> titles) {
        return titles.stream().map(PlatformWords::plain).collect(Collectors.toSet());
    }

    private static KnownMetric metric(ProfileKeys keys) {
        return new KnownMetric(
                keys.text("metric"),
                keys.choice(MetricKind.class, "kind"),
                keys.flag("percent", "always"),
                keys.flag("gaps", "zero"),
                keys.optionalChoice(Platform.class, "gapsOn"),
                keys.flag("blank", "zero"));
    }

    private static PostsRule posts(ProfileKeys posts) {
        posts.allow(Set.of("metric", "id", "account", "day", "zone", "except", "most", "gaps", "period", "moment"));
        String metric = posts.optionalText("metric");
        return new PostsRule(
                metric == null ? "posts" : metric,
                posts.neededWords("id"),
                posts.words("account"),
                posts.words("day"),
                posts.optionalZone("zone"),
                except(posts),
                posts.optionalNumber("most"),
                posts.flag("gaps", "zero"),
                posts.flag("period", "name"),
                posts.flag("moment", "in-id"));
    }

    private static List<PostsRule.Except> except(ProfileKeys posts) {
        List<PostsRule.Except> except = new ArrayList<>();
        for (ProfileKeys one : posts.list("except")) {
            one.allow(Set.of("headers", "is", "begins"));
            except.add(new PostsRule.Except(one.neededWords("headers"), one.words("is"), one.words("begins")));
        }
        return List.copyOf(except);
    }

    private void refuseIncomplete(ImportProfile profile) {
        String missing = switch (profile.layout()) {
            case COLUMNS, SKIPPED ->
                !profile.hasPreamble()
                                && !profile.knowsMost()
                                && profile.columns().stream().noneMatch(KnownColumn::isRequired)
                        ? "columns (at least one with required: true)"
                        : null;
            case TITLED -> profile.titles().isEmpty() ? "titles" : missing(profile, Part.VALUE);
            case LONG -> missing(profile, Part.METRIC, Part.VALUE);
            case LIST -> profile.instead() == null ? "instead" : missing(profile, Part.LIST);
            case WIDE, POSTS, ACROSS -> null;
        };
        if (missing != null) {
            throw root.wrong(
                    missing, "is missing for layout " + profile.layout().name().toLowerCase(Locale.ROOT));
        }
    }

    private static @Nullable String missing(ImportProfile profile, Part... parts) {
        String missing = java.util.Arrays.stream(parts)
                .filter(part -> profile.words(part).isEmpty())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? null : missing;
    }
}
