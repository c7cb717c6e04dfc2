package nl.koers.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;

/** The words by which titles and headers name a platform: "Volgers Facebook", "Seguidores no Instagram". */
final class PlatformWords {

    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Z}\\-\u2010-\u2015_/|:()\\[\\],]+");

    private static final Map<String, Platform> NAMES = Map.ofEntries(
            Map.entry("facebook", Platform.FACEBOOK),
            Map.entry("fb", Platform.FACEBOOK),
            Map.entry("instagram", Platform.INSTAGRAM),
            Map.entry("insta", Platform.INSTAGRAM),
            Map.entry("ig", Platform.INSTAGRAM),
            Map.entry("linkedin", Platform.LINKEDIN),
            Map.entry("x", Platform.X),
            Map.entry("twitter", Platform.X),
            Map.entry("youtube", Platform.YOUTUBE),
            Map.entry("yt", Platform.YOUTUBE),
            Map.entry("tiktok", Platform.TIKTOK),
            Map.entry("pinterest", Platform.PINTEREST),
            Map.entry("website", Platform.WEBSITE),
            Map.entry("site", Platform.WEBSITE),
            Map.entry("webseite", Platform.WEBSITE),
            Map.entry("blog", Platform.BLOG),
            Map.entry("nieuwsbrief", Platform.NEWSLETTER),
            Map.entry("newsletter", Platform.NEWSLETTER));

    /** Small words between what is measured and where. */
    private static final Set<String> JOINTS = Set.of(
            "op", "van", "via", "bij", "on", "of", "from", "at", "in", "auf", "von", "bei", "sur", "de", "du", "do",
            "da", "del", "della", "dei", "di", "su", "sul", "sulla", "no", "na", "en", "em", "la", "le", "el");

    /** Words that also say what a thing is about: the website clicks of a Facebook page. */
    private static final Set<Platform> COMMON_WORDS =
            Set.of(Platform.WEBSITE, Platform.BLOG, Platform.NEWSLETTER, Platform.OTHER);

    private PlatformWords() {}

    /** The words of a text, as written. */
    static List<String> parts(String text) {
        return Arrays.stream(BREAK.split(text)).filter(part -> !part.isEmpty()).toList();
    }

    /** A text as its words with one blank between them. */
    static String plain(String text) {
        return String.join(" ", parts(text));
    }

    /** The platform that a word in normal form names. */
    static @Nullable Platform named(String word) {
        return NAMES.get(word);
    }

    static boolean isCommonWord(Platform platform) {
        return COMMON_WORDS.contains(platform);
    }

    /** Without small words at the end, or at the beginning. */
    static List<String> withoutJoints(List<String> parts, boolean atEnd) {
        List<String> left = new ArrayList<>(parts);
        while (!left.isEmpty() && JOINTS.contains(HeaderWords.normal(atEnd ? left.getLast() : left.getFirst()))) {
            left.remove(atEnd ? left.size() - 1 : 0);
        }
        return left;
    }

    /**
     * A title without the platform that it names.
     *
     * @param platform null when it names none of those wanted
     */
    record Title(String rest, @Nullable Platform platform) {}

    /** Takes a title in normal form apart; only these platforms count. */
    static Title title(String normal, Collection<Platform> wanted) {
        List<String> parts = parts(normal);
        for (int i = 0; i < parts.size(); i++) {
            Platform platform = named(parts.get(i));
            if (platform != null && wanted.contains(platform)) {
                List<String> rest = withoutJoints(parts.subList(0, i), true);
                rest.addAll(parts.subList(i + 1, parts.size()));
                return new Title(String.join(" ", rest), platform);
            }
        }
        return new Title(String.join(" ", parts), null);
    }
}
