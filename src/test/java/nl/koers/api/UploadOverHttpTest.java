package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.koers.EmptyDatabase;
import nl.koers.FixedClock;
import nl.koers.database.DataFolder;
import nl.koers.schema.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** T78, T80, T81, T82. Uploads whose length is honest, absent or a lie, over a real connection. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"koers.imports.max-bytes=100000", "koers.imports.min-free-bytes=1"})
@Import(FixedClock.class)
@ExtendWith(EmptyDatabase.class)
class UploadOverHttpTest {

    private static final String TOKEN = "koers_for-tests-only";
    private static final int ENOUGH = 64 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    DataFolder folder;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void makeToken() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8));
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> sql.insertInto(Tables.API_TOKEN)
                        .set(Tables.API_TOKEN.NAME, "test")
                        .set(Tables.API_TOKEN.TOKEN_HASH, HexFormat.of().formatHex(hash))
                        .set(Tables.API_TOKEN.ROLE, "EDITOR")
                        .set(Tables.API_TOKEN.CREATED_AT, Instant.EPOCH)
                        .execute());
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        assertThat(folder.spool()).isEmptyDirectory();
        assertThat(sql.fetchCount(Tables.IMPORT_FILE)).isZero();
    }

    private Socket post(String moreHeaders) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(30_000);
        write(
                socket,
                "POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                        + "\r\nContent-Type: multipart/form-data; boundary=--------koers\r\n" + moreHeaders + "\r\n");
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String statusLine(Socket socket) throws IOException {
        String line =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "cut" : line;
    }

    private static String partHead() {
        return "----------koers\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.csv\"\r\n\r\n";
    }

    @Test
    void an_honest_length_is_refused_before_anything_is_sent() throws IOException {
        try (Socket socket = post("Content-Length: 1000000000\r\n")) {
            assertThat(statusLine(socket)).contains(" 413 ");
        }
    }

    @Test
    void without_a_length_the_bytes_are_counted() throws IOException {
        try (Socket socket = post("Transfer-Encoding: chunked\r\n")) {
            write(socket, Integer.toHexString(partHead().length()) + "\r\n" + partHead() + "\r\n");
            assertThat(flood(socket)).isIn("cut", "413");
        }
    }

    /** Sends chunk after chunk until the other side has had enough. */
    private static String flood(Socket socket) throws IOException {
        byte[] chunk = ("2000\r\n" + "a".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        try {
            for (int sent = 0; sent < ENOUGH; sent += chunk.length) {
                out.write(chunk);
                if (socket.getInputStream().available() > 0) {
                    return statusLine(socket).contains(" 413 ") ? "413" : "something else";
                }
            }
        } catch (SocketException cut) {
            return "cut";
        }
        return fail("64 MB were taken where 100 kB is the limit");
    }

    @Test
    void a_length_that_is_too_small_cuts_the_file_off_and_nothing_is_kept() throws IOException {
        byte[] whole = Api.form("small.csv", "date,value\n2026-01-01,1\n".getBytes(StandardCharsets.UTF_8), Map.of());
        try (Socket socket = post("Content-Length: " + (whole.length - 60) + "\r\nConnection: close\r\n")) {
            socket.getOutputStream().write(whole);
            assertThat(statusLine(socket)).contains(" 400 ");
        }
    }

    @Test
    void many_slow_senders_take_their_turn_and_hold_up_nobody_else() throws Exception {
        List<Socket> slow = new ArrayList<>();
        CountDownLatch turnedAway = new CountDownLatch(1);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Socket socket = post("Content-Length: 90000\r\nConnection: close\r\n");
            write(socket, partHead() + "date,value");
            slow.add(socket);
            answers.add(answer(socket, turnedAway));
        }
        assertThat(turnedAway.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.spool().toFile().list()).hasSizeLessThanOrEqualTo(2);
        for (int i = 0; i < 200; i++) {
            try (Socket other = new Socket("localhost", port)) {
                write(
                        other,
                        "GET /api/v1/channels HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                                + "\r\n\r\n");
                assertThat(statusLine(other)).contains(" 200 ");
            }
        }
        for (Socket socket : slow) {
            if (!socket.isOutputShutdown()) {
                socket.shutdownOutput();
            }
        }
        for (CompletableFuture<String> answer : answers) {
            assertThat(answer.get(30, TimeUnit.SECONDS)).containsAnyOf("cut", " 400 ", " 429 ");
        }
        for (Socket socket : slow) {
            socket.close();
        }
    }

    private static CompletableFuture<String> answer(Socket socket, CountDownLatch turnedAway) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        String line = statusLine(socket);
                        if (line.contains(" 429 ")) {
                            turnedAway.countDown();
                        }
                        return line;
                    } catch (IOException reset) {
                        return "cut";
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    /** T82. */
    @Test
    void a_sender_whose_token_is_revoked_half_way_brings_nothing() throws IOException {
        byte[] figures = ("date,value\n" + "2026-01-01,1\n".repeat(100)).getBytes(StandardCharsets.UTF_8);
        byte[] whole = Api.form("a.csv", figures, Map.of());
        try (Socket socket = post("Content-Length: " + whole.length + "\r\nConnection: close\r\n")) {
            socket.getOutputStream().write(whole, 0, whole.length - 60);
            socket.getOutputStream().flush();
            await().until(() -> folder.spool().toFile().list().length == 1);
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> sql.update(Tables.API_TOKEN)
                            .set(Tables.API_TOKEN.REVOKED_AT, FixedClock.NOON)
                            .execute());
            socket.getOutputStream().write(whole, whole.length - 60, 60);
            assertThat(statusLine(socket)).contains(" 403 ");
        }
        assertThat(sql.selectFrom(Tables.AUDIT_ENTRY).fetch())
                .extracting(entry -> entry.getActor(), entry -> entry.getAction(), entry -> entry.getSubject())
                .contains(tuple("token:test", "DENIED", "upload of a.csv"));
    }

    @Test
    void a_sender_who_goes_away_half_way_leaves_nothing() throws IOException {
        try (Socket socket = post("Content-Length: 90000\r\n")) {
            write(socket, partHead() + "a".repeat(40_000));
            socket.shutdownOutput();
            String answer = statusLine(socket);
            assertThat(answer.equals("cut") || answer.contains(" 400 "))
                    .as(answer)
                    .isTrue();
        }
    }
}
