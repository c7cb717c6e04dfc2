package nl.koers.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Loads the shipped profiles and those of the operator, who may add some or replace one by a file of the same name. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

    @Bean
    Profiles profiles(@Value("${koers.profiles:config/profiles}") Path folder) {
        Map<String, ProfileFile> files = new TreeMap<>();
        try {
            readShipped(files);
            readOwn(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<ImportProfile> profiles = new ArrayList<>();
        MetricKinds kinds = new MetricKinds(Map.of(), Map.of(), Set.of());
        for (ProfileFile file : files.values()) {
            if (file.isMetricKinds()) {
                kinds = kinds.with(file.metricKinds());
            } else {
                profiles.add(file.profile());
            }
        }
        return new Profiles(profiles, kinds);
    }

    private static void readShipped(Map<String, ProfileFile> files) throws IOException {
        for (Resource shipped : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*.yaml")) {
            String name = String.valueOf(shipped.getFilename());
            files.put(name, new ProfileFile(name, shipped.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    private static void readOwn(Path folder, Map<String, ProfileFile> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> own = Files.list(folder)) {
            for (Path file : own.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                files.put(file.getFileName().toString(), new ProfileFile(file.toString(), Files.readString(file)));
            }
        }
    }
}
