package nl.koers.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.goal.GoalId;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What budgets, entries and rates must look like, field by field, and how a history writes an entry. */
final class CostRules {

    static final long MOST_AMOUNT = 1_000_000_000_000L;
    static final long MOST_MINUTES = 6_000_000;
    static final long MOST_RATE = 100_000_000;
    static final int MOST_SHARES = 100;
    static final int LONGEST_NOTE = 500;
    static final int LONGEST_REASON = 2000;
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final long HOUR = 60;

    private final List<FieldError> errors = new ArrayList<>();

    /** @param today the last day on which something can have been spent */
    static List<FieldError> entry(CostEntryData data, LocalDate today) {
        CostRules rules = new CostRules();
        if (data.on().isBefore(EARLIEST) || data.on().isAfter(today)) {
            rules.refuse("on", "cost.on.range", EARLIEST, today);
        }
        if (Math.abs(data.amount()) > MOST_AMOUNT || data.amount() == Long.MIN_VALUE) {
            rules.refuse("amount", "cost.amount.large");
        } else if (data.amount() == 0 && data.minutes() == 0) {
            rules.refuse("amount", "cost.amount.or.hours");
        }
        if (data.minutes() < 0 || data.minutes() > MOST_MINUTES) {
            rules.refuse("minutes", "cost.hours.range", MOST_MINUTES / HOUR);
        }
        rules.text("note", data.note(), LONGEST_NOTE);
        if (data.amount() < 0 && data.note().isEmpty()) {
            rules.refuse("note", "cost.note.refund");
        }
        rules.shares(data.shares());
        return rules.errors;
    }

    /** @param old what holds; null for the first, which needs no reason */
    static List<FieldError> budget(@Nullable Budget old, BudgetData data) {
        Long amount = data.amount();
        Long minutes = data.minutes();
        CostRules rules = new CostRules();
        if (amount != null && amount < 0) {
            rules.refuse("amount", "cost.budget.negative");
        } else if (amount != null && amount > MOST_AMOUNT) {
            rules.refuse("amount", "cost.amount.large");
        } else if (old == null && amount == null && minutes == null) {
            rules.refuse("amount", "cost.amount.or.hours");
        }
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            rules.refuse("minutes", "cost.hours.range", MOST_MINUTES / HOUR);
        }
        rules.text("reason", data.reason(), LONGEST_REASON);
        if (old != null && data.reason().isEmpty()) {
            rules.refuse("reason", "cost.budget.reason");
        }
        return rules.errors;
    }

    /** @param latest the last day a rate can begin on */
    static List<FieldError> rate(HourlyRate rate, LocalDate latest) {
        CostRules rules = new CostRules();
        if (rate.from().isBefore(EARLIEST) || rate.from().isAfter(latest)) {
            rules.refuse("from", "cost.rate.range", EARLIEST, latest);
        }
        if (rate.amount() < 0 || rate.amount() > MOST_RATE) {
            rules.refuse("rate", "cost.rate.large");
        }
        return rules.errors;
    }

    /** @throws InvalidInput when there is anything wrong */
    static void demand(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void shares(List<CostShare> shares) {
        long goals = shares.stream().map(CostShare::goal).distinct().count();
        long sum = shares.stream().mapToLong(CostShare::basisPoints).sum();
        if (shares.size() > MOST_SHARES) {
            refuse("shares", "cost.shares.many", MOST_SHARES);
        } else if (goals < shares.size()) {
            refuse("shares", "cost.shares.twice");
        } else if (shares.stream().anyMatch(share -> share.basisPoints() < 1)) {
            refuse("shares", "cost.shares.low");
        } else if (sum != CostShare.WHOLE) {
            refuse("shares", "cost.shares.sum", sum / 100.0);
        }
    }

    private void text(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, "cost.text.long", longest);
        }
    }

    private void refuse(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }

    /** Field by field, in the order of the form. */
    static Map<String, String> written(CostEntryData data) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("on", data.on().toString());
        fields.put("amount", Long.toString(data.amount()));
        fields.put("minutes", Long.toString(data.minutes()));
        fields.put("kind", data.kind().name());
        fields.put("note", data.note());
        fields.put(
                "shares",
                data.shares().stream()
                        .map(share -> share.goal().value() + ":" + share.basisPoints())
                        .collect(Collectors.joining(" ")));
        return fields;
    }

    /** The whole of it in one line, to know it again. */
    static String line(CostEntryData data) {
        return String.join("\u001f", written(data).values());
    }

    /** Without blanks around the note, shares by goal. */
    static CostEntryData tidy(CostEntryData data) {
        List<CostShare> shares = data.shares().stream()
                .sorted(java.util.Comparator.comparingLong(
                        (CostShare share) -> share.goal().value()))
                .toList();
        return new CostEntryData(
                data.on(),
                data.amount(),
                data.minutes(),
                data.kind(),
                data.note().strip(),
                shares);
    }

    /** The goals that bear it. */
    static List<GoalId> bearers(CostEntryData data) {
        return data.shares().stream().map(CostShare::goal).distinct().toList();
    }
}
