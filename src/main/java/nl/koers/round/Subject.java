package nl.koers.round;

/**
 * What is decided about, named as in the frozen report; it may be gone by now.
 *
 * @param id of the goal or the marketing objective
 */
public record Subject(Kind kind, long id) {

    public enum Kind {
        OBJECTIVE,
        GOAL
    }

    public static Subject goal(long id) {
        return new Subject(Kind.GOAL, id);
    }

    public static Subject objective(long id) {
        return new Subject(Kind.OBJECTIVE, id);
    }
}
