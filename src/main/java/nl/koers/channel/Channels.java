package nl.koers.channel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: channels. Wrong input is an {@link InvalidInput} that names the field: platform, name, address,
 * activityDays, status or statusReason.
 */
@Service
public class Channels {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final ChannelRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Channels(ChannelRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Every channel, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Channel> all() {
        return repository.all();
    }

    /**
     * The channel meant by an id, else by a name (any case), else by a platform of which there is exactly one channel.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Channel> find(String idNameOrPlatform) {
        String wanted = idNameOrPlatform.strip();
        return byId(wanted)
                .or(() -> repository.byNameKey(ChannelRules.key(wanted)))
                .or(() -> onlyOneOf(wanted));
    }

    /**
     * The channels that these words mean, each as {@link #find(String)} would; words that mean none are absent. In a few
     * statements, however many there are.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<String, Channel> meant(Collection<String> words) {
        List<ChannelId> ids = words.stream()
                .map(String::strip)
                .filter(word -> ID.matcher(word).matches())
                .map(word -> new ChannelId(Long.parseLong(word)))
                .toList();
        Map<String, Channel> known = new HashMap<>();
        repository
                .named(words.stream()
                        .map(word -> ChannelRules.key(word.strip()))
                        .toList())
                .forEach(channel -> known.put(ChannelRules.key(channel.name()), channel));
        repository
                .of(ids)
                .forEach(channel -> known.put(String.valueOf(channel.id().value()), channel));
        Map<String, Channel> meant = new HashMap<>();
        for (String word : words) {
            Channel channel = known.get(ChannelRules.key(word.strip()));
            Optional.ofNullable(channel).or(() -> onlyOneOf(word.strip())).ifPresent(found -> meant.put(word, found));
        }
        return meant;
    }

    /** Those of the channels that exist, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<Channel> of(Collection<ChannelId> ids) {
        return repository.of(ids);
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Channel> find(ChannelId id) {
        return repository.byId(id);
    }

    /** Publishes {@link ChannelChanged}. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Channel create(ChannelData data) {
        check(data, Optional.empty());
        ChannelId id = repository.insert(data, clock.instant());
        events.publishEvent(new ChannelChanged(id));
        return new Channel(id, 0, data);
    }

    /**
     * Publishes {@link ChannelChanged}.
     *
     * @param version the version that was read; a newer one in the database is an {@link EditConflict}
     * @throws NoSuchElementException when there is no such channel
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Channel change(ChannelId id, long version, ChannelData data) {
        if (repository.byId(id).isEmpty()) {
            throw new NoSuchElementException("channel " + id.value());
        }
        check(data, Optional.of(id));
        if (!repository.update(id, version, data)) {
            throw new EditConflict("channel " + id.value());
        }
        events.publishEvent(new ChannelChanged(id));
        return new Channel(id, version + 1, data);
    }

    private void check(ChannelData data, Optional<ChannelId> self) {
        List<FieldError> errors = new ArrayList<>(ChannelRules.check(data));
        Optional<ChannelId> namesake =
                repository.byNameKey(ChannelRules.key(data.name())).map(Channel::id);
        if (namesake.isPresent() && !namesake.equals(self)) {
            errors.add(new FieldError("name", "channel.name.taken", List.of(data.name())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Optional<Channel> byId(String text) {
        return ID.matcher(text).matches() ? repository.byId(new ChannelId(Long.parseLong(text))) : Optional.empty();
    }

    private Optional<Channel> onlyOneOf(String platformName) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.name().equalsIgnoreCase(platformName))
                .map(platform -> repository.of(platform, 2))
                .filter(channels -> channels.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }
}
