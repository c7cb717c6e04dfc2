package nl.koers;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.koers.database.StartRefused;

/**
 * What was typed after {@code koers}, as the properties it stands for: {@code koers.command} and one per option.
 *
 * <p>A folder is resolved against the working directory, because that is where somebody typed it.
 */
record CommandLine(Map<String, String> properties) {

    private static final Map<String, Map<String, String>> OPTIONS = Map.of(
            "start", Map.of("--port", "server.port", "--data", "koers.data"),
            "demo", Map.of("--port", "server.port", "--data", "koers.data", "--language", "koers.demo.language"),
            "token", Map.of("--data", "koers.data", "--role", "koers.token.role"));

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "koers.demo.language", Set.of("en", "nl"),
            "koers.token.role", Set.of("viewer", "editor", "manager"));

    private static final String TOKEN_NAME = "koers.token.name";

    /** @throws StartRefused when a command, an option or its value is not known */
    static CommandLine parse(List<String> arguments, Path workingDirectory, Path home) {
        String command = arguments.isEmpty() ? "start" : arguments.getFirst();
        if (!OPTIONS.containsKey(command)) {
            throw new StartRefused("There is no command '" + command + "'; ./koers help lists them.");
        }
        Map<String, String> properties = new LinkedHashMap<>(Map.of("koers.command", command));
        if (command.equals("demo")) {
            properties.put("koers.data", home.resolve("data-demo").toString());
        }
        Iterator<String> words = arguments.stream().skip(1).iterator();
        while (words.hasNext()) {
            read(command, words.next(), words, workingDirectory, properties);
        }
        if (command.equals("token") && !properties.keySet().containsAll(Set.of(TOKEN_NAME, "koers.token.role"))) {
            throw new StartRefused("A token needs a name and a role: ./koers token NAME --role viewer|editor|manager");
        }
        if (command.equals("token")) {
            properties.put("spring.main.web-application-type", "none");
        }
        return new CommandLine(Map.copyOf(properties));
    }

    /** Whether the command makes a token, for which nothing else has to start. */
    boolean isToken() {
        return "token".equals(properties.get("koers.command"));
    }

    private static void read(
            String command, String word, Iterator<String> rest, Path directory, Map<String, String> properties) {
        String property = OPTIONS.getOrDefault(command, Map.of()).get(word);
        if (property != null) {
            if (!rest.hasNext()) {
                throw new StartRefused("The option " + word + " needs a value.");
            }
            properties.put(property, value(word, property, rest.next(), directory));
        } else if (command.equals("token") && !word.startsWith("-") && !properties.containsKey(TOKEN_NAME)) {
            properties.put(TOKEN_NAME, word);
        } else {
            throw new StartRefused(
                    "'koers " + command + "' does not know '" + word + "'; ./koers help lists what it does.");
        }
    }

    private static String value(String option, String property, String text, Path workingDirectory) {
        if (property.equals("koers.data")) {
            return workingDirectory.resolve(text).normalize().toString();
        }
        if (property.equals("server.port") && !isPort(text)) {
            throw new StartRefused("The option --port needs a number from 0 to 65535, not '" + text + "'.");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> choices = CHOICES.getOrDefault(property, Set.of(lower));
        if (!choices.contains(lower)) {
            throw new StartRefused("The option " + option + " is one of "
                    + String.join(", ", choices.stream().sorted().toList()) + ", not '" + text + "'.");
        }
        return lower;
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535;
    }

    /** In the form in which Spring takes them, before every file of settings. */
    String[] arguments() {
        return properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }
}
