package nl.koers.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.koers.KoersApplication;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.imports.Delivery;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.Way;
import nl.koers.reading.ImportSetting;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The measured process: for each file it is told, a fresh data folder and one import through the door. */
final class ImportRounds {

    private ImportRounds() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int round = 0;
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            if (line.equals("memory")) {
                System.out.println("> " + memory());
            } else {
                String[] told = line.split("\t", -1);
                Path data = Path.of(arguments[0], String.valueOf(++round));
                System.out.println("> " + seconds(data, Path.of(told[0]), Integer.parseInt(told[1])));
            }
        }
        System.exit(0);
    }

    private static double seconds(Path data, Path file, int rows) {
        try (ConfigurableApplicationContext koers = new SpringApplicationBuilder(KoersApplication.class)
                .run(
                        "--spring.config.location=classpath:/application.yaml",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--koers.data=" + data,
                        "--spring.quartz.auto-startup=false",
                        "--logging.level.root=warn",
                        "--logging.level.nl.koers=warn")) {
            return koers.getBean(SystemIdentity.class).call(() -> measured(koers, file, rows));
        }
    }

    private static double measured(ConfigurableApplicationContext koers, Path file, int rows) {
        for (int i = 1; i <= 20; i++) {
            koers.getBean(Channels.class).create(ChannelData.of(Platform.OTHER, "Channel " + i));
        }
        Imports imports = koers.getBean(Imports.class);
        long start = System.nanoTime();
        Object result = imports.take(new Delivery("long.csv", file, Way.API, ImportSetting.NONE));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(result instanceof ImportReport report) || report.rows().added() != rows) {
            throw new IllegalStateException("Koers did not import everything: " + result);
        }
        return seconds;
    }

    private static String memory() throws IOException {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
        String peak = String.format(Locale.ROOT, "peak heap %,d MB of 512 MB", heap >> 20);
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return peak;
        }
        String resident = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .map(line -> line.replaceAll("\\D", ""))
                .orElse("0");
        return peak + String.format(Locale.ROOT, ", peak resident %,d MB", Long.parseLong(resident) >> 10);
    }
}
