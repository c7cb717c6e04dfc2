package nl.koers.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.koers.snapshot.FoundSnapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A list of figures in the form that was asked for, row after row; without {@link #end} it stays visibly broken off. */
sealed interface SnapshotWriting {

    void row(FoundSnapshot found);

    void end();

    /** Numbers as people write them: no exponent, no trailing zeros. */
    private static BigDecimal number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static @Nullable String kind(FoundSnapshot found) {
        return found.kind() == null ? null : found.kind().name();
    }

    /** An array of objects. */
    final class Json implements SnapshotWriting {

        private final JsonGenerator out;

        Json(JsonMapper json, OutputStream stream) {
            out = json.createGenerator(stream);
            out.writeStartArray();
        }

        @Override
        public void row(FoundSnapshot found) {
            out.writeStartObject();
            out.writeStringProperty("channel", found.channel());
            out.writeStringProperty("metric", found.metric());
            out.writeStringProperty("kind", kind(found));
            out.writeStringProperty("unit", found.unit().name());
            out.writeStringProperty("from", found.snapshot().from().toString());
            out.writeStringProperty("to", found.snapshot().to().toString());
            out.writeName("value");
            out.writeNumber(number(found.snapshot().value()).toPlainString());
            out.writeNumberProperty("import", found.snapshot().importId().value());
            out.writeNumberProperty("line", found.snapshot().line());
            out.writeBooleanProperty("provisional", found.snapshot().isProvisional());
            out.writeEndObject();
        }

        @Override
        public void end() {
            out.writeEndArray();
            out.flush();
        }
    }

    /** RFC 4180 in UTF-8. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
    final class Csv implements SnapshotWriting {

        private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

        private final CsvWriter out;

        Csv(OutputStream stream) {
            out = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            out.writeRecord(
                    "channel", "metric", "kind", "from", "to", "value", "import", "line", "provisional", "unit");
        }

        @Override
        public void row(FoundSnapshot found) {
            String kind = kind(found);
            out.writeRecord(
                    text(found.channel()),
                    text(found.metric()),
                    kind == null ? "" : kind,
                    found.snapshot().from().toString(),
                    found.snapshot().to().toString(),
                    number(found.snapshot().value()).toPlainString(),
                    Long.toString(found.snapshot().importId().value()),
                    Integer.toString(found.snapshot().line()),
                    Boolean.toString(found.snapshot().isProvisional()),
                    found.unit().name());
        }

        @Override
        public void end() {
            try {
                out.flush();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static String text(String cell) {
            return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        }
    }
}
