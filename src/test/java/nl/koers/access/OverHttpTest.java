package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.EmptyDatabase;
import nl.koers.FixedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a stranger and a person get from the running server, down to the bytes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(EmptyDatabase.class)
class OverHttpTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "a sentence to remember";

    @LocalServerPort
    int port;

    @Autowired
    PersonRepository people;

    @Autowired
    Passwords passwords;

    @Autowired
    SetUp setUp;

    @Autowired
    SystemIdentity system;

    @Autowired
    FixedClock.Movable clock;

    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void ann() {
        people.insert(new PersonData("Ann", "ann@museum.org", Role.ADMIN), passwords.hash(PASSWORD), clock.instant());
    }

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
            assertThat(status(raw("GET", "/sign-in", name))).as(name).isEqualTo(200);
        }
        for (String name :
                List.of("koers.example.org", "192.168.1.5", "localhost.example.org", "127.0.0.1.example.org")) {
            assertThat(status(raw("GET", "/sign-in", name))).as(name).isEqualTo(403);
            assertThat(status(raw("GET", "/api/v1/goals", name))).as(name).isEqualTo(403);
        }
        assertThat(status(raw("GET", "/actuator/health", "koers.example.org"))).isEqualTo(200);
    }

    @Test
    void signing_in_changes_the_session_and_signing_out_ends_it() throws Exception {
        String token = csrf();
        HttpCookie before = session();
        assertThat(before.isHttpOnly()).isTrue();
        HttpResponse<String> entered = signIn(PASSWORD, token);
        assertThat(entered.statusCode()).isEqualTo(302);
        HttpCookie after = session();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(get("/people").statusCode()).isEqualTo(200);
        assertThat(statusWith(before)).isEqualTo(302);

        post("/logout", "_csrf=" + encoded(csrf()));
        assertThat(get("/people").statusCode()).isEqualTo(302);
        assertThat(statusWith(after)).isEqualTo(302);
    }

    @Test
    void a_wrong_password_leads_back_to_the_same_page() throws Exception {
        HttpResponse<String> refused = signIn("wrong", csrf());
        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in?error"));
    }

    @Test
    void forged_requests_without_the_token_of_the_session_are_refused() throws Exception {
        signIn(PASSWORD, csrf());
        assertThat(get("/people").statusCode()).isEqualTo(200);
        assertThat(post("/sign-in", "username=ann%40museum.org&password=x").statusCode())
                .isEqualTo(403);
        assertThat(post("/logout", "_csrf=forged").statusCode()).isEqualTo(403);
        assertThat(post("/people", "a=b").statusCode()).isEqualTo(403);
        assertThat(post("/?v-r=uidl&v-uiId=0", "{\"csrfToken\":\"forged\",\"rpc\":[]}")
                        .body())
                .doesNotContain("\"changes\"");
        assertThat(get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_is_no_key_to_the_api() throws Exception {
        signIn(PASSWORD, csrf());
        assertThat(get("/api/v1/goals").statusCode()).isEqualTo(401);
    }

    @Test
    void a_set_up_address_is_not_found_after_set_up() throws Exception {
        people.changeAccess(
                people.findByEmail("ann@museum.org").orElseThrow().person().id(), false);
        String secret = system.call(setUp::newLink).orElseThrow();
        assertThat(get("/setup/" + secret).statusCode()).isEqualTo(200);
        assertThat(get("/setup/wrong").statusCode()).isEqualTo(404);
        people.changeAccess(
                people.findByEmail("ann@museum.org").orElseThrow().person().id(), true);
        assertThat(get("/setup/" + secret).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> signIn(String password, String token) throws Exception {
        return post("/sign-in", "username=ann%40museum.org&password=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    private String csrf() throws Exception {
        Matcher token = CSRF.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("koers-session"))
                .findFirst()
                .orElseThrow();
    }

    private int statusWith(HttpCookie cookie) throws IOException {
        return status(raw("GET", "/people", "localhost\r\nCookie: koers-session=" + cookie.getValue()));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
