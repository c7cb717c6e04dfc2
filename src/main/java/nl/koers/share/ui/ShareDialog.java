package nl.koers.share.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.koers.i18n.Formats;
import nl.koers.share.MadeShare;
import nl.koers.share.ShareLink;
import nl.koers.share.ShareSubject;
import nl.koers.share.Shares;
import nl.koers.shell.Notice;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a link to a report, shows it this once, and ends links that were made before. */
final class ShareDialog extends Dialog {

    private static final List<Integer> DAYS = List.of(7, Shares.DAYS, 90, Shares.MOST_DAYS);

    private final transient ShareButtons door;
    private final transient ShareSubject subject;
    private final Select<Integer> days = new Select<>();
    private final Checkbox budgets = new Checkbox();
    private final Div made = new Div();
    private final Section existing = new Section();

    ShareDialog(ShareButtons door, ShareSubject subject, String name) {
        this.door = door;
        this.subject = subject;
        setHeaderTitle(getTranslation("share.title", name));
        setWidth("min(38rem, 100%)");
        days.setLabel(getTranslation("share.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(each -> getTranslation("share.days.label", each));
        days.setValue(Shares.DAYS);
        budgets.setLabel(getTranslation("share.budgets"));
        budgets.setHelperText(getTranslation("share.budgets.help"));
        budgets.setVisible(door.mayShowBudgets());
        made.addClassName("stack");
        made.setVisible(false);
        existing.addClassNames("stack", "shares");
        Div content = new Div(new Paragraph(getTranslation("share.text")), days, budgets, made, existing);
        content.addClassName("stack");
        add(content);
        Button make = new Button(getTranslation("share.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("share.close"), click -> close()), make);
        list();
    }

    private void make() {
        MadeShare share = door.shares().make(subject, days.getValue(), budgets.getValue());
        TextField link = new TextField(getTranslation("share.link"));
        link.setValue(address(share.secret()));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setHelperText(getTranslation("share.once"));
        link.setWidthFull();
        Button copy = new Button(getTranslation("share.copy"), click -> copy(link.getValue()));
        copy.setAutofocus(true);
        made.removeAll();
        Div around = new Div(copy);
        around.addClassName("actions");
        made.add(link, around);
        made.setVisible(true);
        copy.focus();
        list();
    }

    private void list() {
        existing.removeAll();
        List<ShareLink> open = door.shares().open(subject);
        existing.setVisible(!open.isEmpty());
        H3 title = new H3(getTranslation("share.existing"));
        existing.setAriaLabel(title.getText());
        existing.add(title);
        open.forEach(link -> existing.add(row(link)));
    }

    private Div row(ShareLink link) {
        String about = about(link);
        Span words = new Span(about + sentence(link));
        Button revoke = new Button(getTranslation("share.revoke"), click -> revoke(link));
        revoke.setAriaLabel(getTranslation("share.revoke.which", about + sentence(link)));
        Div row = new Div(words, revoke);
        row.addClassName("shared-link");
        return row;
    }

    /** Which month, or which version, where the list is of several. */
    private String about(ShareLink link) {
        return switch (link.subject()) {
            case ShareSubject.Month month ->
                DateTimeFormatter.ofPattern("LLLL uuuu", getLocale()).format(month.month()) + ": ";
            case ShareSubject.Frozen frozen -> getTranslation("share.about.version", frozen.version()) + ": ";
            case ShareSubject.OneGoal goal -> "";
        };
    }

    private String sentence(ShareLink link) {
        String sentence = getTranslation("share.made", link.madeBy(), day(link.madeAt()), day(link.expiresAt()));
        Instant opened = link.openedAt();
        String read = opened == null
                ? getTranslation("share.unopened")
                : getTranslation("share.opened", link.opened(), day(opened));
        return sentence + " " + read + (link.withBudgets() ? " " + getTranslation("share.withBudgets") : "");
    }

    private void revoke(ShareLink link) {
        door.shares().revoke(link.id());
        made.removeAll();
        made.setVisible(false);
        list();
        Notice.done(getTranslation("share.revoked"));
    }

    private String day(Instant at) {
        return Formats.day(
                getLocale(), LocalDate.ofInstant(at, door.workspaces().zone()));
    }

    private void copy(String address) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0)", address)
                .then(
                        done -> Notice.done(getTranslation("share.copied")),
                        failed -> Notice.refused(getTranslation("share.notCopied")));
    }

    private static String address(String secret) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path("/share/{secret}")
                .buildAndExpand(secret)
                .toUriString();
    }
}
