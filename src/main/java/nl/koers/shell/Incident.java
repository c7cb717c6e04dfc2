package nl.koers.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A defect somebody ran into: the log has the cause, the screen only its number. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Writes the cause to the log and returns the number to show, eight hexadecimal digits. */
    static String log(Throwable cause) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {}", number, cause);
        return number;
    }
}
