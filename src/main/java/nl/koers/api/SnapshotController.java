package nl.koers.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.snapshot.ImportId;
import nl.koers.snapshot.SnapshotFilter;
import nl.koers.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Figures, written as they are read: millions of rows take no more memory than one. */
@RestController
@RequestMapping(ApiConfiguration.ROOT + "/snapshots")
class SnapshotController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    /** Each one keeps a reading connection while its client is slow; the screens need some too. */
    private static final int AT_ONCE = 2;

    private final Snapshots snapshots;
    private final Channels channels;
    private final JsonMapper json;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    SnapshotController(Snapshots snapshots, Channels channels, JsonMapper json) {
        this.snapshots = snapshots;
        this.channels = channels;
        this.json = json;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    void search(
            @RequestParam(value = "channel", required = false) @Nullable String channel,
            @RequestParam(value = "metric", required = false) @Nullable String metric,
            @RequestParam(value = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate from,
            @RequestParam(value = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate to,
            @RequestParam(value = "import", required = false) @Nullable Long importId,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            HttpServletResponse response)
            throws IOException {
        SnapshotFilter filter = new SnapshotFilter(
                channel(channel), metric, from, to, importId == null ? null : new ImportId(importId));
        if (!turns.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            write(filter, prefersCsv(accept), response);
        } finally {
            turns.release();
        }
    }

    private void write(SnapshotFilter filter, boolean csv, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(csv ? CSV.toString() : MediaType.APPLICATION_JSON_VALUE);
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), 32 * 1024);
        SnapshotWriting writing = csv ? new SnapshotWriting.Csv(out) : new SnapshotWriting.Json(json, out);
        snapshots.search(filter, writing::row);
        writing.end();
    }

    private @Nullable ChannelId channel(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return channels.find(text)
                .orElseThrow(() -> new KnownParameters.BadParameter("channel", "api.channel.unknown", text))
                .id();
    }

    /** JSON unless CSV is asked for by name and weighs more. */
    private static boolean prefersCsv(String accept) {
        double weightOfCsv = 0;
        double weightOfJson = 0;
        for (MediaType type : MediaType.parseMediaTypes(accept)) {
            boolean csv = type.getType().equals("text") && type.isCompatibleWith(CSV);
            weightOfCsv = Math.max(weightOfCsv, csv ? type.getQualityValue() : 0);
            boolean fits = type.isCompatibleWith(MediaType.APPLICATION_JSON);
            weightOfJson = Math.max(weightOfJson, fits && !type.isWildcardType() ? type.getQualityValue() : 0);
        }
        return weightOfCsv > weightOfJson;
    }
}
