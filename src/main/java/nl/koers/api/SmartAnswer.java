package nl.koers.api;

import java.util.List;
import nl.koers.progress.SmartCheck;
import nl.koers.progress.SmartCheck.Finding;
import nl.koers.progress.SmartCheck.Growth;
import nl.koers.progress.SmartCheck.Letter;
import nl.koers.progress.SmartCheck.Newest;
import nl.koers.progress.SmartCheck.Verdict;
import nl.koers.progress.SmartCheck.Window;
import nl.koers.shell.SmartWords;
import org.jspecify.annotations.Nullable;

/**
 * How SMART a goal is by its figures, as the API writes it.
 *
 * @param target the value to reach
 */
record SmartAnswer(
        List<PartAnswer> parts,
        @Nullable Newest newest,
        @Nullable Window reference,
        @Nullable Growth growth,
        @Nullable Double target) {

    /**
     * @param sentence in the language of the answer
     */
    record PartAnswer(Letter letter, Verdict verdict, Finding finding, String sentence) {}

    static SmartAnswer of(SmartCheck check, SmartWords.About about, SmartWords words) {
        return new SmartAnswer(
                check.parts().stream()
                        .map(part -> new PartAnswer(
                                part.letter(), part.verdict(), part.finding(), words.sentence(check, part, about)))
                        .toList(),
                check.newest(),
                check.reference(),
                check.growth(),
                check.target());
    }
}
