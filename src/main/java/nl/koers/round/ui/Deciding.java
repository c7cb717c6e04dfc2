package nl.koers.round.ui;

import com.vaadin.flow.function.SerializableConsumer;

/**
 * What the parts of a round's page need to let somebody decide.
 *
 * @param again shows the page anew, after a sentence about what was done or refused
 */
record Deciding(RoundDesk desk, RoundWords words, SerializableConsumer<String> again) {}
