package nl.koers.imports.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import nl.koers.imports.Upload;
import nl.koers.imports.UploadRefused;
import nl.koers.imports.Uploads;
import nl.koers.imports.ui.Reception.NotReceived;
import nl.koers.imports.ui.Reception.Received;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.util.UriUtils;

/**
 * Takes the bytes of a drop in the thread of that request, so that no screen waits for it.
 *
 * <p>Vaadin's own limits bind its multipart uploads only, and the name it hands on is the sender's: bounds, names and
 * rights are those of {@link Uploads}, which are asked anew for each request, whoever made the
 * address it is sent to.
 */
final class FileReception implements UploadHandler {

    private static final String NAME_HEADER = "X-Filename";

    private final transient Uploads uploads;
    private final transient Consumer<Reception> screen;

    /** @param screen takes what came of each file, in the thread of its request */
    FileReception(Uploads uploads, Consumer<Reception> screen) {
        this.uploads = uploads;
        this.screen = screen;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        receive(event.getRequest(), event.getResponse());
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        receive(request, response);
    }

    private void receive(VaadinRequest request, VaadinResponse response) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            response.setStatus(415);
            return;
        }
        String name = name(request);
        try {
            Upload upload = uploads.receive(request.getInputStream(), name, request.getContentLengthLong());
            screen.accept(new Received(upload));
            response.setStatus(HttpStatusCode.OK.getCode());
        } catch (UploadRefused refused) {
            screen.accept(new NotReceived(name, refused));
            response.setStatus(status(refused));
        } catch (AccessDeniedException | AuthenticationException denied) {
            response.setStatus(HttpStatusCode.FORBIDDEN.getCode());
        }
    }

    private static int status(UploadRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE -> 413;
            case NO_SPACE -> 507;
            case TOO_MANY -> 429;
            case TOO_SLOW -> 408;
        };
    }

    private static String name(VaadinRequest request) {
        String header = Objects.requireNonNullElse(request.getHeader(NAME_HEADER), "");
        try {
            return UriUtils.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return header;
        }
    }
}
