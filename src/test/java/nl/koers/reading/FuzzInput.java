package nl.koers.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.koers.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/** An input of the fuzzer: three bytes that choose what is said about the file, and the bytes of the file. */
final class FuzzInput {

    /** Bytes in front of the file. */
    static final int CHOICES = 3;

    private static final List<String> NAMES = List.of(
            "input.csv",
            "Overview_2025-12-29_1767484800_museum.csv",
            "Overview.csv",
            "Jan-14-2025_Apr-14-2025.csv",
            "2024-11-21_2025-02-19.csv",
            "export.zip",
            "export.xls",
            "export.xlsx",
            "Table data.csv",
            "Reach (1).csv",
            "Dates.csv",
            "export.tsv",
            "2028-02-29.txt",
            "Content_2026-01-01_2026-12-31.csv");
    private static final List<String> ENCODINGS = List.of("utf-8", "windows-1252", "utf-16le", "x-none", "iso-8859-15");

    private final ImportSetting setting;
    private final String fileName;
    private final byte[] file;

    private FuzzInput(ImportSetting setting, String fileName, byte[] file) {
        this.setting = setting;
        this.fileName = fileName;
        this.file = file;
    }

    ImportSetting setting() {
        return setting;
    }

    /** As the sender named it. */
    String fileName() {
        return fileName;
    }

    byte[] file() {
        return file.clone();
    }

    static FuzzInput of(byte[] input, List<String> profiles) {
        int first = at(input, 0);
        int second = at(input, 1);
        int third = at(input, 2);
        byte[] file = input.length > CHOICES ? Arrays.copyOfRange(input, CHOICES, input.length) : new byte[0];
        ImportSetting setting = new ImportSetting(
                channel(first & 3),
                pick(profiles, (second >> 4) - 1),
                enumOf(DateOrder.values(), (first >> 2 & 3) - 1),
                enumOf(DecimalSign.values(), (first >> 4 & 3) - 1),
                (first & 64) == 0 ? null : LocalDate.of(2026, 1, 4),
                pick(ENCODINGS, (third & 7) - 1),
                (third & 8) == 0 ? null : "museum",
                (first & 128) != 0);
        return new FuzzInput(setting, name(second & 15, file), file);
    }

    /** An input for a file of which nothing is said but the channel. */
    static byte[] plain(byte[] file) {
        byte[] input = new byte[CHOICES + file.length];
        input[0] = 1;
        System.arraycopy(file, 0, input, CHOICES, file.length);
        return input;
    }

    private static int at(byte[] input, int index) {
        return index < input.length ? input[index] & 0xFF : 0;
    }

    private static @Nullable ChannelId channel(int choice) {
        return choice == 0 ? null : ImportCase.CHANNELS.get(2 * choice - 2).id();
    }

    private static <T> @Nullable T enumOf(T[] values, int index) {
        return pick(Arrays.asList(values), index);
    }

    private static <T> @Nullable T pick(List<T> values, int index) {
        return index < 0 || index >= values.size() ? null : values.get(index);
    }

    /** One of the usual names, or one that the data make up. */
    private static String name(int choice, byte[] file) {
        if (choice < NAMES.size()) {
            return NAMES.get(choice);
        }
        return new String(file, 0, Math.min(60, file.length), StandardCharsets.ISO_8859_1) + ".csv";
    }
}
