package nl.koers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import nl.koers.access.CurrentUser;
import nl.koers.channel.Channels;
import nl.koers.reading.FileContext;
import nl.koers.reading.FileInterpreter;
import nl.koers.reading.FileRefused;
import nl.koers.reading.FileText;
import nl.koers.reading.FirstRow;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.OwnProfileText;
import nl.koers.reading.ProfileDraft;
import nl.koers.reading.ReadFile;
import nl.koers.workspace.Workspaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From a delivery to what its file says; the same way for an import and for a preview. */
@Component
class Intake {

    /** No file has this name, so that no profile has this id. */
    private static final String DRAFT = "*";

    private final LiveProfiles profiles;
    private final FileInterpreter interpreter;
    private final Channels channels;
    private final Workspaces workspaces;
    private final CurrentUser user;
    private final Clock clock;
    private final long maxBytes;

    Intake(
            LiveProfiles profiles,
            Channels channels,
            Workspaces workspaces,
            CurrentUser user,
            Clock clock,
            @Value("${koers.imports.max-bytes}") long maxBytes) {
        this.profiles = profiles;
        this.interpreter = new FileInterpreter(profiles::current);
        this.maxBytes = maxBytes;
        this.channels = channels;
        this.workspaces = workspaces;
        this.user = user;
        this.clock = clock;
    }

    /** @throws FileRefused when it is no text of a size that is taken */
    Examined examine(Delivery delivery) {
        FileTime modified = modified(delivery);
        FileText text = FileText.examine(delivery.file(), maxBytes);
        return new Examined(delivery, text, arrival(delivery, text.sha256(), text.size()), modified);
    }

    /** @throws FileRefused when anything in it cannot be used, or somebody still writes to it */
    ReadFile read(Examined examined) {
        ReadFile file = interpreter.interpret(
                examined.text(), context(examined, examined.delivery().setting()));
        mustBeUnchanged(examined);
        return file;
    }

    /** @throws FileRefused when somebody wrote to it since it was examined */
    void mustBeUnchanged(Examined examined) {
        if (!modified(examined.delivery()).equals(examined.modified())) {
            throw FileRefused.changedMeanwhile();
        }
    }

    /** The beginning of a file as rows and cells. */
    List<FirstRow> firstRows(Examined examined, int most) {
        return interpreter.firstRows(examined.text(), most);
    }

    /**
     * Every row of a file as cells, at most so many of a part.
     *
     * @throws FileRefused when it is no complete table
     */
    List<FirstRow> rows(Examined examined, int most) {
        return interpreter.rows(examined.text(), most);
    }

    private static FileTime modified(Delivery delivery) {
        try {
            return Files.getLastModifiedTime(delivery.file(), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same by a mapping that is not kept yet, whatever else fits.
     *
     * @throws FileRefused when anything in it cannot be used
     */
    ReadFile read(Examined examined, ProfileDraft draft) {
        OwnProfileText mapping = new OwnProfileText(DRAFT, draft.yaml());
        return new FileInterpreter(profiles.current().with(List.of(mapping)))
                .interpret(
                        examined.text(),
                        context(examined, examined.delivery().setting().withProfile(DRAFT)));
    }

    /** The beginning of a file as rows and cells, whatever they mean. */
    List<FirstRow> firstRows(Delivery delivery, int most) {
        return interpreter.firstRows(examine(delivery).text(), most);
    }

    private FileContext context(Examined examined, ImportSetting setting) {
        ZoneId zone = workspaces.zone();
        return new FileContext(examined.arrival().fileName(), setting, channels.all(), zone);
    }

    /** The day by which the file outranks others or not. */
    ExportDay exportDay(Examined examined, ReadFile file) {
        return ExportDay.of(examined.delivery(), file.batch(), workspaces.today());
    }

    /** For a file that cannot be read at all. */
    Arrival unread(Delivery delivery) {
        try {
            return arrival(delivery, FileText.sha256(delivery.file()), Files.size(delivery.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrival arrival(Delivery delivery, String sha256, long size) {
        return new Arrival(
                Arrival.tidy(delivery.originalName()),
                sha256,
                size,
                Arrival.key(delivery.setting()),
                delivery.way(),
                delivery.inboxFolder(),
                user.name(),
                clock.instant());
    }
}
