package nl.koers.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A running Koers with its data folder, its API and its inbox, as an operator has them. */
final class Installation implements AutoCloseable {

    private final RunningKoers koers;
    private final Path data;

    private Installation(RunningKoers koers, Path data) {
        this.koers = koers;
        this.data = data;
    }

    /** Started with {@code start} or {@code demo} on a free port. */
    static Installation of(String command, Path data, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(more));
        RunningKoers koers =
                RunningKoers.launch(data.toAbsolutePath().resolve("..").normalize(), arguments.toArray(String[]::new));
        koers.awaitAddress();
        return new Installation(koers, data);
    }

    /** The first link on the console that holds this path, for example {@code /setup/}; waits until it is said. */
    String linkWith(String path) {
        for (int tenths = 0; tenths < 900; tenths++) {
            for (String line : koers.console()) {
                if (line.contains(path)) {
                    return line.substring(line.indexOf("http")).trim();
                }
            }
            pause();
        }
        throw new AssertionError("No link with " + path + ": " + koers.console());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String url(String path) {
        return koers.address() + path;
    }

    /** A token of the API, made with the command people use. */
    String token(String name, String role) {
        List<String> call = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("koers.jar"),
                "token",
                name,
                "--role",
                role,
                "--data",
                data.toString());
        try {
            Process command = new ProcessBuilder(call).redirectErrorStream(true).start();
            String output = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int start = output.indexOf("koers_");
            if (command.waitFor() != 0 || start < 0) {
                throw new AssertionError("No token: " + output);
            }
            return output.substring(start).split("\\s", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** GET with a token, or without one; whatever the answer is. */
    HttpResponse<String> get(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String token, String json) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Puts a file into the inbox folder the way a careful program does: written beside, then renamed. */
    void dropIntoInbox(String name, String content) {
        try {
            Path inbox = Files.createDirectories(data.resolve("inbox"));
            Path part = inbox.resolve(name + ".part");
            Files.writeString(part, content);
            Files.move(part, inbox.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has said on the console so far. */
    String said() {
        return String.join("\n", koers.console());
    }

    /** Everything under the data folder that was archived. */
    List<String> archived() {
        try (var files = Files.walk(data.resolve("archive"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        koers.stop();
    }
}
