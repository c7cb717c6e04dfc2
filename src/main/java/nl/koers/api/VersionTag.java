package nl.koers.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The version of a thing as its entity tag, so that nobody writes over what they have not read. */
final class VersionTag {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private VersionTag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that was read: that of {@code If-Match}, else the one given beside it.
     *
     * @throws InvalidInput when there is neither
     */
    static long read(@Nullable String match, @Nullable Long given) {
        if (match != null) {
            Matcher tag = TAG.matcher(match.strip());
            if (!tag.matches()) {
                throw new KnownParameters.BadParameter(HttpHeaders.IF_MATCH, "api.field.unusable");
            }
            return Long.parseLong(tag.group(1));
        }
        if (given == null) {
            throw new InvalidInput("version", "api.field.required");
        }
        return given;
    }
}
