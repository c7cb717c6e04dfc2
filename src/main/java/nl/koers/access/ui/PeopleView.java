package nl.koers.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.koers.access.OneTimeLinks;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.Badge;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Notice;
import nl.koers.shell.SettingsFrame;
import nl.koers.shell.Tone;

/** Who may do what: invites people, changes roles, ends access. */
@Route("people")
@Menu(title = "access.people.title", order = 91)
@RolesAllowed("ADMIN")
class PeopleView extends SettingsFrame implements BeforeEnterObserver {

    private final transient People people;
    private final transient OneTimeLinks links;

    PeopleView(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
        title(getTranslation("access.people.title"));
        Button invite = new Button(getTranslation("access.people.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        actions(invite);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<Person> everybody = people.all();
        Set<PersonId> invited = new HashSet<>(people.invited());
        lead(getTranslation("access.people.lead", everybody.size()));
        clear();
        Card card = new Card();
        card.addClassName("people");
        everybody.forEach(person -> card.add(row(person, invited.contains(person.id()))));
        add(card);
    }

    private Component row(Person person, boolean invited) {
        Span name = new Span(person.name());
        name.addClassName("name");
        Span email = new Span(person.email());
        email.addClassName("quiet");
        Div who = new Div(name, email);
        who.addClassName("who");
        Div row = new Div(who, state(person, invited), role(person), buttons(person));
        row.addClassName("person");
        return row;
    }

    private Component state(Person person, boolean invited) {
        if (!person.enabled()) {
            return new Badge(Glyph.Sign.STOP, Tone.NONE, getTranslation("access.people.ended"));
        }
        return invited
                ? new Badge(Glyph.Sign.HOURGLASS, Tone.RISK, getTranslation("access.people.invited"))
                : new Badge(Glyph.Sign.CHECK, Tone.OK, getTranslation("access.people.active"));
    }

    private Component role(Person person) {
        Select<Role> role = new Select<>();
        role.setAriaLabel(getTranslation("access.people.roleOf", person.name()));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("role." + item));
        role.setValue(person.role());
        role.setEnabled(person.enabled());
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                attempt(() -> people.changeRole(person.id(), change.getValue()));
            }
        });
        return role;
    }

    private Component buttons(Person person) {
        Div buttons = new Div();
        buttons.addClassName("actions");
        if (person.enabled()) {
            buttons.add(
                    quiet("access.people.newLink", person, () -> showLink(person)),
                    quiet("access.people.end", person, () -> confirmEnd(person)));
        } else {
            buttons.add(quiet("access.people.restore", person, () -> attempt(() -> people.restoreAccess(person.id()))));
        }
        return buttons;
    }

    private Button quiet(String key, Person person, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation("access.people.for", getTranslation(key), person.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void invite() {
        new InviteDialog(people, person -> {
                    show();
                    showLink(person);
                })
                .open();
    }

    private void showLink(Person person) {
        attempt(() -> new LinkDialog(person, links.invitation(person.id())).open());
    }

    private void confirmEnd(Person person) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("access.people.end.title", person.name()));
        question.setText(getTranslation("access.people.end.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("shell.cancel"));
        question.setConfirmText(getTranslation("access.people.end"));
        question.addConfirmListener(yes -> attempt(() -> people.endAccess(person.id())));
        question.open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (InvalidInput refused) {
            refused.errors()
                    .forEach(error -> Notice.refused(
                            getTranslation(error.key(), error.arguments().toArray())));
        }
        show();
    }
}
