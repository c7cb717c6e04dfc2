package nl.koers.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.koers.cost.ui.HourlyRateCards;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.Card;
import nl.koers.shell.Notice;
import nl.koers.shell.SettingsFrame;
import nl.koers.workspace.Workspaces;

/** How the organisation works: its name, language, days and money, and from which chance a goal is on track. */
@Route("settings")
@Menu(title = "settings.organisation.title", order = 90)
@RolesAllowed("ADMIN")
class OrganisationView extends SettingsFrame implements BeforeEnterObserver {

    private final transient Workspaces workspaces;
    private final transient HourlyRateCards rates;
    private final OrganisationForm form = new OrganisationForm();
    private final Button save = new Button();
    private final Div hourly = new Div();

    OrganisationView(Workspaces workspaces, HourlyRateCards rates) {
        this.workspaces = workspaces;
        this.rates = rates;
        title(getTranslation("settings.organisation.title"));
        lead(getTranslation("settings.organisation.lead"));
        save.setText(getTranslation("shell.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        save.setDisableOnClick(true);
        Paragraph evidence = new Paragraph(getTranslation("settings.organisation.evidence"));
        evidence.addClassName("quiet");
        Div end = new Div(save);
        end.addClassName("actions");
        add(new Card(form, evidence, end), hourly);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaces.find().ifPresent(workspace -> {
            form.fill(workspace);
            showRates();
        });
    }

    /** Anew when the currency may have changed. */
    private void showRates() {
        hourly.removeAll();
        hourly.add(rates.card());
    }

    private void save() {
        try {
            form.fill(workspaces.change(form.read()));
            showRates();
            Notice.done(getTranslation("settings.organisation.saved"));
        } catch (InvalidInput refused) {
            form.show(refused).forEach(Notice::refused);
        } finally {
            save.setEnabled(true);
        }
    }
}
