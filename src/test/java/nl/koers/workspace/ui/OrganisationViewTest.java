package nl.koers.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.workspace.Thresholds;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@UiTest
@WithMockUser(roles = "ADMIN")
class OrganisationViewTest extends SpringBrowserlessTest {

    @Autowired
    Workspaces workspaces;

    @Autowired
    SystemIdentity system;

    @BeforeEach
    void a_museum() {
        system.run(() -> workspaces.create(new Workspace(
                "Museum Hofwijk", Locale.of("en"), ZoneId.of("Europe/Amsterdam"), Currency.getInstance("EUR"))));
        navigate(OrganisationView.class);
    }

    @Test
    void changes_from_which_chance_a_goal_is_on_track() {
        test(field("On track from a chance of")).setValue(70);
        test(field("Behind below a chance of")).setValue(30);
        save();

        assertThat(workspaces.thresholds()).isEqualTo(new Thresholds(0.70, 0.30));
    }

    @Test
    void refuses_limits_that_cross_at_the_field() {
        test(field("On track from a chance of")).setValue(20);
        save();

        assertThat(field("On track from a chance of").isInvalid()).isTrue();
        assertThat(field("On track from a chance of").getErrorMessage()).startsWith("The chance for");
        assertThat(workspaces.thresholds()).isEqualTo(Thresholds.DEFAULT);
    }

    @Test
    void refuses_an_empty_name_and_an_empty_limit() {
        test(find(TextField.class).withCaption("Name").single()).setValue(" ");
        field("Behind below a chance of").clear();
        save();

        assertThat(field("Behind below a chance of").getErrorMessage()).isEqualTo("Fill in a percentage from 5 to 95.");
        field("Behind below a chance of").setValue(25);
        save();
        assertThat(find(TextField.class).withCaption("Name").single().isInvalid())
                .isTrue();
        assertThat(workspaces.find().orElseThrow().name()).isEqualTo("Museum Hofwijk");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changes_zone_and_currency() {
        ComboBox<String> zone = find(ComboBox.class).withCaption("Time zone").single();
        ComboBox<Currency> currency =
                find(ComboBox.class).withCaption("Currency").single();
        zone.setValue("America/Paramaribo");
        currency.setValue(Currency.getInstance("SRD"));
        save();

        Workspace workspace = workspaces.find().orElseThrow();
        assertThat(workspace.zone()).isEqualTo(ZoneId.of("America/Paramaribo"));
        assertThat(workspace.currency()).isEqualTo(Currency.getInstance("SRD"));
    }

    @Test
    void stands_under_settings_beside_the_other_pages() {
        assertThat(find(RouterLink.class, find(Nav.class).all().getLast()).all())
                .extracting(RouterLink::getHref)
                .contains("settings", "people", "settings/schedules", "settings/track-record");
    }

    private IntegerField field(String label) {
        return find(IntegerField.class).withCaption(label).single();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }
}
