package nl.koers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.koers.channel.Channel;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.inbox.SourceData;
import nl.koers.inbox.SourceStanding;
import nl.koers.inbox.Sources;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/sources", produces = MediaType.APPLICATION_JSON_VALUE)
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    record LastFileAnswer(
            String name,
            Instant at,
            ImportStatus status,
            @Nullable Long importId) {

        static @Nullable LastFileAnswer of(SourceStanding.@Nullable LastFile file) {
            if (file == null) {
                return null;
            }
            Long id = file.importId() == null ? null : file.importId().value();
            return new LastFileAnswer(file.name(), file.at(), file.status(), id);
        }
    }

    record SourceAnswer(
            long id,
            String folder,
            @Nullable String channel,
            @Nullable Long channelId,
            @Nullable String profile,
            int cadenceDays,
            @Nullable DateOrder dateOrder,
            @Nullable DecimalSign decimal,
            @Nullable LastFileAnswer lastFile,
            @Nullable LocalDate coveredUpTo,
            @Nullable LocalDate nextDue,
            boolean stale,
            boolean failing,
            long quarantined) {

        static SourceAnswer of(SourceStanding standing) {
            SourceData said = standing.source().data();
            Channel channel = standing.channel();
            return new SourceAnswer(
                    standing.source().id().value(),
                    standing.source().folder(),
                    channel == null ? null : channel.name(),
                    channel == null ? null : channel.id().value(),
                    said.profile().isEmpty() ? null : said.profile(),
                    said.cadenceDays(),
                    said.dateOrder(),
                    said.decimal(),
                    LastFileAnswer.of(standing.lastFile()),
                    standing.coveredUpTo(),
                    standing.nextDue(),
                    standing.stale(),
                    standing.failing(),
                    standing.waiting());
        }
    }

    @GetMapping
    List<SourceAnswer> all() {
        return sources.all().stream().map(SourceAnswer::of).toList();
    }
}
