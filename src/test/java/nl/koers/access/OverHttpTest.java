package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koers.EmptyDatabase;
import nl.koers.FixedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a stranger gets from the running server, down to the bytes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(EmptyDatabase.class)
class OverHttpTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/",
                "/nothing",
                "/styles.css",
                "/api/v1/goals",
                "/api/none",
                "/actuator/health",
                "/actuator/env",
                "/VAADIN/none",
                "/setup/none",
                "/error",
                "/;x/",
                "//VAADIN",
                "/%2e%2e/",
                "/a%00b"
            })
    void every_answer_carries_the_security_headers(String path) throws IOException {
        String head = raw("GET", path, "localhost");
        assertThat(head)
                .contains("Content-Security-Policy: default-src 'self'; script-src")
                .contains("object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: same-origin")
                .contains("Permissions-Policy: ")
                .doesNotContain("\r\nServer:")
                .doesNotContain("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN",
                "/VAADIN/",
                "//VAADIN",
                "/VAADIN/..",
                "/VAADIN/../people",
                "/VAADIN;x/people",
                "/;x/",
                "/%56AADIN/",
                "/vaadin/",
                "/VAADIN/%2e%2e/people",
                "/VAADIN/build/../../people",
                "/people;VAADIN"
            })
    void probing_shows_a_stranger_nothing(String path) throws IOException {
        assertThat(status(raw("GET", path, "localhost"))).isIn(302, 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "FOO"})
    void other_methods_are_refused(String method) throws IOException {
        assertThat(status(raw(method, "/", "localhost"))).isBetween(400, 501);
    }

    @Test
    void plain_http_is_for_this_computer_only() throws IOException {
        for (String name : List.of("localhost", "localhost:1", "127.0.0.1", "[::1]", "koers.localhost")) {
            assertThat(status(raw("GET", "/styles.css", name))).as(name).isEqualTo(200);
        }
        for (String name :
                List.of("koers.example.org", "192.168.1.5", "localhost.example.org", "127.0.0.1.example.org")) {
            assertThat(status(raw("GET", "/styles.css", name))).as(name).isEqualTo(403);
            assertThat(status(raw("GET", "/api/v1/goals", name))).as(name).isEqualTo(403);
        }
        assertThat(status(raw("GET", "/actuator/health", "koers.example.org"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/koers.js", "/chart.js", "/_static/echarts/6.0.0/dist/echarts.min.js"})
    void a_script_is_kept_for_a_year_at_an_address_that_changes_with_it(String script) throws IOException {
        assertThat(raw("GET", script + "?v-c=0123456789ab", "localhost"))
                .startsWith("HTTP/1.1 200")
                .contains("Cache-Control: max-age=31536000, immutable")
                .doesNotContain("no-store");
        assertThat(raw("GET", script, "localhost")).doesNotContain("immutable");
    }

    /** The head of an answer to a request that no client library would send. */
    private String raw(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket("localhost", port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = answer.indexOf("\r\n\r\n");
            return end < 0 ? answer : answer.substring(0, end);
        }
    }

    private static int status(String head) {
        return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }
}
