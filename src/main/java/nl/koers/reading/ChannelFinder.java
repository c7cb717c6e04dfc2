package nl.koers.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;

/** Finds the channel that a table or a cell means. Where that is not plain, nothing is found. */
final class ChannelFinder {

    private static final Map<String, Platform> OTHER_NAMES =
            Map.of("twitter", Platform.X, "x (twitter)", Platform.X, "site", Platform.WEBSITE);

    private final List<Channel> channels;
    private final @Nullable Channel chosen;

    /** @param chosen the channel of the setting, if it names one */
    ChannelFinder(List<Channel> channels, @Nullable ChannelId chosen) {
        this.channels = channels;
        this.chosen = chosen == null
                ? null
                : channels.stream()
                        .filter(channel -> channel.id().equals(chosen))
                        .findFirst()
                        .orElseThrow(() -> new FileRefused("UNKNOWN_CHANNEL", "There is no such channel any more."));
    }

    /**
     * The channel of a table. The one that the person or folder chose, except for a table whose title names another
     * platform; else the one that the profile names, else the only one of its platform.
     */
    Optional<Channel> ofTable(TableMap table) {
        String fixed = table.profile().channelName();
        if (chosen == null && fixed != null) {
            return ofCell(fixed);
        }
        Platform platform = table.platform();
        boolean otherPlatform =
                table.title() != null && chosen != null && platform != null && platform != chosen.platform();
        if (chosen != null && !otherPlatform) {
            return Optional.of(chosen);
        }
        return platform == null ? Optional.empty() : onlyOneOf(platform);
    }

    /** The channel that a cell names: by its name, any case, or by a platform of which there is one channel. */
    Optional<Channel> ofCell(String text) {
        String wanted = HeaderWords.normal(text);
        if (wanted.isEmpty()) {
            return Optional.ofNullable(chosen);
        }
        return channels.stream()
                .filter(channel -> HeaderWords.normal(channel.name()).equals(wanted))
                .findFirst()
                .or(() -> platform(wanted).flatMap(this::onlyOneOf));
    }

    private static Optional<Platform> platform(String wanted) {
        for (Platform platform : Platform.values()) {
            if (platform.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(platform);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(wanted));
    }

    /** The channel of the setting, if it names one. */
    Optional<Channel> chosen() {
        return Optional.ofNullable(chosen);
    }

    List<Channel> all() {
        return channels;
    }

    /** The channel of this platform, if there is exactly one. */
    Optional<Channel> onlyOneOf(Platform platform) {
        List<Channel> found = channels.stream()
                .filter(channel -> channel.platform() == platform)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The names to choose from: those of the platform if there are any, else all. */
    List<String> choices(@Nullable Platform platform) {
        List<String> ofPlatform = channels.stream()
                .filter(channel -> channel.platform() == platform)
                .map(Channel::name)
                .toList();
        return ofPlatform.isEmpty() ? channels.stream().map(Channel::name).toList() : ofPlatform;
    }

    /** The refusal of a table whose channel is not plain. */
    FileRefused unknown(TableMap table, int line) {
        return unknown(table.platform(), table.title(), line);
    }

    /**
     * The refusal of a title or header whose channel is not plain.
     *
     * @param platform that it names; null when it names none
     */
    FileRefused unknown(@Nullable Platform platform, @Nullable String text, int line) {
        String what = platform == null
                ? "The file does not say which channel it is about"
                : "There is not exactly one channel on " + platform;
        return new FileRefused(new FileRefused.Problem(
                "UNKNOWN_CHANNEL",
                what + "; say which channel the figures belong to.",
                line,
                null,
                text,
                choices(platform),
                List.of(),
                0));
    }
}
