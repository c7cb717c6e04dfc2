package nl.koers.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.reading.ImportSetting;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the scan needs of sources: makes one of each new folder, and says what is known about a file before it is read. */
@Component
class SourceBook {

    private static final LocalDate FIRST_CREDIBLE_DAY = LocalDate.of(2000, 1, 1);

    private final SourceRepository sources;
    private final Channels channels;
    private final Workspaces workspaces;
    private final TransactionTemplate write;
    private final TransactionTemplate read;
    private final Clock clock;

    SourceBook(
            SourceRepository sources,
            Channels channels,
            Workspaces workspaces,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sources = sources;
        this.channels = channels;
        this.workspaces = workspaces;
        this.write = new TransactionTemplate(transactions);
        this.read = new TransactionTemplate(transactions);
        this.read.setReadOnly(true);
        this.clock = clock;
    }

    /** Makes a source of every folder that is none yet; one called after a channel is that channel's. */
    void notice(Set<String> folders) {
        Set<String> unknown = new TreeSet<>(folders);
        unknown.removeAll(Objects.requireNonNull(read.execute(status -> sources.folders())));
        for (String folder : unknown) {
            SourceData data = SourceData.of(namesake(folder));
            write.executeWithoutResult(status -> sources.insert(folder, data, clock.instant()));
        }
    }

    /** What is known about a file: what somebody said about it, else about its source, else what its folder is called. */
    ImportSetting setting(InboxFile file) {
        SourceData said = Objects.requireNonNull(read.execute(status -> sources.byFolder(file.folder())))
                .map(Source::data)
                .orElse(SourceData.NONE);
        ImportSetting answer = FileAnswer.read(file.answer());
        ChannelId channel = answer.channel() == null ? said.channel() : answer.channel();
        ImportSetting setting = new ImportSetting(
                channel == null ? namesake(file.folder()) : channel,
                first(answer.profile(), said.profile()),
                answer.dateOrder() == null ? said.dateOrder() : answer.dateOrder(),
                answer.decimal() == null ? said.decimal() : answer.decimal(),
                answer.fileDate(),
                first(answer.encoding(), said.encoding()),
                first(answer.account(), said.account()),
                answer.skipsBadRows() || said.skipsBadRows());
        LocalDate written = credibleDay(file.modified());
        return answer.fileDate() == null && written != null ? setting.assuming(written) : setting;
    }

    /** The channel a folder is called after; null when there is none. */
    @Nullable
    ChannelId namesake(String folder) {
        return folder.isEmpty() ? null : channels.find(folder).map(Channel::id).orElse(null);
    }

    /** The day in the workspace's zone. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, workspaces.zone());
    }

    /** The day the file was written; null when its time cannot be true. */
    private @Nullable LocalDate credibleDay(Instant modified) {
        LocalDate day = day(modified);
        boolean credible = !day.isBefore(FIRST_CREDIBLE_DAY)
                && !modified.isAfter(clock.instant().plus(1, ChronoUnit.DAYS));
        return credible ? day : null;
    }

    private static @Nullable String first(@Nullable String answer, String said) {
        if (answer != null) {
            return answer;
        }
        return said.isEmpty() ? null : said;
    }
}
