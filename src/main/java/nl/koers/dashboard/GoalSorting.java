package nl.koers.dashboard;

/** In which order a list shows goals: by group first, then by column, the worst first among equals. */
public record GoalSorting(Grouping grouping, Column column, boolean reversed) {

    public static final GoalSorting WORST_FIRST = new GoalSorting(Grouping.NONE, Column.STATUS, false);

    /** What can be sorted on. */
    public enum Column {
        TITLE,
        STATUS,
        REACHED,
        CHANNEL,
        OWNER,
        DEADLINE
    }

    /** What goals can stand together by. */
    public enum Grouping {
        NONE,
        OBJECTIVE,
        CHANNEL,
        OWNER,
        STATUS
    }

    /** By that column; turned around when the list is sorted by it already. */
    public GoalSorting by(Column wanted) {
        return new GoalSorting(grouping, wanted, wanted == column && !reversed);
    }
}
