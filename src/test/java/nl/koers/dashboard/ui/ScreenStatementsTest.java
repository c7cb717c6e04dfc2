package nl.koers.dashboard.ui;

import static nl.koers.schema.Tables.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.koers.AskedStatements;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricId;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.goal.Goal;
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** How many statements a screen asks of the database must not depend on how much there is to show. */
@UiTest
@WithMockUser(roles = "ADMIN")
class ScreenStatementsTest extends SpringBrowserlessTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    @Autowired
    DSLContext sql;

    private @Nullable AskedStatements asked;

    @BeforeEach
    void listen() {
        asked = new AskedStatements(sql);
    }

    @AfterEach
    void listen_no_more() {
        heard().close();
    }

    private AskedStatements heard() {
        return Objects.requireNonNull(asked);
    }

    private List<String> opening(String screen) {
        String[] address = screen.split("\\?", -1);
        List<String> statements = heard().during(() -> UI.getCurrent()
                .navigate(
                        address[0],
                        address.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(address[1])));
        UI.getCurrent().navigate("account");
        return statements;
    }

    /** Channels, each with a source, a figure a day and two goals. */
    private Goal more(int from, int to) {
        MetricId followers = metrics.named("followers", MetricKind.LEVEL).id();
        Goal last = null;
        for (int i = from; i < to; i++) {
            Channel channel = channels.create(ChannelData.of(Platform.X, "Page " + i));
            figures.put(channel.id(), "followers", MetricKind.LEVEL, days(0, 40 + i));
            sql.insertInto(SOURCE)
                    .set(SOURCE.FOLDER, i % 2 == 0 ? "Page " + i : "Folder " + i)
                    .set(SOURCE.CREATED_AT, Instant.EPOCH)
                    .execute();
            goals.define(goal(channel, followers, "A " + i).data());
            last = goals.define(goal(channel, followers, "B " + i).data());
        }
        return Objects.requireNonNull(last);
    }

    private static SomeGoal goal(Channel channel, MetricId metric, String title) {
        return new SomeGoal(channel.id(), metric)
                .title(title)
                .target(TargetKind.ABSOLUTE, 5000)
                .start(NEW_YEAR)
                .deadline(LocalDate.of(2026, 6, 30));
    }

    private static List<Row> days(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(day -> Row.of(NEW_YEAR.plusDays(day).toString(), 500 + day))
                .toList();
    }

    @Test
    void screens_of_many_goals_ask_as_much_for_two_as_for_forty() {
        more(0, 1);
        List<List<String>> few = screens();
        more(1, 20);

        List<List<String>> many = screens();

        assertThat(many).isEqualTo(few);
        assertThat(few.subList(0, 4))
                .as("all but My actions of a person without any")
                .noneMatch(List::isEmpty);
    }

    private List<List<String>> screens() {
        return List.of("", "goals", "goals?group=channel&sort=-reached", "objectives", "actions").stream()
                .map(this::opening)
                .map(AskedStatements::withoutLists)
                .toList();
    }

    @Test
    void a_goal_asks_as_much_after_ten_files_as_after_one() {
        Goal goal = more(0, 1);
        String screen = "goals/" + goal.id().value();
        List<String> few = AskedStatements.withoutLists(opening(screen));
        for (int file = 0; file < 10; file++) {
            figures.put(goal.data().channel(), "followers", MetricKind.LEVEL, days(40 + file, 41 + file));
        }

        List<String> many = AskedStatements.withoutLists(opening(screen));

        assertThat(many).isEqualTo(few);
        assertThat(few)
                .filteredOn(asked -> asked.contains("from `snapshot`"))
                .as("figures are read once")
                .hasSize(1);
    }
}
