package nl.koers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.Role;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/** Asks whom to invite. */
class InviteDialog extends Dialog {

    private final transient People people;
    private final transient Consumer<Person> added;
    private final transient FormErrors errors = new FormErrors();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Role> role = new Select<>();

    InviteDialog(People people, Consumer<Person> added) {
        this.people = people;
        this.added = added;
        setHeaderTitle(getTranslation("access.people.invite"));
        name.setLabel(getTranslation("access.field.name"));
        email.setLabel(getTranslation("access.field.email"));
        role.setLabel(getTranslation("access.field.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("role." + item));
        role.setValue(Role.EDITOR);
        role.addValueChangeListener(change -> explain());
        explain();
        Div form = new Div(errors.bind("name", name), errors.bind("email", email), errors.bind("role", role));
        form.addClassName("stack");
        add(form);
        Button invite = new Button(getTranslation("access.invite.submit"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), invite);
    }

    private void explain() {
        role.setHelperText(getTranslation("access.role.explained." + role.getValue()));
    }

    private void invite() {
        try {
            Person person = people.add(new PersonData(name.getValue(), email.getValue(), role.getValue()));
            close();
            added.accept(person);
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        }
    }
}
