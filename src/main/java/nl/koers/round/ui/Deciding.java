package nl.koers.round.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import nl.koers.round.Subject;

/**
 * What the parts of a round's page need to let somebody decide.
 *
 * @param again shows the page anew, at what was decided about, after a sentence about what was done or refused
 */
record Deciding(RoundDesk desk, RoundWords words, SerializableBiConsumer<Subject, String> again) {}
