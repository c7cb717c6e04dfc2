package nl.koers.goal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.koers.progress.AsOf;
import nl.koers.progress.Knowledge;

/** The day a page shows, in its address, so that a link shows what I see. */
final class AsOfAddress {

    private static final String DAY = "asOf";
    private static final String KNOWLEDGE = "knowledge";

    private AsOfAddress() {}

    /** What cannot be used, or lies ahead, is today by what is known now. */
    static AsOf read(QueryParameters address, LocalDate today) {
        LocalDate day = address.getSingleParameter(DAY)
                .flatMap(AsOfAddress::day)
                .filter(asked -> !asked.isAfter(today))
                .orElse(today);
        boolean then = address.getSingleParameter(KNOWLEDGE)
                .filter(word(Knowledge.THEN)::equals)
                .isPresent();
        return then ? AsOf.then(day) : AsOf.now(day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Nothing for today: that is the plain address of the page. */
    static QueryParameters write(AsOf asOf, LocalDate today) {
        if (!asOf.day().isBefore(today)) {
            return QueryParameters.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(DAY, asOf.day().toString());
        parameters.put(KNOWLEDGE, word(asOf.knowledge()));
        return QueryParameters.simple(parameters);
    }

    private static String word(Knowledge knowledge) {
        return knowledge.name().toLowerCase(Locale.ROOT);
    }
}
