package nl.koers.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import nl.koers.reading.ImportProfile.DateRule;
import nl.koers.reading.ImportProfile.KnownColumn;
import nl.koers.reading.ImportProfile.KnownMetric;
import nl.koers.reading.ImportProfile.KnownTitle;

/** The sections of a profile: its dates, columns, titles and posts. */
final class ProfileParts {

    private static final Map<String, DatePart> PARTS = Map.of(
            "months", DatePart.MONTHS,
            "weeks", DatePart.WEEKS,
            "years", DatePart.YEARS,
            "nthDays", DatePart.NTH_DAYS,
            "nthWeeks", DatePart.NTH_WEEKS,
            "nthMonths", DatePart.NTH_MONTHS);

    private ProfileParts() {}

    static DateRule date(ProfileKeys date) {
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

    static List<KnownColumn> columns(ProfileKeys root) {
        List<KnownColumn> columns = new ArrayList<>();
        for (ProfileKeys column : root.list("columns")) {
            column.allow(Set.of(
                    "headers",
                    "metric",
                    "kind",
                    "required",
                    "percent",
                    "gaps",
                    "gapsOn",
                    "blank",
                    "described",
                    "unit"));
            columns.add(new KnownColumn(
                    column.neededWords("headers"),
                    metric(column),
                    column.flag("required", "true"),
                    column.words("described")));
        }
        return List.copyOf(columns);
    }

    static List<KnownTitle> titles(ProfileKeys root) {
        List<KnownTitle> titles = new ArrayList<>();
        for (ProfileKeys title : root.list("titles")) {
            title.allow(Set.of("titles", "metric", "kind", "platform", "percent", "gaps", "gapsOn", "unit"));
            titles.add(new KnownTitle(
                    plain(title.neededWords("titles")),
                    metric(title),
                    title.optionalChoice(Platform.class, "platform")));
        }
        return List.copyOf(titles);
    }

    /** What a line above the header says of one day, with that day behind it. */
    static KnownMetric standing(ProfileKeys above) {
        above.allow(Set.of("metric", "kind"));
        return metric(above);
    }

    private static Set<String> plain(Set<String> titles) {
        return titles.stream().map(PlatformWords::plain).collect(Collectors.toSet());
    }

    private static KnownMetric metric(ProfileKeys keys) {
        boolean isPercent = keys.flag("percent", "always");
        boolean isPercentage = keys.flag("unit", "percent");
        return new KnownMetric(
                keys.text("metric"),
                keys.choice(MetricKind.class, "kind"),
                isPercent,
                keys.flag("gaps", "zero"),
                keys.optionalChoice(Platform.class, "gapsOn"),
                keys.flag("blank", "zero"),
                isPercentage || isPercent);
    }

    static PostsRule posts(ProfileKeys posts) {
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
}
