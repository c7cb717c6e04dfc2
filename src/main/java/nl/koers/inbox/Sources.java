package nl.koers.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.database.DataFolder;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.inbox.SourceRepository.Facts;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: the inbox folder and its subfolders as sources of figures, each with what is known of its files and
 * when the next is due. Wrong input is an {@link InvalidInput} that names the field: folder, channel, profile,
 * cadenceDays, encoding or account.
 */
@Service
public class Sources {

    private final SourceRepository repository;
    private final Quarantine quarantine;
    private final SourceBook book;
    private final Channels channels;
    private final Workspaces workspaces;
    private final DataFolder data;
    private final InboxTrouble trouble;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    Sources(
            SourceRepository repository,
            Quarantine quarantine,
            SourceBook book,
            Channels channels,
            Workspaces workspaces,
            DataFolder data,
            InboxTrouble trouble,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.quarantine = quarantine;
        this.book = book;
        this.channels = channels;
        this.workspaces = workspaces;
        this.data = data;
        this.trouble = trouble;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The inbox itself first, then every subfolder that was ever seen, by name. Files with costs tell managers alone. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<SourceStanding> all() {
        Map<String, Facts> facts = repository.facts(user.has(Role.MANAGER));
        Map<String, Long> waiting = quarantine.countByFolder();
        List<Source> sources = repository.all();
        Map<SourceId, Channel> fed = channels(sources);
        return sources.stream()
                .map(source -> standing(
                        source,
                        fed.get(source.id()),
                        facts.getOrDefault(source.folder(), Facts.NONE),
                        waiting.getOrDefault(source.folder(), 0L)))
                .toList();
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<SourceStanding> find(SourceId id) {
        return all().stream().filter(one -> one.source().id().equals(id)).findFirst();
    }

    /** Why the inbox cannot be read at the moment; empty when it can. */
    @PreAuthorize("hasRole('VIEWER')")
    public String trouble() {
        return trouble.now();
    }

    /**
     * Keeps what is said about a source; it goes for its next file on.
     *
     * @param version the version that was read; a newer one in the database is an {@link EditConflict}
     * @throws NoSuchElementException when there is no such source
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Source save(SourceId id, long version, SourceData said) {
        Source source = repository.byId(id).orElseThrow();
        check(said);
        if (!repository.update(id, version, said)) {
            throw new EditConflict("source " + id.value());
        }
        audit.record("SOURCE_CHANGED", "inbox/" + source.folder());
        return repository.byId(id).orElseThrow();
    }

    /** Makes a subfolder of the inbox, where there is none of that name yet, and a source of it. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Source make(String folder, SourceData said) {
        String name = folder.strip();
        SourceRules.checkFolder(name);
        check(said);
        if (!repository.insert(name, said, clock.instant())) {
            throw new InvalidInput("folder", "source.error.folder.taken", name);
        }
        try {
            Files.createDirectories(data.inbox().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("SOURCE_MADE", "inbox/" + name);
        return repository.byFolder(name).orElseThrow();
    }

    /**
     * Forgets a source and removes its folder, which must be empty or gone; what its files brought stays.
     *
     * @throws NoSuchElementException when there is no such source
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void remove(SourceId id) {
        Source source = repository.byId(id).orElseThrow();
        if (source.isInbox()) {
            throw new InvalidInput("folder", "source.error.inbox");
        }
        repository.delete(id);
        audit.record("SOURCE_REMOVED", "inbox/" + source.folder());
        Path folder = data.inbox().resolve(source.folder());
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            throw new InvalidInput("folder", "source.error.folder.full", source.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(SourceData said) {
        SourceRules.check(said);
        ChannelId channel = said.channel();
        if (channel != null && channels.find(channel).isEmpty()) {
            throw new InvalidInput("channel", "source.error.channel");
        }
    }

    /** Those that were chosen, else those the folders are called after; sources without are absent. */
    private Map<SourceId, Channel> channels(List<Source> sources) {
        List<ChannelId> chosen = sources.stream()
                .map(source -> source.data().channel())
                .filter(Objects::nonNull)
                .toList();
        Map<ChannelId, Channel> byId =
                channels.of(chosen).stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        Map<String, Channel> namesakes = channels.meant(sources.stream()
                .filter(source -> source.data().channel() == null && !source.isInbox())
                .map(Source::folder)
                .toList());
        Map<SourceId, Channel> fed = new HashMap<>();
        for (Source source : sources) {
            ChannelId id = source.data().channel();
            Channel channel = id == null ? namesakes.get(source.folder()) : byId.get(id);
            if (channel != null) {
                fed.put(source.id(), channel);
            }
        }
        return fed;
    }

    private SourceStanding standing(Source source, @Nullable Channel channel, Facts facts, long waiting) {
        LocalDate imported = facts.lastImportAt() == null ? null : book.day(facts.lastImportAt());
        LocalDate covered = facts.coveredUpTo();
        LocalDate made = source.isInbox() ? null : book.day(source.createdAt());
        int cadence = source.data().cadenceDays();
        SourceStanding.LastFile last = facts.lastFile();
        return new SourceStanding(
                source,
                channel,
                last,
                imported,
                covered,
                imported == null ? null : imported.plusDays(cadence),
                SourceRules.isStale(covered == null ? made : covered, cadence, workspaces.today()),
                last != null && last.importId() == null,
                waiting);
    }
}
