package nl.koers.reading;

import java.time.ZoneId;
import java.util.List;
import nl.koers.channel.Channel;

/**
 * What is known about a file before it is read.
 *
 * @param fileName as the sender named it
 * @param channels that the file may be about
 * @param zone of the workspace, in which moments become days
 */
public record FileContext(String fileName, ImportSetting setting, List<Channel> channels, ZoneId zone) {

    /** As if nobody had said which channel the file is about. */
    FileContext withoutChannel() {
        return new FileContext(fileName, setting.withoutChannel(), channels, zone);
    }

    /** For a part of the file: its name stands behind the file's. */
    FileContext in(String part) {
        return part.isEmpty() ? this : new FileContext(fileName + "/" + part, setting, channels, zone);
    }
}
