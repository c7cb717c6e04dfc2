package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.Refusal;
import nl.koers.imports.RefusalWords;
import nl.koers.imports.Uploads;
import nl.koers.imports.Way;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.snapshot.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiConfiguration.ROOT + "/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportController {

    private static final int MOST_LISTED = 1000;

    private final Imports imports;
    private final Uploads uploads;
    private final Channels channels;
    private final Texts texts;

    ImportController(Imports imports, Uploads uploads, Channels channels, Texts texts) {
        this.imports = imports;
        this.uploads = uploads;
        this.channels = channels;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAnswer> take(HttpServletRequest request) {
        try (ImportForm form = ImportForm.read(request, uploads)) {
            return switch (imports.take(form.upload().delivery(Way.API, setting(form)))) {
                case ImportReport report ->
                    ResponseEntity.created(URI.create(ApiConfiguration.ROOT + "/imports/"
                                    + report.id().value()))
                            .body(ImportAnswer.of(report, words(request)));
                case Refusal refusal -> throw new RefusedFile(refusal);
            };
        }
    }

    @GetMapping
    List<ImportAnswer> recent(
            @RequestParam(value = "limit", defaultValue = "100") int limit, HttpServletRequest request) {
        if (limit < 1 || limit > MOST_LISTED) {
            throw new KnownParameters.BadParameter("limit", "api.field.range", 1, MOST_LISTED);
        }
        RefusalWords words = words(request);
        return imports.recent(limit).stream()
                .map(report -> ImportAnswer.of(report, words))
                .toList();
    }

    @GetMapping("/{id}")
    ImportAnswer one(@PathVariable("id") long id, HttpServletRequest request) {
        return imports.find(new ImportId(id))
                .map(report -> ImportAnswer.of(report, words(request)))
                .orElseThrow();
    }

    /** Takes the import back. */
    @DeleteMapping("/{id}")
    ImportAnswer undo(@PathVariable("id") long id, HttpServletRequest request) {
        return ImportAnswer.of(imports.undo(new ImportId(id)), words(request));
    }

    private RefusalWords words(HttpServletRequest request) {
        return new RefusalWords(texts, Language.of(request));
    }

    private ImportSetting setting(ImportForm form) {
        return new ImportSetting(
                channel(form.field("channel")),
                form.field("profile"),
                choice(DateOrder.class, "dateOrder", form.field("dateOrder")),
                choice(DecimalSign.class, "decimal", form.field("decimal")),
                day(form.field("fileDate")),
                form.field("encoding"),
                form.field("account"),
                yes("skipBadRows", form.field("skipBadRows")));
    }

    private @Nullable ChannelId channel(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return channels.find(text)
                .orElseThrow(() -> new InvalidInput("channel", "api.channel.unknown", text))
                .id();
    }

    private static boolean yes(String field, @Nullable String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new InvalidInput(field, "api.field.choice", "true, false");
        }
        return "true".equals(text);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "api.field.choice", words(type)));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("fileDate", "api.field.day");
        }
    }
}
