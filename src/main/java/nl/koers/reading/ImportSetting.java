package nl.koers.reading;

import java.time.LocalDate;
import nl.koers.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/** What the person or folder that brings a file says about it; null leaves it to the file. */
public record ImportSetting(
        @Nullable ChannelId channel,
        @Nullable String profile,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalSign decimal,
        @Nullable LocalDate fileDate) {

    public static final ImportSetting NONE = new ImportSetting(null, null, null, null, null);
}
