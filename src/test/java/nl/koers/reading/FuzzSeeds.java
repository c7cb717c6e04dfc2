package nl.koers.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the fuzzer starts from: every file with a known answer, and every word that a profile knows. */
public final class FuzzSeeds {

    private static final int LONGEST_WORD = 60;
    private static final List<String> MARKS = List.of(
            "sep=,\\x0A",
            "sep=;\\x0D\\x0A",
            "sep=\\x09\\x0A",
            "# Start date: ",
            "# End date: ",
            "\\xEF\\xBB\\xBF",
            "\\xFF\\xFE",
            "\\xFE\\xFF",
            "\\xFF\\xFE\\x00\\x00",
            "PK\\x03\\x04",
            "PK\\x05\\x06",
            "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1",
            "\\x0D\\x0A",
            "\\x0A\\x0A",
            "\\\"\\\"",
            "\\\",\\\"",
            "2026-01-01",
            "20260101",
            "31/12/2025",
            "12/31/2025",
            "29-02-2028",
            "29 februari",
            "Dec 31, 2025",
            "jan-24",
            "2009-12-28,2010-01-03",
            "2026-W53",
            "1.234,50",
            "1,234.50",
            "1e400",
            "0x1p3",
            "NaN",
            "(12)",
            "12,5 %",
            "1.2K",
            "2 mln",
            "0:01:21",
            "\\xC2\\xA0",
            "\\xC2\\xAD",
            "\\xE2\\x80\\xAE",
            "\\xEF\\xBF\\xBD",
            "Totaal",
            "Total");

    private FuzzSeeds() {}

    /** Arguments: the folder in which to put {@code seeds} and {@code words.dict}, and folders with more files. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (ImportCase known : ImportCase.all()) {
            Files.write(seeds.resolve(known.toString()), FuzzInput.plain(Files.readAllBytes(known.input())));
        }
        Files.write(seeds.resolve("workbook.xlsx"), FuzzInput.plain(Xlsx.of("Blad1", Xlsx.ROWS)));
        Files.write(seeds.resolve("workbook.xls"), FuzzInput.plain(xls()));
        Files.write(seeds.resolve("archive.zip"), FuzzInput.plain(zip()));
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(seeds.resolve(i + "-" + file.getFileName()), FuzzInput.plain(Files.readAllBytes(file)));
                }
            }
        }
        Files.write(folder.resolve("words.dict"), dictionary());
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Blad1");
            List<List<String>> rows =
                    List.of(List.of("date", "channel", "metric"), List.of("2026-01-01", "X", "views"));
            for (int row = 0; row < rows.size(); row++) {
                HSSFRow line = sheet.createRow(row);
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    line.createCell(cell).setCellValue(rows.get(row).get(cell));
                }
            }
            sheet.getRow(0).createCell(3).setCellValue("value");
            sheet.getRow(1).createCell(3).setCellValue(5.5);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String known : List.of("search-console", "utf8-bad-bytes")) {
                zip.putNextEntry(new ZipEntry(known + ".csv"));
                zip.write(Files.readAllBytes(ImportCase.named(known).input()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> dictionary() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> profiles = Files.list(Path.of("config/profiles"))) {
            for (Path profile :
                    profiles.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                gather(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(profile)), words);
            }
        }
        return Stream.concat(MARKS.stream(), words.stream().map(FuzzSeeds::escaped))
                .map(word -> '"' + word + '"')
                .toList();
    }

    private static void gather(Object node, Set<String> words) {
        switch (node) {
            case Map<?, ?> map -> map.values().forEach(value -> gather(value, words));
            case Collection<?> list -> list.forEach(value -> gather(value, words));
            case String word when word.length() <= LONGEST_WORD -> words.add(word);
            case null, default -> {}
        }
    }

    /** As libFuzzer wants it: whatever is not a plain letter as a byte in hexadecimal. */
    private static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            if (b >= ' ' && b < 127 && b != '"' && b != '\\') {
                text.append((char) b);
            } else {
                text.append(String.format("\\x%02X", b & 0xFF));
            }
        }
        return text.toString();
    }
}
