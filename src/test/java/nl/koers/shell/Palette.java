package nl.koers.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of styles.css in one scheme, by name without dashes in front; and how well they can be told apart. */
record Palette(Map<String, String> colours) {

    static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles.css");
    private static final Pattern BLOCK = Pattern.compile(":root \\{(?<body>[^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--(?<name>[a-z-]+): (?<value>#[0-9a-f]{6});");
    /** The share of light that everything reflects, of WCAG 2.2, relative contrast. */
    private static final double FLARE = 0.05;

    static Palette light() {
        return read(1);
    }

    static Palette dark() {
        return read(2);
    }

    private static Palette read(int nth) {
        Matcher block = BLOCK.matcher(styles());
        for (int i = 0; i < nth; i++) {
            if (!block.find()) {
                throw new IllegalStateException("styles.css has no " + nth + " blocks of colours");
            }
        }
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher colour = COLOUR.matcher(block.group("body"));
        while (colour.find()) {
            if (!colour.group("name").startsWith("aura")) {
                colours.put(colour.group("name"), colour.group("value"));
            }
        }
        return new Palette(colours);
    }

    static String styles() {
        try {
            return Files.readString(STYLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 1 (the same) to 21 (black on white), by the formula of WCAG 2.2. */
    double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + FLARE) / (Math.min(a, b) + FLARE);
    }

    private double luminance(String name) {
        String value = colours.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no colour --" + name);
        }
        int rgb = Integer.parseInt(value.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int level) {
        double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
