package nl.koers.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.goal.GoalId;

/** A cost of 3 March 2026 that costs nothing yet, to be changed here and there. */
public final class SomeCost {

    private final List<CostShare> shares = new ArrayList<>();
    private LocalDate on = CostScene.TODAY;
    private long amount;
    private long minutes;
    private CostKind kind = CostKind.CONTENT;
    private String note = "";

    private SomeCost() {}

    /** That one goal bears. */
    public static SomeCost of(GoalId goal) {
        return shared().share(goal, CostShare.WHOLE);
    }

    /** That nobody bears yet. */
    public static SomeCost shared() {
        return new SomeCost();
    }

    public SomeCost share(GoalId goal, int basisPoints) {
        shares.add(new CostShare(goal, basisPoints));
        return this;
    }

    public SomeCost on(LocalDate value) {
        on = value;
        return this;
    }

    public SomeCost amount(long cents) {
        amount = cents;
        return this;
    }

    public SomeCost minutes(long value) {
        minutes = value;
        return this;
    }

    public SomeCost kind(CostKind value) {
        kind = value;
        return this;
    }

    public SomeCost note(String value) {
        note = value;
        return this;
    }

    public CostEntryData data() {
        return new CostEntryData(on, amount, minutes, kind, note, shares);
    }
}
