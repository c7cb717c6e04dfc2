package nl.koers.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sign parts the decimals: one for the whole file, said by profile or setting or proved by a cell that fits only
 * one. Cells such as 1.234, met before any proof, wait for a second reading.
 */
final class DecimalRule {

    private @Nullable DecimalSign sign;
    private @Nullable DecimalSign likely;
    private @Nullable RowError proof;
    private @Nullable RowError open;

    /** @param sign null when the file itself must prove it */
    DecimalRule(@Nullable DecimalSign sign) {
        this.sign = sign;
    }

    @Nullable
    DecimalSign sign() {
        return sign;
    }

    /** A cell that fits only this sign. False when the sign is another one already. */
    boolean prove(DecimalSign proven, String cell, int line, String column) {
        if (sign == null) {
            sign = proven;
            proof = mixed(proven, cell, line, column);
            return true;
        }
        if (sign != proven && proof != null) {
            throw new FileRefused(
                    "Line " + proof.line() + " uses a decimal " + words(sign) + ", line " + line + " a decimal "
                            + words(proven) + "; a file must keep to one.",
                    List.of(proof, mixed(proven, cell, line, column)));
        }
        return sign == proven;
    }

    private static RowError mixed(DecimalSign proven, String cell, int line, String column) {
        return RowErrors.error(
                line, column, cell, "MIXED_NUMBER", "\"" + cell + "\" has a decimal " + words(proven) + ".");
    }

    private static String words(DecimalSign sign) {
        return sign == DecimalSign.COMMA ? "comma" : "point";
    }

    /** The sign that the file as a whole shows, should no cell prove one. */
    void expect(DecimalSign shown) {
        likely = shown;
    }

    /** A cell that fits both signs, met before any proof. */
    void leaveOpen(String cell, int line, String column) {
        if (open == null) {
            open = RowErrors.error(
                    line,
                    column,
                    cell,
                    "AMBIGUOUS_NUMBER",
                    cell + " is " + cell.replaceFirst("[.,]", "") + " or " + cell.replace(',', '.')
                            + "; set the decimal sign for this source (decimal).");
        }
    }

    boolean isOpen() {
        return open != null;
    }

    /**
     * Decides what was left open, or refuses the file.
     *
     * @param lastSureLine a later line may have been cut off and proves nothing: 1.25 can be the rest of 1.250
     */
    void settle(int lastSureLine) {
        if (sign == null) {
            sign = likely;
        }
        boolean unsure = proof != null && proof.line() > lastSureLine;
        if (open != null && (sign == null || unsure)) {
            throw new FileRefused(open.message(), List.of(open));
        }
        open = null;
    }
}
