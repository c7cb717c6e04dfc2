package nl.koers.inbox.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.Refusal;
import nl.koers.imports.RefusalWords;
import nl.koers.inbox.SourceStanding;

/** Says how a source is doing, in the reader's language. */
public final class SourceWords {

    private static final int THIS_YEAR_OR_SO = 300;

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final LocalDate today;
    private final RefusalWords refusals;
    private Map<String, String> ownNames = Map.of();

    public SourceWords(Texts texts, Locale language, ZoneId zone, LocalDate today) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.zone = zone;
        this.today = today;
        this.refusals = new RefusalWords(texts, language);
    }

    /** What people call it: its channel, else its folder, else the inbox. */
    public String name(SourceStanding standing) {
        if (standing.channel() != null) {
            return standing.channel().name();
        }
        return standing.source().isInbox()
                ? texts.get(language, "source.inbox")
                : standing.source().folder();
    }

    /** What is wrong, the worst first, in one sentence; empty when nothing is. */
    public Optional<String> trouble(SourceStanding standing) {
        SourceStanding.LastFile last = standing.lastFile();
        if (standing.failing() && last != null) {
            return Optional.of(texts.get(language, "source.failing", name(standing), last.name()));
        }
        if (standing.waiting() > 0) {
            return Optional.of(texts.get(language, "source.waiting", name(standing), standing.waiting()));
        }
        return standing.stale() ? Optional.of(stale(standing)) : Optional.empty();
    }

    private String stale(SourceStanding standing) {
        int cadence = standing.source().data().cadenceDays();
        LocalDate imported = standing.lastImportOn();
        LocalDate covered = standing.coveredUpTo();
        if (imported == null || covered == null) {
            LocalDate made = LocalDate.ofInstant(standing.source().createdAt(), zone);
            return texts.get(language, "source.stale.never", name(standing), day(made), cadence);
        }
        boolean came = ChronoUnit.DAYS.between(imported, today) <= cadence;
        return came
                ? texts.get(language, "source.stale.figures", name(standing), day(covered), cadence)
                : texts.get(language, "source.stale", name(standing), day(imported), cadence);
    }

    /** Why a file was refused and what to do. */
    String refusal(Refusal refusal) {
        return refusals.of(refusal);
    }

    /** 2 February; with the year when that is not plain. */
    String day(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, today)) < THIS_YEAR_OR_SO
                ? Formats.shortDay(language, day)
                : Formats.day(language, day);
    }

    /** "3 March 2026 13:00" in the workspace's zone. */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", language).format(at.atZone(zone));
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** So that people's own profiles go by the names they gave them. */
    void ownProfiles(List<OwnProfile> own) {
        ownNames = own.stream().collect(Collectors.toUnmodifiableMap(OwnProfile::id, OwnProfile::name));
    }

    /** The shipped profile of that id by its words; people's own by their name. */
    String profile(String id) {
        String own = ownNames.get(id);
        if (own != null) {
            return own;
        }
        String word = texts.get(language, "import.profile." + id);
        return word.startsWith("!") ? id : word;
    }
}
