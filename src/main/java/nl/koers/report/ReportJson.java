package nl.koers.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as JSON that can be kept for years: what the records hold and nothing that is worked out from it. What a later
 * Koers no longer knows is passed over when it is read.
 */
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReportJson() {}

    public static String written(Report report) {
        return JSON.writeValueAsString(report);
    }

    /** @throws tools.jackson.core.JacksonException for what {@link #written} did not write */
    public static Report read(String json) {
        return JSON.readValue(json, Report.class);
    }
}
