package nl.koers.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The files that are timed. Rows stand in order of their dates, as an export has them. */
final class BenchFiles {

    static final int METRICS = 50;
    static final List<String> CHANNELS =
            IntStream.rangeClosed(1, 20).mapToObj(i -> "Channel " + i).toList();
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private BenchFiles() {}

    static Path longFile(Path file, int rows, List<String> channels) throws IOException {
        return longFile(file, rows, channels, FIRST);
    }

    /** Date, channel, metric and value; values with and without decimals. */
    static Path longFile(Path file, int rows, List<String> channels, LocalDate first) throws IOException {
        int days = rows / channels.size() / METRICS;
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("date,channel,metric,value\n");
            for (int day = 0; day < days; day++) {
                for (int channel = 1; channel <= channels.size(); channel++) {
                    String start = first.plusDays(day) + "," + channels.get(channel - 1);
                    for (int metric = 1; metric <= METRICS; metric++) {
                        text.write(start + ",metric_" + metric + "," + value(day, channel, metric) + "\n");
                    }
                }
            }
        }
        return file;
    }

    /** The same figures in other bytes: the columns in another order. */
    static Path turnedRound(Path original, Path file) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var lines = Files.lines(original)) {
            for (String line : (Iterable<String>) lines::iterator) {
                String[] cells = line.split(",", -1);
                text.write(cells[3] + "," + cells[2] + "," + cells[1] + "," + cells[0] + "\n");
            }
        }
        return file;
    }

    /** A date and 4,047 metrics a row, as wide as the widest known export. */
    static Path wideFile(Path file, int columns, int days) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("date");
            for (int column = 1; column < columns; column++) {
                text.write(",\"Daily: number of people in a place with a long name, number " + column + "\"");
            }
            for (int day = 0; day < days; day++) {
                text.write("\n" + FIRST.plusDays(day));
                for (int column = 1; column < columns; column++) {
                    text.write("," + (day * 31 + column * 7) % 10_000);
                }
            }
            text.write("\n");
        }
        return file;
    }

    private static String value(int day, int channel, int metric) {
        int value = (day * 31 + channel * 17 + metric * 7) % 100_000;
        return value + (metric % 5 == 0 ? "." + (value % 90 + 10) : "");
    }
}
