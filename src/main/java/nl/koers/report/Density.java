package nl.koers.report;

import java.util.List;

/** How much is told of each goal of an objective, so that an objective takes one page of paper. */
enum Density {
    /** Each with a large chart, its story, its money and what was said of it. */
    CARDS,
    /** A small chart and the numbers beside it. */
    TABLE,
    /** A line of numbers each. */
    ROWS;

    private static final int MOST_CARDS = 2;
    private static final int MOST_TABLE = 5;
    /** Lines that a page has room for below two cards, and what a card that is not there leaves free. */
    private static final int BELOW_CARDS = 5;

    private static final int CARD = 24;

    static Density of(List<GoalReport> goals) {
        int free = BELOW_CARDS + CARD * (MOST_CARDS - goals.size());
        if (goals.size() <= MOST_CARDS && lines(goals) <= free) {
            return CARDS;
        }
        return goals.size() <= MOST_TABLE ? TABLE : ROWS;
    }

    /** Of what was noted, of the costs that are shared and, where there is no money, of what people said. */
    private static int lines(List<GoalReport> goals) {
        return goals.stream()
                .mapToInt(goal -> {
                    GoalMoney money = goal.money();
                    return goal.notes().size()
                            + (money == null
                                    ? goal.checkIns().size()
                                    : money.shared().size());
                })
                .sum();
    }
}
