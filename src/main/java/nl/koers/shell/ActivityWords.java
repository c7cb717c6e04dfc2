package nl.koers.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.koers.activity.ActivityState;
import nl.koers.activity.PageActivity;
import nl.koers.channel.Platform;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;

/** Says how active a page is, in the words of PRODUCT.md section 6. Unknown is never said as inactive. */
public final class ActivityWords {

    private final Texts texts;
    private final Locale language;
    private final LocalDate today;

    /** @param today decides which dates need their year */
    public ActivityWords(Texts texts, Locale language, LocalDate today) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.today = today;
    }

    /** "Going quiet". */
    public String state(PageActivity page) {
        return texts.get(language, "activity.state." + page.state());
    }

    /** "No post on Facebook for 34 days.", "Last post on X 3 days ago." while active; for a page that is closed or not used, the reason people gave. */
    public String sentence(PageActivity page) {
        return switch (page.state()) {
            case ACTIVE, GOING_QUIET, INACTIVE -> silence(page);
            case UNKNOWN -> unknown(page);
            case CLOSED, NOT_USED -> page.channel().data().statusReason();
        };
    }

    private String silence(PageActivity page) {
        LocalDate last = page.lastPost();
        Integer days = page.silenceDays();
        if (last == null || days == null) {
            LocalDate until = page.completeUntil();
            return texts.get(language, "activity.never", where(page), until == null ? "" : day(until));
        }
        if (days == 0) {
            return texts.get(language, "activity.today", where(page), day(last));
        }
        return page.state() == ActivityState.ACTIVE
                ? texts.get(language, "activity.recent", where(page), ChronoUnit.DAYS.between(last, today))
                : texts.get(language, "activity.silence", where(page), days);
    }

    private String unknown(PageActivity page) {
        LocalDate until = page.completeUntil();
        return until == null
                ? texts.get(language, "activity.unknown.none", where(page))
                : texts.get(language, "activity.unknown.since", where(page), day(until));
    }

    /** The platform where its name says enough, else the page's own name. */
    private String where(PageActivity page) {
        Platform platform = page.channel().platform();
        return switch (platform) {
            case WEBSITE, BLOG, NEWSLETTER, OTHER -> page.channel().name();
            default -> texts.get(language, "platform." + platform);
        };
    }

    /** 3 March, with its year when that is not this one. */
    public String day(LocalDate day) {
        return day.getYear() == today.getYear() ? Formats.shortDay(language, day) : Formats.day(language, day);
    }
}
