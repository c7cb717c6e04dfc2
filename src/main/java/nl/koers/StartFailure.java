package nl.koers;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.database.StartRefused;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Says why a start was refused in one line on the error stream, instead of a stack trace. Spring finds it through
 * {@code META-INF/spring.factories}; failures it does not know are left to Spring's own reporters.
 */
final class StartFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = causes(failure)
                .map(StartFailure::sentence)
                .flatMap(Optional::stream)
                .findFirst();
        sentence.ifPresent(text -> System.err.println("koers: " + text));
        return sentence.isPresent();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(50);
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused ->
                Optional.of(String.valueOf(refused.getMessage()).replaceAll("\\s*\\R\\s*", " "));
            case PortInUseException taken -> Optional.of(StartGate.portTaken(taken.getPort()));
            default -> Optional.empty();
        };
    }
}
