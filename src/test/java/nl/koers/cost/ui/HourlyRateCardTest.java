package nl.koers.cost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.HourlyRate;
import nl.koers.cost.Rates;
import nl.koers.shell.DayField;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-24. Today is 3 March 2026. */
@UiTest
@WithMockUser(username = "Anna", roles = "ADMIN")
class HourlyRateCardTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Rates hours;

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity koers;

    @BeforeEach
    void an_organisation() {
        koers.run(() -> workspaces.create(
                new Workspace("Hofwijk", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
        UI.getCurrent().navigate("settings");
    }

    private String shown() {
        return find(HourlyRateCard.class).single().getElement().getTextRecursively();
    }

    private TextField rate() {
        return find(TextField.class).withCaption("Rate").single();
    }

    private void keep(String amount) {
        rate().setValue(amount);
        test(find(Button.class).withText("Save rate").single()).click();
    }

    @Test
    void says_what_an_hour_costs_from_which_day_on() {
        assertThat(shown()).contains("No rate yet");
        keep("45.50");
        find(DayField.class).single().setValue(LocalDate.of(2025, 1, 1));
        keep("40");

        assertThat(shown()).contains("€45.50 an hour from 3 March 2026", "€40 an hour from 1 January 2025");
        assertThat(hours.all().all())
                .containsExactly(new HourlyRate(LocalDate.of(2025, 1, 1), 40_00), new HourlyRate(TODAY, 45_50));

        test(find(NativeButton.class).withText("Take away").all().getFirst()).click();

        assertThat(hours.all().all()).containsExactly(new HourlyRate(LocalDate.of(2025, 1, 1), 40_00));
        assertThat(shown()).doesNotContain("€45.50");
    }

    @Test
    void refuses_what_is_no_rate_at_its_field() {
        keep("");
        assertThat(rate().getErrorMessage()).isEqualTo("Write what an hour costs.");
        keep("much");
        assertThat(rate().getErrorMessage()).startsWith("Write an amount as a number");
        keep("-1");
        assertThat(rate().getErrorMessage()).startsWith("Write an hourly rate of nought");
        assertThat(hours.all().all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keeps_the_currency_and_says_why_at_its_field() {
        keep("45");
        ComboBox<Currency> currency =
                find(ComboBox.class).withCaption("Currency").single();
        currency.setValue(Currency.getInstance("JPY"));
        test(find(Button.class).withText("Save").single()).click();

        assertThat(currency.getErrorMessage()).startsWith("Budgets or costs are kept in this currency");
        assertThat(workspaces.find().orElseThrow().currency()).isEqualTo(Currency.getInstance("EUR"));
    }
}
