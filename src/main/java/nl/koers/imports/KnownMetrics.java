package nl.koers.imports;

import java.util.Optional;
import nl.koers.channel.MetricKind;
import nl.koers.reading.Profiles;
import org.springframework.stereotype.Component;

/** How metrics that people commonly name add up: the catalogue that files are read with, for goals made before a file. */
@Component
public class KnownMetrics {

    private final Profiles profiles;

    KnownMetrics(Profiles profiles) {
        this.profiles = profiles;
    }

    /** The kind of a metric by its name in any case; empty for a metric of one's own. */
    public Optional<MetricKind> kindOf(String name) {
        return Optional.ofNullable(profiles.kindOf(name));
    }
}
