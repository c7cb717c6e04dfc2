package nl.koers.report;

import java.util.ArrayList;
import java.util.List;
import nl.koers.cost.CostWords;
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

    /** "Shared cost of 8 September, Photographer: 60% of € 1000 = € 600." */
    String shared(GoalMoney.SharedCost cost) {
        CostWords.Share part = new CostWords.Share(cost.basisPoints(), cost.part());
        String share = CostWords.share(words.texts(), words.language(), cost.whole(), part);
        String on = Formats.shortDay(words.language(), cost.on());
        return cost.note().isEmpty()
                ? words.get("report.money.shared", on, share)
                : words.get("report.money.shared.note", on, cost.note(), share);
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
        sentences.addAll(hours(spending.spent(), "report.money.work"));
        return sentences;
    }

    /**
     * What of the amount is work, and which hours are not in it.
     *
     * @param key how work is told
     */
    List<String> hours(Outlay outlay, String key) {
        List<String> sentences = new ArrayList<>();
        if (outlay.work() != null) {
            sentences.add(words.get(key, work(outlay)));
        }
        if (outlay.minutesWithoutRate() > 0) {
            sentences.add(words.get("price.unpriced", hours(outlay.minutesWithoutRate())));
        }
        return sentences;
    }
}
