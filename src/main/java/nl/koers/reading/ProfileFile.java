package nl.koers.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.Platform;
import nl.koers.database.StartRefused;
import nl.koers.reading.ImportProfile.DateRule;
import nl.koers.reading.ImportProfile.KnownColumn;
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
        return MetricWords.of(root);
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
                layout == Layout.LIST ? DateRule.NONE : ProfileParts.date(root.section("date")),
                root.optionalChoice(DecimalSign.class, "decimal"),
                ProfileParts.columns(root),
                ProfileParts.titles(root),
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
                layout == Layout.POSTS ? ProfileParts.posts(root.section("posts")) : null,
                root.optionalText("instead"),
                root.flag("known_columns", "most"),
                root.has("above") ? ProfileParts.standing(root.section("above")) : null);
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
