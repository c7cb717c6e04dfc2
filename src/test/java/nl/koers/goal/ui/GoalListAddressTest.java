package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import nl.koers.access.PersonId;
import nl.koers.channel.ChannelId;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSelection.Scope;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.GoalSorting.Column;
import nl.koers.dashboard.GoalSorting.Grouping;
import nl.koers.objective.ObjectiveId;
import nl.koers.progress.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalListAddressTest {

    @Test
    void says_nothing_of_what_goes_without_saying() {
        GoalListAddress plain = new GoalListAddress(GoalSelection.of(Scope.OPEN), GoalSorting.WORST_FIRST);

        assertThat(plain.write().getQueryString()).isEmpty();
        assertThat(GoalListAddress.read(QueryParameters.empty())).isEqualTo(plain);
    }

    @Test
    void comes_back_as_it_was_written() {
        GoalListAddress full = new GoalListAddress(
                new GoalSelection(
                        Scope.CLOSED,
                        Status.AT_RISK,
                        new ChannelId(7),
                        new PersonId(8),
                        new ObjectiveId(9),
                        "1000 & more"),
                new GoalSorting(Grouping.OWNER, Column.DEADLINE, true));

        assertThat(GoalListAddress.read(full.write())).isEqualTo(full);
        assertThat(full.write().getQueryString()).contains("status=at_risk", "sort=-deadline", "group=owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status=nonsense", "channel=x", "channel=-1", "sort=--", "group=", "tab=other", "owner=1e9"})
    void takes_what_it_does_not_know_for_all(String query) {
        assertThat(GoalListAddress.read(QueryParameters.fromString(query)))
                .isEqualTo(new GoalListAddress(
                        GoalSelection.of(Scope.OPEN),
                        new GoalSorting(Grouping.NONE, Column.STATUS, query.contains("sort=-"))));
    }
}
