package nl.koers.cost;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.koers.cost.CostColumns.Column;
import nl.koers.reading.FirstRow;

/**
 * What is written in the lines of a file with costs.
 *
 * @param currency of the workspace, which may stand before or behind an amount
 */
record CostText(CostColumns columns, Currency currency) {

    /** Without blanks around it, an amount also without the currency; empty where there is no such column or cell. */
    String of(FirstRow row, Column column) {
        String cell = columns.cell(row, column);
        return column == Column.AMOUNT ? withoutCurrency(cell) : cell;
    }

    private String withoutCurrency(String cell) {
        for (String sign : List.of(
                currency.getSymbol(Locale.ENGLISH),
                currency.getSymbol(Locale.of("nl", "NL")),
                currency.getCurrencyCode())) {
            if (cell.startsWith(sign)) {
                return cell.substring(sign.length()).strip();
            }
            if (cell.startsWith("-" + sign)) {
                return "-" + cell.substring(sign.length() + 1).strip();
            }
            if (cell.endsWith(sign)) {
                return cell.substring(0, cell.length() - sign.length()).strip();
            }
        }
        return cell;
    }

    /** As titles and words are compared: without blanks around them, whatever their case. */
    static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
