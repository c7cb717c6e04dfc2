package nl.koers.goal.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.channel.MetricUnit;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import nl.koers.shell.AmountField;

/** Reads the cells of a template in the language of its header. What two people could read differently is refused. */
final class TemplateCells {

    private static final Pattern TARGET =
            Pattern.compile("(?<sign>[-+−]?)\\s*(?<amount>[0-9.,]+(E[0-9]+)?)\\s*(?<percent>%?)");
    private static final Pattern OF_A_WORKBOOK = Pattern.compile("-?[0-9]+(\\.[0-9]+)?E[0-9]+");
    private static final List<DateTimeFormatter> ENGLISH_DAYS = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
    private static final List<DateTimeFormatter> DUTCH_DAYS = List.of(
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH));

    private final boolean dutch;

    TemplateCells(Locale language) {
        dutch = language.equals(Texts.DUTCH);
    }

    /** Also as the reader of workbooks writes a number that is not whole: 1250.5E0, the same in every language. */
    Optional<Double> number(String text) {
        return OF_A_WORKBOOK.matcher(text).matches()
                ? Optional.of(Double.valueOf(text))
                : AmountField.read(text, dutch);
    }

    /** The same for a metric; percentages have their sign, so that nobody takes 5 for 500%. */
    Optional<Double> number(String text, MetricUnit unit) {
        if (unit == MetricUnit.NUMBER) {
            return number(text);
        }
        String written = text.strip();
        return written.endsWith("%")
                ? number(written.substring(0, written.length() - 1).strip()).map(unit::kept)
                : Optional.empty();
    }

    /** The target of a metric; of a percentage 5% is a value, and +30% so much more of it. */
    Optional<Target> target(String text, MetricUnit unit) {
        if (unit == MetricUnit.NUMBER) {
            return target(text);
        }
        Optional<Double> value = text.strip().matches("[-+−].*") ? Optional.empty() : number(text, unit);
        return value.map(amount -> new Target(TargetKind.ABSOLUTE, amount, null))
                .or(() -> target(text)
                        .filter(more -> value.isEmpty() && text.strip().matches("[-+−].*%")));
    }

    /** 1000, +300 or +30%; a sign without a percentage is so much more or less. */
    Optional<Target> target(String text) {
        Matcher written = TARGET.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String sign = written.group("sign");
        boolean percent = !written.group("percent").isEmpty();
        TargetKind kind = percent ? TargetKind.PERCENT : sign.isEmpty() ? TargetKind.ABSOLUTE : TargetKind.DELTA;
        double factor = sign.isEmpty() || sign.equals("+") ? 1 : -1;
        return number(written.group("amount")).map(amount -> new Target(kind, factor * amount, null));
    }

    /** 2026-09-03 in every language; 3-9-2026 only in Dutch, 3 Sep 2026 only in English. */
    Optional<LocalDate> day(String text) {
        String written = text.strip();
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return parsed(written, DateTimeFormatter.ISO_LOCAL_DATE);
        }
        return (dutch ? DUTCH_DAYS : ENGLISH_DAYS)
                .stream().flatMap(format -> parsed(written, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format.withResolverStyle(java.time.format.ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
