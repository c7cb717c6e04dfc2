package nl.koers.round.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.koers.cost.Money;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.report.OutsideWords;
import nl.koers.report.PeriodName;
import nl.koers.report.Report;
import nl.koers.round.Decision;
import nl.koers.round.MoneySums;
import nl.koers.round.Round;
import nl.koers.round.RoundData;
import org.jspecify.annotations.Nullable;

/** Says of rounds what their screens say, in the reader's language. */
final class RoundWords {

    private static final double HOUR = 60;

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;

    /** @param zone in which moments are told */
    RoundWords(Texts texts, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.zone = zone;
    }

    String say(String key, Object... arguments) {
        return texts.get(language, "round." + key, arguments);
    }

    Locale language() {
        return language;
    }

    Texts texts() {
        return texts;
    }

    String period(RoundData data) {
        return PeriodName.of(texts, language, data.from(), data.to());
    }

    String day(LocalDate day) {
        return Formats.day(language, day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** "3 March 2026 at 13:05". */
    String moment(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return say(
                "moment",
                day(there.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(there));
    }

    /** "Open", or "Version 2 frozen, 3 of 10 goals decided". */
    String state(Round round) {
        Round.Version newest = round.newest();
        if (newest == null) {
            return say("state.open");
        }
        return newest.isDecided()
                ? say("state.decided", newest.number(), newest.goals())
                : say("state.frozen", newest.number(), newest.decided(), newest.goals());
    }

    /** "Version 2 · frozen on 3 March 2026 at 13:05 by Carla". */
    String version(Round.Version version) {
        return say("version", version.number(), moment(version.at()), version.by());
    }

    /** "€ 600 of € 1000 spent, 60%" or what can be said of it. */
    String spent(MoneySums sums) {
        Money budget = sums.budget();
        Money spent = sums.spent();
        if (budget == null) {
            return spent == null ? say("money.none") : say("money.spent", spent.written(language));
        }
        Money so = spent == null ? Money.zero(budget.currency()) : spent;
        boolean withCents = !Money.areWhole(java.util.List.of(so, budget));
        Double share = sums.share();
        return say(
                share == null ? "money.spent.of" : "money.spent.share",
                so.written(language, withCents),
                budget.written(language, withCents),
                share == null ? "" : Formats.percent(language, share, 0));
    }

    /** "Outside this round: …", what goals without a marketing objective cost; empty without any. */
    Optional<String> outside(Report report) {
        return Optional.ofNullable(report.summary()).flatMap(new OutsideWords(texts, language)::together);
    }

    /** "20 hours of work in this: € 900"; null without hours. */
    @Nullable
    String hours(MoneySums sums) {
        if (sums.minutes() == 0) {
            return null;
        }
        Money work = sums.work();
        String all = say("hours", sums.minutes() / HOUR);
        if (work == null) {
            return say("money.hours.unpriced", all);
        }
        String priced = say("hours", (sums.minutes() - sums.minutesWithoutRate()) / HOUR);
        String said = say("money.hours", priced, work.written(language));
        return sums.minutesWithoutRate() == 0
                ? said
                : said + " " + say("money.hours.unpriced", say("hours", sums.minutesWithoutRate() / HOUR));
    }

    /** "Carla Jansen, 3 March 2026". */
    String decided(Decision decision) {
        return say("decided.by", decision.by(), day(decision.at()));
    }
}
