package nl.koers.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-04: a file put into the inbox of the running program is imported by itself. */
class InboxJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_file_in_the_inbox_turns_up_among_the_snapshots_and_in_the_archive() throws InterruptedException {
        try (Installation koers = Installation.of("start", folder.resolve("data"))) {
            String token = koers.token("inbox journey", "editor");
            String channel = koers.post("/api/v1/channels", token, "{\"platform\":\"X\",\"name\":\"X\"}")
                    .body();
            assertThat(channel).contains("\"name\":\"X\"");

            koers.dropIntoInbox("volgers.csv", "Datum;Kanaal;Meting;Waarde\n31-01-2026;X;Volgers;712\n");

            String snapshots = await(koers, token, "712");
            assertThat(snapshots).contains("\"metric\":\"Volgers\"", "\"from\":\"2026-01-31\"", "\"line\":2");
            assertThat(koers.get("/api/v1/imports", token).body()).contains("volgers.csv", "DONE");
            assertThat(koers.archived()).singleElement().asString().contains("volgers");
        }
    }

    private static String await(Installation koers, String token, String wanted) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String body = "";
        while (Instant.now().isBefore(end)) {
            body = koers.get("/api/v1/snapshots?channel=X", token).body();
            if (body.contains(wanted)) {
                return body;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("Not imported within " + PATIENCE + ": " + body + "\n" + koers.said());
    }
}
