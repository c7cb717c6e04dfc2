package nl.koers.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import nl.koers.goal.Goals;
import nl.koers.goal.SomeGoal;
import nl.koers.goal.Target.TargetKind;
import nl.koers.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Today is 3 March 2026. */
@UiTest
@WithMockUser(roles = "EDITOR")
class TrackRecordViewTest extends SpringBrowserlessTest {

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    ImportedFigures figures;

    private Channel x;
    private MetricId followers;

    @BeforeEach
    void a_page() {
        x = channels.create(ChannelData.of(Platform.X, "Our X"));
        followers = metrics.named("followers", MetricKind.LEVEL).id();
    }

    @Test
    void says_so_while_no_goal_is_over() {
        navigate(TrackRecordView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(RecordCard.class).all()).isEmpty();
    }

    /**
     * Two followers a day from 1 January 2025 on, 100 at first. On 1 July there are 462, on 31 December 828: the first
     * goal is met, the second is far away, and both were plain from the beginning: three forecasts each.
     */
    @Test
    void holds_forecasts_of_closed_goals_against_what_happened() {
        steady_growth();
        define(800);
        define(2000);
        goals.define(new SomeGoal(x.id(), followers).data());

        navigate(TrackRecordView.class);

        List<String> rows = rows(find(NativeTable.class).all().getFirst());
        assertThat(rows).endsWith("CalledForecastsSucceeded", "On track3100%", "At risk0–", "Behind30%");
        assertThat(find(EmptyState.class).all()).isEmpty();
    }

    @Test
    void says_it_in_dutch() {
        steady_growth();
        define(800);
        UI.getCurrent().setLocale(Locale.of("nl"));

        navigate(TrackRecordView.class);

        assertThat(rows(find(NativeTable.class).all().getFirst())).contains("Op koers3100%");
        assertThat(find(RecordCard.class).single().getElement().getTextRecursively())
                .contains("3 prognoses bewijzen weinig");
    }

    private void steady_growth() {
        List<Row> rows = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.isBefore(LocalDate.of(2026, 3, 1)); day = day.plusDays(1)) {
            int passed = day.getDayOfYear() - 1 + (day.getYear() == 2026 ? 365 : 0);
            rows.add(Row.of(day.toString(), 100 + 2 * passed));
        }
        figures.put(x.id(), "followers", MetricKind.LEVEL, rows);
    }

    private void define(double target) {
        goals.define(new SomeGoal(x.id(), followers)
                .target(TargetKind.ABSOLUTE, target)
                .start(LocalDate.of(2025, 7, 1))
                .deadline(LocalDate.of(2025, 12, 31))
                .data());
    }

    private static List<String> rows(NativeTable table) {
        return table.getElement()
                .getChildren()
                .flatMap(part -> part.getChildren())
                .map(row -> row.getTextRecursively())
                .filter(text -> !text.isBlank())
                .toList();
    }
}
