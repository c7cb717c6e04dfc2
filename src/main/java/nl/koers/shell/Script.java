package nl.koers.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Scripts that pages load. Their addresses carry a hash of what is in them: the server lets a browser keep such an address
 * for a year, and after an upgrade pages ask for another.
 */
enum Script {
    FRAME("koers.js"),
    CHARTS("chart.js"),
    ECHARTS("_static/echarts/6.0.0/dist/echarts.min.js");

    private static final int HASH_LENGTH = 12;

    private final String address;

    Script(String file) {
        this.address = file + "?" + ApplicationConstants.CONTENT_HASH_PARAMETER + "=" + hash(file);
    }

    /** Loads the script in this window, once. Scripts run in the order in which they were first asked for. */
    void loadInto(UI ui) {
        ui.getPage().addJavaScript(ApplicationConstants.CONTEXT_PROTOCOL_PREFIX + address);
    }

    /** Below the address of the program, without a slash in front. */
    String address() {
        return address;
    }

    private static String hash(String file) {
        try (InputStream content = Script.class.getResourceAsStream("/META-INF/resources/" + file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Objects.requireNonNull(content, file).readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
