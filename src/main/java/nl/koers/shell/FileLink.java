package nl.koers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A link to something that is written when the link is followed, with the rights of who follows it then. It is whole in
 * memory before it is sent: what goes wrong is an error and never half a file.
 */
public final class FileLink {

    private FileLink() {}

    /** Writes it; leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** @param file name it is kept under */
    public static Anchor toKeep(String words, String file, String type, Content content) {
        return new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    send(event, type, content);
                },
                words);
    }

    /** A page for a browser, in a window of its own, to read or to print. */
    public static Anchor toRead(String words, Content content) {
        Anchor link = new Anchor(
                (DownloadHandler) event -> send(event, "text/html; charset=UTF-8", content),
                AttachmentType.INLINE,
                words);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private static void send(DownloadEvent event, String type, Content content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        content.write(whole);
        event.setContentType(type);
        event.setContentLength(whole.size());
        try (OutputStream to = event.getOutputStream()) {
            whole.writeTo(to);
        }
    }
}
