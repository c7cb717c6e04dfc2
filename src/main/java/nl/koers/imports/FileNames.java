package nl.koers.imports;

import java.text.Normalizer;

/** What is left of a file's name once everything is gone that could be more than a name. */
final class FileNames {

    static final int LONGEST = 255;
    private static final String NAMELESS = "file";

    private FileNames() {}

    /**
     * The last part of a path of any system, without control, format and surrogate characters, at most 255 characters
     * long (the end, with the extension, is kept).
     */
    static String hint(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.codePoints().filter(FileNames::isPrintable).forEach(clean::appendCodePoint);
        String tidy = Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
        String shown = tidy.length() <= LONGEST ? tidy : end(tidy);
        return shown.isEmpty() || shown.chars().allMatch(c -> c == '.') ? NAMELESS : shown;
    }

    private static String end(String name) {
        int start = name.length() - LONGEST;
        return name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
