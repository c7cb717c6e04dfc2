package nl.koers.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens the Overview time and again: the requests a browser makes for it, over HTTP, signed in. */
final class OverviewVisitor implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final int SMALLEST_OVERVIEW = 20_000;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI root;

    /** @param signInLink as the demo prints it */
    OverviewVisitor(String signInLink) throws IOException, InterruptedException {
        int path = signInLink.indexOf("/sign-in/");
        this.root = URI.create(signInLink.substring(0, path) + "/");
        open(signInLink.substring(path + 1));
    }

    /** Milliseconds until the server had sent the whole Overview. */
    double visit() throws IOException, InterruptedException {
        long start = System.nanoTime();
        int length = open("");
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (length < SMALLEST_OVERVIEW) {
            throw new IllegalStateException("This is no Overview: " + length + " characters");
        }
        return milliseconds;
    }

    private int open(String route) throws IOException, InterruptedException {
        String page = body(HttpRequest.newBuilder(root.resolve("?v-r=init&location=&query=")));
        String key = first(KEY, page);
        URI messages = root.resolve("?v-r=uidl&v-uiId=" + first(UI, page));
        String answer = body(message(
                messages,
                "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\","
                        + "\"data\":{\"route\":\"" + route + "\",\"query\":\"\",\"appShellTitle\":\"\","
                        + "\"historyState\":null,\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}"));
        body(message(
                messages, "{\"csrfToken\":\"" + key + "\",\"UNLOAD\":true,\"rpc\":[],\"syncId\":1,\"clientId\":1}"));
        return answer.length();
    }

    private static HttpRequest.Builder message(URI to, String json) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                request.timeout(Duration.ofMinutes(1)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IOException("HTTP " + response.statusCode() + " for " + response.uri());
        }
        return response.body();
    }

    private static String first(Pattern wanted, String text) {
        Matcher matcher = wanted.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(wanted + " is not in the answer");
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
