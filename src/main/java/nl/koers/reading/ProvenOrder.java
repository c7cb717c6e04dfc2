package nl.koers.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which order the dates of one column are written: known before, or proved by a part above 12. */
final class ProvenOrder {

    private final String header;
    private @Nullable DateOrder order;
    private @Nullable RowError proof;
    private @Nullable RowError open;

    /** @param order null when the column itself must prove it */
    ProvenOrder(String header, @Nullable DateOrder order) {
        this.header = header;
        this.order = order;
    }

    /** No date can prove or contradict anything by being in ISO form. */
    boolean isPastProof() {
        return order == DateOrder.YMD || (order != null && proof == null);
    }

    /** One of two possible days, or {@link RowDates#LATER} while the order is not known. */
    int chosen(int dayFirst, int monthFirst, String cell, int line) {
        if (order == DateOrder.DMY) {
            return dayFirst;
        }
        if (order == DateOrder.MDY) {
            return monthFirst;
        }
        if (open == null) {
            open = RowErrors.error(
                    line,
                    header,
                    cell,
                    "AMBIGUOUS_DATE",
                    "\"" + cell + "\" can be day/month or month/day; say which order this file uses.");
        }
        return RowDates.LATER;
    }

    /** Whether the order may be this one. Another order that the column itself proved earlier refuses the file. */
    boolean prove(DateOrder proven, String cell, int line) {
        if (order == null) {
            order = proven;
            proof = mixed(proven, cell, line);
            return true;
        }
        if (order != proven && proof != null) {
            RowError now = mixed(proven, cell, line);
            throw new FileRefused(
                    "Line " + proof.line() + " is " + words(order) + ", line " + line + " is " + words(proven)
                            + "; a column of dates must keep to one order.",
                    List.of(proof, now));
        }
        return order == proven || proven == DateOrder.YMD;
    }

    private RowError mixed(DateOrder proven, String cell, int line) {
        return RowErrors.error(line, header, cell, "MIXED_DATE", "\"" + cell + "\" is " + words(proven) + ".");
    }

    private static String words(DateOrder order) {
        return switch (order) {
            case DMY -> "d/m/y";
            case MDY -> "m/d/y";
            case YMD -> "y/m/d";
        };
    }

    /** A date was met that fits two orders while none was known. */
    boolean isOpen() {
        return open != null;
    }

    /** After the last row; refuses the file where nothing decided the order. */
    void settle() {
        if (open != null && order != DateOrder.DMY && order != DateOrder.MDY) {
            throw new FileRefused(
                    "Every date fits both d/m/y and m/d/y; set the order for this source (dateOrder).", List.of(open));
        }
        open = null;
    }
}
