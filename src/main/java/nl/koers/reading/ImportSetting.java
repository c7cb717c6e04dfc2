package nl.koers.reading;

import java.time.LocalDate;
import nl.koers.channel.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * What the person, program or folder that brings a file says about it; null leaves it to the file.
 *
 * @param channel the channel of everything in the file that names none
 * @param profile id of the import profile
 * @param fileDate day of the export, in the workspace's zone
 * @param encoding name of a character set, such as {@code windows-1252}
 * @param account whose posts count, in files that list posts of several accounts
 * @param isFileDateAssumed the file date is a guess, such as the moment at which a file was last written: it may help to
 *     find years and periods, and does not say which of two exports is newer
 * @param skipsBadRows leave out rows that cannot be used, and report them, instead of refusing the file
 */
public record ImportSetting(
        @Nullable ChannelId channel,
        @Nullable String profile,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalSign decimal,
        @Nullable LocalDate fileDate,
        @Nullable String encoding,
        @Nullable String account,
        boolean skipsBadRows,
        boolean isFileDateAssumed) {

    public static final ImportSetting NONE = new ImportSetting(null, null, null, null, null);

    /** With the encoding left to the file, and no row left out. */
    public ImportSetting(
            @Nullable ChannelId channel,
            @Nullable String profile,
            @Nullable DateOrder dateOrder,
            @Nullable DecimalSign decimal,
            @Nullable LocalDate fileDate) {
        this(channel, profile, dateOrder, decimal, fileDate, null, null, false, false);
    }

    /** With a file date that is certain. */
    public ImportSetting(
            @Nullable ChannelId channel,
            @Nullable String profile,
            @Nullable DateOrder dateOrder,
            @Nullable DecimalSign decimal,
            @Nullable LocalDate fileDate,
            @Nullable String encoding,
            @Nullable String account,
            boolean skipsBadRows) {
        this(channel, profile, dateOrder, decimal, fileDate, encoding, account, skipsBadRows, false);
    }

    /** The same, with the channel left to the file. */
    ImportSetting withoutChannel() {
        return new ImportSetting(
                null, profile, dateOrder, decimal, fileDate, encoding, account, skipsBadRows, isFileDateAssumed);
    }

    /** The same, with a file date that nobody stated. */
    public ImportSetting assuming(LocalDate likelyDate) {
        return new ImportSetting(
                channel, profile, dateOrder, decimal, likelyDate, encoding, account, skipsBadRows, true);
    }

    /** Rows that cannot be used are left out and reported. */
    public ImportSetting withoutBadRows() {
        return new ImportSetting(
                channel, profile, dateOrder, decimal, fileDate, encoding, account, true, isFileDateAssumed);
    }

    public ImportSetting withChannel(@Nullable ChannelId other) {
        return new ImportSetting(
                other, profile, dateOrder, decimal, fileDate, encoding, account, skipsBadRows, isFileDateAssumed);
    }

    public ImportSetting withProfile(@Nullable String other) {
        return new ImportSetting(
                channel, other, dateOrder, decimal, fileDate, encoding, account, skipsBadRows, isFileDateAssumed);
    }

    public ImportSetting withDateOrder(@Nullable DateOrder other) {
        return new ImportSetting(
                channel, profile, other, decimal, fileDate, encoding, account, skipsBadRows, isFileDateAssumed);
    }

    public ImportSetting withDecimal(@Nullable DecimalSign other) {
        return new ImportSetting(
                channel, profile, dateOrder, other, fileDate, encoding, account, skipsBadRows, isFileDateAssumed);
    }

    public ImportSetting withFileDate(@Nullable LocalDate other) {
        return new ImportSetting(channel, profile, dateOrder, decimal, other, encoding, account, skipsBadRows);
    }

    public ImportSetting withEncoding(@Nullable String other) {
        return new ImportSetting(
                channel, profile, dateOrder, decimal, fileDate, other, account, skipsBadRows, isFileDateAssumed);
    }

    public ImportSetting withAccount(@Nullable String other) {
        return new ImportSetting(
                channel, profile, dateOrder, decimal, fileDate, encoding, other, skipsBadRows, isFileDateAssumed);
    }
}
