package nl.koers.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Takes headers such as "Volgers Facebook" apart into a channel and a metric. What is left beside the channel's name gets
 * the code of the catalogue if that knows it; a header that names no channel is kept as written.
 */
final class PhraseFinder {

    private final ChannelFinder channels;
    private final MetricKinds kinds;

    PhraseFinder(ChannelFinder channels, MetricKinds kinds) {
        this.channels = channels;
        this.kinds = kinds;
    }

    /** What a header says when it names a channel. */
    record Phrase(Channel channel, String metric, @Nullable MetricKind kind) {}

    /**
     * Where the name stands.
     *
     * @param rest the other words, as written
     * @param atEnd the name stands behind them
     */
    private record Named(@Nullable Channel channel, Platform platform, List<String> rest, boolean atEnd) {}

    /**
     * Empty when the text does not name a channel beside something else.
     *
     * @throws FileRefused when it names a platform and a known metric, but not which channel
     */
    Optional<Phrase> of(String text, int line) {
        List<String> parts = PlatformWords.parts(HeaderWords.name(text));
        List<String> words = HeaderWords.normal(parts);
        return byChannel(parts, words)
                .or(() -> byPlatform(parts, words))
                .filter(named -> !named.rest().isEmpty())
                .flatMap(named -> phrase(named, text, line));
    }

    private Optional<Phrase> phrase(Named named, String text, int line) {
        String rest = String.join(" ", named.rest());
        String normal = HeaderWords.normal(rest);
        boolean isKnown = kinds.of(normal) != null;
        Optional<Channel> chosen = channels.chosen();
        boolean mayBeAbout = PlatformWords.isCommonWord(named.platform()) && (!named.atEnd() || !isKnown);
        if (chosen.isPresent() && (mayBeAbout || (!isKnown && named.channel() == null))) {
            return Optional.empty();
        }
        Optional<Channel> channel = Optional.ofNullable(named.channel())
                .or(() -> chosen.filter(one -> one.platform() == named.platform()))
                .or(() -> channels.onlyOneOf(named.platform()));
        if (channel.isEmpty() && isKnown) {
            throw channels.unknown(named.platform(), text, line);
        }
        String code = kinds.code(normal);
        return channel.map(found -> new Phrase(found, code == null ? rest : code, kinds.of(normal)));
    }

    private Optional<Named> byChannel(List<String> parts, List<String> words) {
        return channels.all().stream()
                .sorted(Comparator.comparingInt(
                                (Channel channel) -> channel.name().length())
                        .reversed())
                .flatMap(channel -> named(channel, parts, words).stream())
                .findFirst();
    }

    private static Optional<Named> named(Channel channel, List<String> parts, List<String> words) {
        List<String> name = PlatformWords.parts(HeaderWords.normal(channel.name()));
        int rest = words.size() - name.size();
        if (name.isEmpty() || rest < 1) {
            return Optional.empty();
        }
        if (words.subList(rest, words.size()).equals(name)) {
            return Optional.of(named(channel, channel.platform(), parts.subList(0, rest), true));
        }
        return words.subList(0, name.size()).equals(name)
                ? Optional.of(named(channel, channel.platform(), parts.subList(name.size(), parts.size()), false))
                : Optional.empty();
    }

    private static Optional<Named> byPlatform(List<String> parts, List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        Platform platform = PlatformWords.named(words.get(last));
        if (platform != null) {
            int rest = last > 0 && PlatformWords.named(words.get(last - 1)) == platform ? last - 1 : last;
            return Optional.of(named(null, platform, parts.subList(0, rest), true));
        }
        platform = PlatformWords.named(words.getFirst());
        return platform == null
                ? Optional.empty()
                : Optional.of(named(null, platform, parts.subList(1, parts.size()), false));
    }

    private static Named named(@Nullable Channel channel, Platform platform, List<String> rest, boolean atEnd) {
        return new Named(channel, platform, PlatformWords.withoutJoints(rest, atEnd), atEnd);
    }
}
