package nl.koers.action;

import java.time.LocalDate;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.goal.Acceptance;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.progress.Status;
import org.jspecify.annotations.Nullable;

/** A goal from 1 January to 30 June 2026 that Bram carries out and Carla has accepted, to be changed here and there. */
final class SomeFacts {

    static final PersonId BRAM = new PersonId(2);
    static final PersonId CARLA = new PersonId(3);
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);

    private GoalState state = GoalState.ACTIVE;
    private LocalDate start = START;
    private LocalDate madeOn = START.minusDays(10);
    private GoalFacts.@Nullable Someone owner = new GoalFacts.Someone(BRAM, "Bram");
    private GoalFacts.@Nullable Someone accountable = new GoalFacts.Someone(CARLA, "Carla");
    private GoalFacts.@Nullable Agreement agreement =
            new GoalFacts.Agreement(Acceptance.State.ACCEPTED, START.minusDays(5), "Carla", "");
    private Status status = Status.ON_TRACK;
    private @Nullable LocalDate statusSince;
    private boolean stale;
    private @Nullable LocalDate dataDate = START.plusDays(20);
    private @Nullable LocalDate checkedOn;

    SomeFacts state(GoalState value) {
        state = value;
        return this;
    }

    SomeFacts start(LocalDate value) {
        start = value;
        return this;
    }

    SomeFacts madeOn(LocalDate value) {
        madeOn = value;
        return this;
    }

    SomeFacts owner(@Nullable PersonId value) {
        owner = value == null ? null : new GoalFacts.Someone(value, "Somebody");
        return this;
    }

    SomeFacts agreement(Acceptance.State value, LocalDate on) {
        agreement = new GoalFacts.Agreement(value, on, "Carla", value == Acceptance.State.SENT_BACK ? "Too low" : "");
        return this;
    }

    SomeFacts status(Status value) {
        status = value;
        return this;
    }

    SomeFacts behindSince(LocalDate value) {
        status = Status.BEHIND;
        statusSince = value;
        return this;
    }

    SomeFacts stale() {
        stale = true;
        return this;
    }

    SomeFacts withoutFigures() {
        status = Status.NO_DATA;
        dataDate = null;
        return this;
    }

    SomeFacts checkedOn(LocalDate value) {
        checkedOn = value;
        return this;
    }

    GoalFacts facts() {
        return new GoalFacts(
                new GoalId(1),
                "Followers",
                new ChannelId(1),
                state,
                start,
                DEADLINE,
                madeOn,
                owner,
                accountable,
                agreement,
                status,
                statusSince,
                stale,
                dataDate,
                checkedOn);
    }
}
