package nl.koers.reading;

import java.util.Optional;
import nl.koers.database.StartRefused;

/**
 * A profile of one's own as it is kept: the same YAML as a file of {@code config/profiles}.
 *
 * @param id as reports name it
 */
public record OwnProfileText(String id, String yaml) {

    /** What is wrong with it, in English, with the key named; empty when it can be used. */
    public Optional<String> problem() {
        try {
            if (profile().date().headers().isEmpty() || file().title().isBlank()) {
                return Optional.of(id + " has no name.");
            }
            return Optional.empty();
        } catch (StartRefused wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    /** Its name for people. */
    public String title() {
        return file().title();
    }

    /** @throws StartRefused when it is wrong */
    ImportProfile profile() {
        return file().profile();
    }

    private ProfileFile file() {
        return new ProfileFile(id + ".yaml", yaml, true);
    }
}
