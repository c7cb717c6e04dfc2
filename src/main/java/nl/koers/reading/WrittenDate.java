package nl.koers.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it stands in a cell, taken apart but not yet understood.
 *
 * @param form what its parts are
 * @param first year, or day or month in a date of figures; the day where the month is a word
 * @param second month, or day or month in a date of figures
 * @param third day, or the year in a date of figures; 0 where there is none
 */
record WrittenDate(Form form, int first, int second, int third) {

    enum Form {
        /** Year, month, day. */
        YEAR_FIRST,
        /** Two parts of which one is the day and one the month, then the year. */
        YEAR_LAST,
        /** Day and year with the month in words: first the day, then month and year. */
        MONTH_IN_WORDS,
        /** Day and month in words without a year. */
        NO_YEAR,
        /** Nothing of the kind. */
        NONE
    }

    private static final WrittenDate NO_DATE = new WrittenDate(Form.NONE, 0, 0, 0);

    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}.{0,30})?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern EIGHT_FIGURES = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*)|(\\d+)|([\\s,.\\-/]+)|(.)");
    private static final int LONGEST = 60;

    /** Takes a cell apart; the time of day behind a date is left off, the day stays as written. */
    static WrittenDate read(String cell) {
        if (cell.length() > LONGEST) {
            return NO_DATE;
        }
        Matcher figures = YEAR_FIRST.matcher(cell);
        if (figures.matches()) {
            return new WrittenDate(Form.YEAR_FIRST, number(figures, 1), number(figures, 3), number(figures, 4));
        }
        figures = YEAR_LAST.matcher(cell);
        if (figures.matches()) {
            return new WrittenDate(Form.YEAR_LAST, number(figures, 1), number(figures, 3), number(figures, 4));
        }
        figures = EIGHT_FIGURES.matcher(cell);
        if (figures.matches()) {
            return new WrittenDate(Form.YEAR_FIRST, number(figures, 1), number(figures, 2), number(figures, 3));
        }
        return inWords(cell);
    }

    private static int number(Matcher figures, int group) {
        return Integer.parseInt(figures.group(group));
    }

    /** One month, one day, perhaps a year of four figures, and words such as "de" or "Tue". */
    private static WrittenDate inWords(String cell) {
        int month = 0;
        int day = 0;
        int year = 0;
        Matcher parts = WORD_OR_NUMBER.matcher(cell);
        while (parts.find()) {
            if (parts.group(4) != null) {
                return NO_DATE;
            }
            String word = parts.group(1);
            String number = parts.group(2);
            if (word != null) {
                int named = MonthNames.number(word);
                boolean fits = named == 0 ? MonthNames.isFiller(word) : month == 0;
                if (!fits) {
                    return NO_DATE;
                }
                month = named == 0 ? month : named;
            } else if (number != null && number.length() <= 2 && day == 0) {
                day = Integer.parseInt(number);
            } else if (number != null && number.length() == 4 && year == 0) {
                year = Integer.parseInt(number);
            } else if (number != null) {
                return NO_DATE;
            }
        }
        if (month == 0 || day == 0) {
            return NO_DATE;
        }
        return new WrittenDate(year == 0 ? Form.NO_YEAR : Form.MONTH_IN_WORDS, day, month, year);
    }

    /** A day and a month in words as Excel writes them over a number: 3.apr, jun-17. */
    static boolean isExcelDamage(String cell) {
        return cell.length() <= 12
                && DAY_AND_MONTH.matcher(cell).matches()
                && cell.chars().anyMatch(Character::isLetter)
                && (inWords(cell).form() == Form.NO_YEAR || ExcelMonths.areIn(cell));
    }

    /** A year and a month as Excel writes them over a number such as 3.1995. */
    static boolean isYearAndMonth(String cell) {
        return YEAR_AND_MONTH.matcher(cell).matches();
    }

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])");

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\d{1,2}[.\\-/ ]\\p{L}{3,9}\\.?|\\p{L}{3,9}[.\\-/ ]\\d{1,2}");
}
