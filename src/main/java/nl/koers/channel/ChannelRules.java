package nl.koers.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.koers.i18n.FieldError;

/** What a channel must look like, field by field in the order of the form. Uniqueness is the database's to tell. */
final class ChannelRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ADDRESS = 500;
    static final int LONGEST_REASON = 500;
    static final int MOST_ACTIVITY_DAYS = 3660;

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}._-]+");

    private ChannelRules() {}

    static List<FieldError> check(ChannelData data) {
        List<FieldError> errors = new ArrayList<>();
        if (data.name().isEmpty()) {
            errors.add(error("name", "channel.name.required"));
        } else {
            checkText(errors, "name", data.name(), LONGEST_NAME);
        }
        checkText(errors, "address", data.address(), LONGEST_ADDRESS);
        if (!isAddress(data.address())) {
            errors.add(error("address", "channel.address.malformed"));
        }
        if (data.activityDays() < 1 || data.activityDays() > MOST_ACTIVITY_DAYS) {
            errors.add(error("activityDays", "channel.activityDays.range", 1, MOST_ACTIVITY_DAYS));
        }
        if (data.status() != ChannelStatus.IN_USE && data.statusReason().isEmpty()) {
            errors.add(error("statusReason", "channel.statusReason.required"));
        }
        checkText(errors, "statusReason", data.statusReason(), LONGEST_REASON);
        return errors;
    }

    /** Two names with the same key are the same name. */
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static void checkText(List<FieldError> errors, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            errors.add(error(field, "channel.text.tooLong", longest));
        } else if (text.codePoints().anyMatch(ChannelRules::isUnprintable)) {
            errors.add(error(field, "channel.text.unprintable"));
        }
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isAddress(String address) {
        return address.isEmpty() || HANDLE.matcher(address).matches() || isWebAddress(address);
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError(field, key, List.of(arguments));
    }
}
