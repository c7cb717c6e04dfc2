package nl.koers.inbox;

import nl.koers.reading.ImportSetting;
import tools.jackson.databind.json.JsonMapper;

/** What somebody said about one file, as the ledger keeps it until the file has been read. */
final class FileAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FileAnswer() {}

    static String write(ImportSetting answer) {
        return answer.equals(ImportSetting.NONE) ? "" : JSON.writeValueAsString(answer);
    }

    /** @param written as {@link #write} returned it */
    static ImportSetting read(String written) {
        return written.isEmpty() ? ImportSetting.NONE : JSON.readValue(written, ImportSetting.class);
    }
}
