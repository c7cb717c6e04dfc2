package nl.koers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.koers.access.Person;
import nl.koers.shell.Notice;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows an invitation's link, this once, to be sent to the person. */
class LinkDialog extends Dialog {

    LinkDialog(Person person, String secret) {
        setHeaderTitle(getTranslation("access.link.title", person.name()));
        TextField link = new TextField(getTranslation("access.link.label"));
        link.setValue(address(secret));
        link.setReadOnly(true);
        link.setAutoselect(true);
        Div content = new Div(new Paragraph(getTranslation("access.link.text", person.email())), link);
        content.addClassName("stack");
        add(content);
        Button copy = new Button(getTranslation("access.link.copy"), click -> copy(link.getValue()));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("access.link.close"), click -> close()), copy);
    }

    private void copy(String address) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0)", address)
                .then(
                        done -> Notice.done(getTranslation("access.link.copied")),
                        failed -> Notice.refused(getTranslation("access.link.notCopied")));
    }

    private static String address(String secret) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path("/invitation/{secret}")
                .buildAndExpand(secret)
                .toUriString();
    }
}
