package nl.koers.report;

import java.util.Locale;

/** What was decided about an objective or a goal of a budget round: the word first, then why and by whom. */
record DecisionLine(PaperWords words) {

    void put(Tag in, PaperRound.Decided decided) {
        Tag line = in.add("p", "decision " + decided.verdict().name().toLowerCase(Locale.ROOT));
        line.say("span", "strong", words.decision(decided));
        line.text(" " + words.decided(decided));
    }
}
