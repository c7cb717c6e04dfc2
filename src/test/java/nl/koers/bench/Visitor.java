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

/** Somebody who opens screens time and again: the requests a browser makes for them, over HTTP, signed in. */
final class Visitor implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI root;

    /** @param signInLink as the demo prints it */
    Visitor(String signInLink) throws IOException, InterruptedException {
        int path = signInLink.indexOf("/sign-in/");
        this.root = URI.create(signInLink.substring(0, path) + "/");
        visit(signInLink.substring(path + 1), "", 0);
    }

    /**
     * How long one opening took, in milliseconds.
     *
     * @param frame until the server had made a window
     * @param screen until the server had sent the whole screen into it
     */
    record Took(double frame, double screen) {

        double whole() {
            return frame + screen;
        }
    }

    /** Opens a screen in a new window and closes the window again; fails where the answer is shorter than this. */
    Took visit(String route, String query, int smallest) throws IOException, InterruptedException {
        Window window = new Window();
        Took took = window.go(route, query, smallest);
        window.close();
        return took;
    }

    /** Opens a screen and leaves it open. */
    void stay(String route) throws IOException, InterruptedException {
        new Window().go(route, "", 0);
    }

    /** A new window, with nothing in it yet. */
    Window window() throws IOException, InterruptedException {
        return new Window();
    }

    /** One window of the browser. */
    final class Window {

        private final double frame;
        private final String key;
        private final URI messages;

        private Window() throws IOException, InterruptedException {
            long start = System.nanoTime();
            String page = body(HttpRequest.newBuilder(root.resolve("?v-r=init&location=&query=")));
            this.frame = (System.nanoTime() - start) / 1e6;
            this.key = first(KEY, page);
            this.messages = root.resolve("?v-r=uidl&v-uiId=" + first(UI, page));
        }

        Took go(String route, String query, int smallest) throws IOException, InterruptedException {
            long start = System.nanoTime();
            String answer = body(
                    message(
                            "{\"csrfToken\":\"" + key
                                    + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
                                    + route + "\",\"query\":\"" + query
                                    + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}"));
            double screen = (System.nanoTime() - start) / 1e6;
            if (answer.length() < smallest) {
                throw new IllegalStateException("This is no " + route + ": " + answer.length() + " characters");
            }
            return new Took(frame, screen);
        }

        /** Closes it. */
        void close() throws IOException, InterruptedException {
            body(message("{\"csrfToken\":\"" + key + "\",\"UNLOAD\":true,\"rpc\":[],\"syncId\":1,\"clientId\":1}"));
        }

        private HttpRequest.Builder message(String json) {
            return HttpRequest.newBuilder(messages)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(json));
        }
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
