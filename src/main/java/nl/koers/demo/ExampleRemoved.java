package nl.koers.demo;

import java.util.List;

/**
 * What taking the example away did.
 *
 * @param goals how many of its goals went
 * @param pages how many of its pages
 * @param objectives how many links of its chain
 * @param kept what stayed because it is used: goals first, then the chain, pages and people
 */
public record ExampleRemoved(int goals, int pages, int objectives, List<Kept> kept) {

    /** The sorts of things an example is made of that can be used. */
    public enum Kind {
        GOAL,
        OBJECTIVE,
        PAGE,
        PERSON
    }

    /** What somebody did with it. */
    public enum Use {
        /** Somebody changed it. */
        CHANGED,
        /** Somebody checked in on it. */
        CHECK_IN,
        /** Somebody wrote a note on its chart. */
        NOTE,
        /** Somebody sent it back with words. */
        ANSWER,
        /** Somebody decided a budget for it or noted a cost, also one that was taken back. */
        COST,
        /** A goal that stays is on it, under it or of this person. */
        GOAL,
        /** An objective that stays is under it. */
        BELOW,
        /** The plan puts it first. */
        PLAN,
        /** Somebody chose it for a budget round. */
        ROUND,
        /** Figures of one's own came in for it. */
        FIGURES,
        /** A watched folder brings figures for it. */
        SOURCE,
        /** An admin let this person in. */
        LET_IN
    }

    /** A thing that is not the example's any more. */
    public record Kept(Kind kind, String name, Use use) {}
}
