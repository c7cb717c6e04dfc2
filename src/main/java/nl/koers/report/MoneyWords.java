package nl.koers.report;

import java.util.ArrayList;
import java.util.List;
import nl.koers.cost.Money;
import nl.koers.cost.Outlay;
import nl.koers.i18n.Formats;

/** Says on paper what was budgeted and spent. */
record MoneyWords(PaperWords words) {

    private static final double HOUR = 60.0;
    static final String NOTHING = "–";

    /** "€ 2000 + 20 hours"; a dash for nothing. */
    String of(Outlay outlay) {
        List<String> parts = new ArrayList<>();
        Money money = outlay.money();
        if (money != null) {
            parts.add(of(money));
        }
        if (outlay.minutes() != 0) {
            parts.add(hours(outlay.minutes()));
        }
        return parts.isEmpty() ? NOTHING : String.join(" + ", parts);
    }

    /** What money and hours come to; a dash where that cannot be told. */
    String total(Outlay outlay) {
        Money total = outlay.total();
        return total == null ? NOTHING : of(total);
    }

    /** "12 hours = € 540"; a dash without hours. */
    String work(Outlay outlay) {
        if (outlay.minutes() == 0) {
            return NOTHING;
        }
        Money work = outlay.work();
        return work == null
                ? words.get("report.money.noRate", hours(outlay.minutes()))
                : hours(outlay.minutes() - outlay.minutesWithoutRate()) + " = " + of(work);
    }

    /** The money alone; a dash where only hours are known. */
    String money(Outlay outlay) {
        Money money = outlay.money();
        return money == null ? NOTHING : of(money);
    }

    String of(Money money) {
        return money.written(words.language());
    }

    String hours(long minutes) {
        return words.get("price.hours", minutes / HOUR);
    }

    /** "45%"; a dash where there is nothing to take a share of. */
    String used(Spending spending) {
        Double used = spending.used();
        return used == null ? NOTHING : Formats.percent(words.language(), used, 0);
    }

    /** "€ 1234 of € 2000 was spent (62%), work included." and what is not in it. */
    List<String> sentences(Spending spending) {
        List<String> sentences = new ArrayList<>();
        Money budget = spending.budget().total();
        Money spent = spending.spent().total();
        if (budget == null && spent == null) {
            sentences.add(words.get("report.money.none"));
        } else if (budget == null) {
            sentences.add(words.get("report.money.noBudget", total(spending.spent())));
        } else if (spent == null) {
            sentences.add(words.get("report.money.unspent", of(budget)));
        } else if (spending.used() == null) {
            sentences.add(words.get("report.money.spentOf", of(spent), of(budget)));
        } else {
            sentences.add(words.get("report.money.spentShare", of(spent), of(budget), used(spending)));
        }
        Money work = spending.spent().work();
        if (work != null) {
            sentences.add(words.get("report.money.work", work(spending.spent())));
        }
        if (spending.spent().minutesWithoutRate() > 0) {
            sentences.add(words.get("price.unpriced", hours(spending.spent().minutesWithoutRate())));
        }
        return sentences;
    }
}
