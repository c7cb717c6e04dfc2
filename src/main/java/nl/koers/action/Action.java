package nl.koers.action;

import java.time.LocalDate;
import nl.koers.activity.PageActivity;
import nl.koers.snapshot.ImportId;

/** One thing somebody must do. It is gone when it is done. */
public sealed interface Action {

    Urgency urgency();

    /** From which day on it waits, in the workspace's zone. */
    LocalDate since();

    /** What a goal may ask of somebody. */
    enum Ask {
        /** Of the accountable manager: answer for it. */
        ACCEPT,
        /** Of the owner: the accountable manager sent it back. */
        SENT_BACK,
        /** Of the owner: say how it goes. */
        CHECK_IN,
        /** Of the owner: say how it goes; the question is a week old or more. */
        CHECK_IN_LATE,
        /** Of the accountable manager: the owner has been asked for two weeks and is silent. */
        SILENT,
        /** Of the owner: it ended, and its last figures are missing. */
        FINAL_FIGURES,
        /** Of the owner: it ended; look back and close it. */
        LOOK_BACK,
        /** Of the owner: its figures are older than they should be, or there are none. */
        FIGURES;

        /** Whether it is done by importing. */
        public boolean isImport() {
            return this == FINAL_FIGURES || this == FIGURES;
        }
    }

    record AboutGoal(Ask ask, Urgency urgency, LocalDate since, GoalFacts goal) implements Action {}

    /** Wake a page that is inactive or going quiet. */
    record AboutPage(Urgency urgency, LocalDate since, PageActivity page) implements Action {}

    /**
     * Decide in a frozen budget round; asked of managers only, for nobody else may know of it.
     *
     * @param round its id
     * @param undecided goals about which nobody decided
     */
    record AboutRound(Urgency urgency, LocalDate since, long round, String name, int undecided) implements Action {}

    /** Mend a file that one brought and that was refused. */
    record AboutUpload(LocalDate since, ImportId importId, String name) implements Action {

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /**
     * Decide about files of the inbox that were refused.
     *
     * @param folder of the source; empty for the inbox itself
     * @param files how many lie there
     * @param name of the newest
     */
    record AboutInbox(LocalDate since, String folder, long files, String name) implements Action {

        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }
}
