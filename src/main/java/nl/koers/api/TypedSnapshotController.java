package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.RefusalWords;
import nl.koers.imports.TypedValue;
import nl.koers.imports.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Figures without a file: all or nothing, with the same provenance as those of a file. */
@RestController
class TypedSnapshotController {

    private final Imports imports;
    private final Channels channels;
    private final Texts texts;

    TypedSnapshotController(Imports imports, Channels channels, Texts texts) {
        this.imports = imports;
        this.channels = channels;
        this.texts = texts;
    }

    @PostMapping(
            path = ApiConfiguration.ROOT + "/snapshots",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> record(@RequestBody List<@Nullable SnapshotBody> bodies, HttpServletRequest request) {
        ImportReport report = imports.record(Way.API, values(bodies));
        URI location =
                URI.create(ApiConfiguration.ROOT + "/imports/" + report.id().value());
        RefusalWords words = new RefusalWords(texts, Language.of(request));
        return ResponseEntity.created(location).body(ImportAnswer.of(report, words));
    }

    private List<TypedValue> values(List<@Nullable SnapshotBody> bodies) {
        Map<String, Optional<ChannelId>> known = new HashMap<>();
        RequiredFields wrong = new RequiredFields();
        List<TypedValue> values = new ArrayList<>(bodies.size());
        for (int index = 0; index < bodies.size(); index++) {
            SnapshotBody body = bodies.get(index);
            String place = "[" + index + "]";
            if (body == null) {
                wrong.check(place, null);
                continue;
            }
            Optional<ChannelId> channel = body.channel() == null
                    ? Optional.empty()
                    : known.computeIfAbsent(
                            body.channel(), text -> channels.find(text).map(Channel::id));
            check(wrong, place, body, channel.isPresent());
            channel.filter(found -> wrong.isEmpty()).ifPresent(found -> values.add(value(found, body)));
        }
        wrong.throwIfAny();
        return values;
    }

    private static void check(RequiredFields wrong, String place, SnapshotBody body, boolean knowsChannel) {
        wrong.check(place + ".channel", body.channel());
        wrong.check(place + ".metric", body.metric());
        wrong.check(place + ".from", body.from());
        wrong.check(place + ".value", body.value());
        if (body.channel() != null && !knowsChannel) {
            wrong.wrong(place + ".channel", "api.channel.unknown", body.channel());
        }
    }

    private static TypedValue value(ChannelId channel, SnapshotBody body) {
        var from = Objects.requireNonNull(body.from());
        return new TypedValue(
                channel,
                Objects.requireNonNull(body.metric()),
                from,
                Objects.requireNonNullElse(body.to(), from),
                Objects.requireNonNull(body.value()));
    }
}
