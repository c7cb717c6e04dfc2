package nl.koers.inbox;

import nl.koers.channel.ChannelId;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import org.jspecify.annotations.Nullable;

/**
 * What people say about the files of a source; null, or an empty text, leaves it to each file.
 *
 * @param channel the channel of everything in its files that names none
 * @param profile id of an import profile; empty: the files are recognised
 * @param cadenceDays days expected between files, 1 to 366
 * @param encoding name of a character set, such as {@code windows-1252}
 * @param account whose posts count, in files that list posts of several accounts
 * @param skipsBadRows leave out rows that cannot be used instead of refusing the file
 */
public record SourceData(
        @Nullable ChannelId channel,
        String profile,
        int cadenceDays,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalSign decimal,
        String encoding,
        String account,
        boolean skipsBadRows) {

    /** What is expected of a folder of which nobody has said anything: a file a week. */
    public static final int DEFAULT_CADENCE_DAYS = 7;

    public static final SourceData NONE = of(null);

    public SourceData {
        profile = profile.strip();
        encoding = encoding.strip();
        account = account.strip();
    }

    /** A channel, and everything else left to the files. */
    public static SourceData of(@Nullable ChannelId channel) {
        return new SourceData(channel, "", DEFAULT_CADENCE_DAYS, null, null, "", "", false);
    }
}
