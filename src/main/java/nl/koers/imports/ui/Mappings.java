package nl.koers.imports.ui;

import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.imports.Imports;
import nl.koers.imports.KnownMetrics;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.OwnProfiles;
import nl.koers.imports.Upload;
import nl.koers.imports.Way;
import nl.koers.reading.FirstRow;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.ProfileDraft;
import org.springframework.stereotype.Component;

/** What the mapping of a file needs from the rooms below. */
@Component
class Mappings {

    private final Imports imports;
    private final OwnProfiles profiles;
    private final Channels channels;
    private final Metrics metrics;
    private final KnownMetrics known;

    Mappings(Imports imports, OwnProfiles profiles, Channels channels, Metrics metrics, KnownMetrics known) {
        this.imports = imports;
        this.profiles = profiles;
        this.channels = channels;
        this.metrics = metrics;
        this.known = known;
    }

    MappingPanel open(FileCard card, FileDesk desk, ImportWords words) {
        return new MappingPanel(this, card, desk, words);
    }

    List<FirstRow> firstRows(Upload upload, ImportSetting setting) {
        return imports.firstRows(upload.delivery(Way.BROWSER, setting));
    }

    OwnProfile save(ProfileDraft draft) {
        return profiles.save(draft);
    }

    List<Channel> channels() {
        return channels.all();
    }

    List<String> metrics() {
        return metrics.all().stream().map(Metric::code).toList();
    }

    /** How a metric counts, where that is known. */
    Optional<MetricKind> kindOf(String metric) {
        return metrics.find(metric)
                .flatMap(found -> Optional.ofNullable(found.kind()))
                .or(() -> known.kindOf(metric));
    }
}
