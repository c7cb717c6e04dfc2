package nl.koers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.koers.imports.Upload;
import nl.koers.imports.UploadRefused;
import nl.koers.imports.Uploads;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * The multipart form of an import, read part by part as it arrives: the file goes straight to {@link Uploads}, which
 * bounds it; fields are short. The servlet container's own parser is off, so that nothing reads the body before us.
 */
final class ImportForm implements AutoCloseable {

    private static final Set<String> FIELDS =
            Set.of("channel", "profile", "dateOrder", "decimal", "fileDate", "encoding", "account", "skipBadRows");
    private static final Map<String, String> SETTLING = Map.of(
            "AMBIGUOUS_DATE", "dateOrder",
            "AMBIGUOUS_NUMBER", "decimal",
            "UNKNOWN_CHANNEL", "channel",
            "UNKNOWN_FILE_DATE", "fileDate",
            "UNKNOWN_ENCODING", "encoding",
            "UNKNOWN_PROFILE", "profile",
            "SEVERAL_ACCOUNTS", "account",
            "UNKNOWN_ACCOUNT", "account");
    private static final String FILE = "file";
    private static final int LONGEST_FIELD = 1000;
    private static final long ROOM_FOR_FIELDS = 64 * 1024;

    private final Map<String, String> fields = new HashMap<>();
    private @Nullable Upload upload;

    private ImportForm() {}

    /** The field that settles a refusal of this code; null when no field does. */
    static @Nullable String settling(String code) {
        return SETTLING.get(code);
    }

    /** Reads the whole request; whatever goes wrong, no file is left behind. */
    static ImportForm read(HttpServletRequest request, Uploads uploads) {
        if (request.getContentLengthLong() > uploads.maxBytes() + ROOM_FOR_FIELDS) {
            throw new UploadRefused(UploadRefused.Reason.TOO_LARGE, uploads.maxBytes());
        }
        ImportForm form = new ImportForm();
        boolean whole = false;
        try {
            FileItemIterator parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                form.take(parts.next(), uploads);
            }
            if (form.upload == null) {
                throw new MalformedUpload("api.upload.noFile");
            }
            whole = true;
            return form;
        } catch (IOException e) {
            throw new MalformedUpload("api.upload.cutOff", e);
        } finally {
            if (!whole) {
                form.close();
            }
        }
    }

    private void take(FileItemStream part, Uploads uploads) throws IOException {
        String name = part.getFieldName();
        if (FILE.equals(name) && !part.isFormField()) {
            if (upload != null) {
                throw new MalformedUpload("api.upload.twoFiles");
            }
            // Not closed: closing would first read the rest of a part that has just been refused.
            upload = uploads.receive(part.openStream(), String.valueOf(part.getName()), -1);
        } else if (FILE.equals(name)) {
            throw new MalformedUpload("api.upload.noFile");
        } else if (!FIELDS.contains(name)) {
            throw new KnownParameters.BadParameter(
                    String.valueOf(name), "api.parameter.unknown", String.valueOf(name), String.join(", ", FIELDS));
        } else if (fields.put(name, text(part)) != null) {
            throw new KnownParameters.BadParameter(name, "api.parameter.twice", name);
        }
    }

    private static String text(FileItemStream part) throws IOException {
        byte[] bytes = part.openStream().readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new KnownParameters.BadParameter(part.getFieldName(), "api.field.unusable");
        }
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }

    /** Null when the field is absent or empty. */
    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    Upload upload() {
        return java.util.Objects.requireNonNull(upload);
    }

    @Override
    public void close() {
        if (upload != null) {
            upload.close();
        }
    }
}
