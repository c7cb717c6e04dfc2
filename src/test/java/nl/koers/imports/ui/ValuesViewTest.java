package nl.koers.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.imports.ImportReport;
import nl.koers.imports.Imports;
import nl.koers.imports.Way;
import nl.koers.shell.AmountField;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-10. Today is 3 March 2026. */
@UiTest
@WithMockUser(roles = "EDITOR")
class ValuesViewTest extends SpringBrowserlessTest {

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Imports imports;

    @Autowired
    ImportedFigures figures;

    private Channel facebook() {
        return channels.create(ChannelData.of(Platform.FACEBOOK, "Museum"));
    }

    @SuppressWarnings("unchecked")
    private void choose(String metric) {
        ((ComboBox<String>) find(ComboBox.class).single()).setValue(metric);
    }

    private List<AmountField> fields() {
        return find(AmountField.class).all();
    }

    private void save(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @Test
    void a_level_is_typed_for_the_end_of_a_month_and_for_today() {
        Channel channel = facebook();
        UI.getCurrent().navigate("import/values");
        choose("followers");

        assertThat(fields()).hasSize(13);
        fields().get(0).setValue("1,520");
        fields().get(1).setValue("1,480");
        save("Save 2 values");

        assertThat(snapshots.of(
                        channel.id(), metrics.find("followers").orElseThrow().id(), null, null))
                .extracting(Snapshot::from, Snapshot::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 2, 28), 1480.0),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 3), 1520.0));
        assertThat(imports.recent(5))
                .singleElement()
                .extracting(ImportReport::way)
                .isEqualTo(Way.HAND);
    }

    @Test
    void a_percentage_is_shown_and_typed_in_per_cent_and_kept_as_a_fraction() {
        Channel channel = facebook();
        figures.put(
                channel.id(), "share of voice", MetricKind.RATIO, List.of(Row.of("2026-01-01", "2026-01-31", 0.0436)));
        UI.getCurrent().navigate("import/values");
        choose("share of voice");
        assertThat(fields().stream().map(AmountField::getValue).limit(2)).containsExactly("", "0.0436");

        test(find(Checkbox.class).single()).click();
        assertThat(fields().stream().map(AmountField::getValue).limit(2)).containsExactly("", "4.36");
        fields().getFirst().setValue("5%");
        save("Save 1 value");

        assertThat(snapshots.of(
                        channel.id(),
                        metrics.find("share of voice").orElseThrow().id(),
                        null,
                        null))
                .extracting(Snapshot::value)
                .containsExactly(0.0436, 0.05);
    }

    @Test
    void known_values_are_shown_and_only_changed_ones_are_saved() {
        Channel channel = facebook();
        figures.put(
                channel.id(),
                "followers",
                MetricKind.LEVEL,
                List.of(Row.of("2026-01-31", 1400), Row.of("2026-02-14", 1450)));
        UI.getCurrent().navigate("import/values");
        choose("followers");

        assertThat(fields().stream().map(AmountField::getValue).limit(3)).containsExactly("", "1450", "1400");
        fields().get(2).setValue("1,401");
        save("Save 1 value");

        assertThat(imports.recent(1).getFirst().rows().read()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_new_metric_is_asked_how_it_counts_and_a_flow_fills_whole_months() {
        Channel channel = facebook();
        UI.getCurrent().navigate("import/values");
        choose("Baliebezoekers");
        assertThat(fields()).as("how it counts was not said yet").isEmpty();
        ((Select<MetricKind>) find(Select.class)
                        .withCondition(select -> "How does it count?".equals(select.getLabel()))
                        .single())
                .setValue(MetricKind.FLOW);
        fields().getFirst().setValue("812");
        save("Save 1 value");

        assertThat(metrics.find("Baliebezoekers").orElseThrow().kind()).isEqualTo(MetricKind.FLOW);
        assertThat(snapshots.of(
                        channel.id(),
                        metrics.find("Baliebezoekers").orElseThrow().id(),
                        null,
                        null))
                .singleElement()
                .satisfies(month -> {
                    assertThat(month.from()).isEqualTo(LocalDate.of(2026, 2, 1));
                    assertThat(month.to()).isEqualTo(LocalDate.of(2026, 2, 28));
                });
    }

    @Test
    void what_is_no_number_or_a_level_below_zero_is_marked_and_nothing_is_saved() {
        facebook();
        UI.getCurrent().navigate("import/values");
        choose("followers");
        fields().get(0).setValue("veel");
        fields().get(1).setValue("12");
        save("Save 1 value");

        assertThat(fields().get(0).isInvalid()).isTrue();
        fields().get(0).setValue("-3");
        save("Save 2 values");
        assertThat(fields().get(0).isInvalid()).isTrue();
        assertThat(imports.recent(5)).isEmpty();
    }
}
