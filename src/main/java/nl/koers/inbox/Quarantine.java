package nl.koers.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.database.DataFolder;
import nl.koers.imports.Refusal;
import nl.koers.inbox.InboxFile.State;
import nl.koers.inbox.InboxRepository.Quarantined;
import nl.koers.reading.ImportSetting;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Door to the files of the inbox that were refused: what is wrong with each, and its way out. Those with costs are there for managers alone. */
@Service
public class Quarantine {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final InboxRepository files;
    private final SourceRepository sources;
    private final Inbox inbox;
    private final Shelves shelves;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final TransactionTemplate write;

    Quarantine(
            InboxRepository files,
            SourceRepository sources,
            Inbox inbox,
            DataFolder data,
            AuditTrail audit,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.sources = sources;
        this.inbox = inbox;
        this.shelves = new Shelves(data);
        this.audit = audit;
        this.user = user;
        this.write = new TransactionTemplate(transactions);
    }

    /** The files that lie in quarantine, the newest first. One that somebody took away by hand is not among them. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<QuarantinedFile> all() {
        return files.quarantined(seesCosts()).stream()
                .filter(this::isThere)
                .map(Quarantine::shown)
                .toList();
    }

    /** The same among the {@code limit} that were refused last: bounded, however many lie there. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<QuarantinedFile> newest(int limit) {
        return files.quarantined(limit, seesCosts()).stream()
                .filter(this::isThere)
                .map(Quarantine::shown)
                .toList();
    }

    /** How many files of each folder lie in quarantine. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<String, Long> countByFolder() {
        return files.quarantined(seesCosts()).stream()
                .filter(this::isThere)
                .collect(Collectors.groupingBy(lying -> lying.file().folder(), Collectors.counting()));
    }

    /**
     * Tries a file again. The ledger takes it up first, so that it is read exactly once, whatever happens meanwhile; it
     * is read at once, or by the next scan when one is under way.
     *
     * @param answer what is said about it; {@link ImportSetting#NONE} when something else was mended
     * @param remember keep the answer with its source, and try the source's other files again that were refused for the
     *     same reason; the day of the export is never kept
     * @return whether it has been read; else the next scan does that
     * @throws NoSuchElementException when no such file lies in quarantine
     */
    @PreAuthorize("hasRole('EDITOR')")
    public boolean tryAgain(String id, ImportSetting answer, boolean remember) {
        write.executeWithoutResult(status -> reopen(id, answer, remember));
        inbox.tryAgain();
        return !inbox.isOpen(id);
    }

    /**
     * Deletes a file. Its refusal stays in the history of imports.
     *
     * @throws NoSuchElementException when no such file lies in quarantine
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void discard(String id) {
        InboxFile file = lying(id);
        files.release(id);
        audit.record("FILE_DISCARDED", "inbox/" + file.folder() + " " + file.name());
        Path path = shelves.shelved(file.shelf());
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(Shelves.errorFile(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reopen(String id, ImportSetting answer, boolean remember) {
        InboxFile file = lying(id);
        files.reopen(id, FileAnswer.write(answer));
        audit.record("FILE_TRIED_AGAIN", "inbox/" + file.folder() + " " + file.name());
        if (remember && !answer.equals(ImportSetting.NONE)) {
            remember(file.folder(), answer);
            String code = refusal(file).code();
            files.quarantined(seesCosts()).stream()
                    .map(Quarantined::file)
                    .filter(other -> other.folder().equals(file.folder())
                            && refusal(other).code().equals(code))
                    .forEach(other -> files.reopen(other.id(), ""));
        }
    }

    private void remember(String folder, ImportSetting answer) {
        Source source = sources.byFolder(folder).orElseThrow();
        SourceData said = source.data();
        SourceData now = new SourceData(
                answer.channel() == null ? said.channel() : answer.channel(),
                Objects.requireNonNullElse(answer.profile(), said.profile()),
                said.cadenceDays(),
                answer.dateOrder() == null ? said.dateOrder() : answer.dateOrder(),
                answer.decimal() == null ? said.decimal() : answer.decimal(),
                Objects.requireNonNullElse(answer.encoding(), said.encoding()),
                Objects.requireNonNullElse(answer.account(), said.account()),
                said.skipsBadRows() || answer.skipsBadRows());
        if (!now.equals(said)) {
            SourceRules.check(now);
            sources.update(source.id(), source.version(), now);
            audit.record("SOURCE_CHANGED", "inbox/" + folder);
        }
    }

    private InboxFile lying(String id) {
        return files.find(id)
                .filter(file -> file.state() == State.QUARANTINED)
                .filter(file -> seesCosts() || !file.isOfCosts())
                .orElseThrow(() -> new NoSuchElementException("quarantined file " + id));
    }

    /** Files with costs are there for managers alone, also to be tried again or deleted. */
    private boolean seesCosts() {
        return user.has(Role.MANAGER);
    }

    private boolean isThere(Quarantined one) {
        return Files.exists(shelves.shelved(one.file().shelf()), LinkOption.NOFOLLOW_LINKS);
    }

    private static QuarantinedFile shown(Quarantined one) {
        InboxFile file = one.file();
        return new QuarantinedFile(file.id(), file.folder(), file.name(), one.at(), refusal(file));
    }

    /** As it was written down; a newer Koers may have written it otherwise. */
    private static Refusal refusal(InboxFile file) {
        try {
            return JSON.readValue(file.message(), Refusal.class);
        } catch (JacksonException e) {
            return new Refusal(file.name(), "", file.message(), null, null, null, List.of(), List.of(), 0);
        }
    }
}
