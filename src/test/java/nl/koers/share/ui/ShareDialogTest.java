package nl.koers.share.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.share.ShareSubject;
import nl.koers.share.Shares;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-28. */
@UiTest
@WithMockUser(username = "Mila", roles = "MANAGER")
class ShareDialogTest extends SpringBrowserlessTest {

    private static final ShareSubject FEBRUARY = new ShareSubject.Month(java.time.YearMonth.of(2026, 2), null);

    @Autowired
    ShareButtons buttons;

    @Autowired
    Shares shares;

    private void open() {
        Button button = (Button) buttons.button(Locale.ENGLISH, () -> FEBRUARY, () -> "report of February 2026")
                .orElseThrow();
        UI.getCurrent().add(button);
        test(button).click();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shows_a_link_this_once_and_lists_it() {
        open();

        test(button("Make a link")).click();

        TextField link = find(TextField.class).single();
        assertThat(link.getValue()).matches("http://[^/]+/share/[\\w-]{43}");
        assertThat(link.isReadOnly()).isTrue();
        assertThat(find(Span.class).all().stream().map(Span::getText))
                .contains("February 2026: Made by Mila on 3 March 2026, works until 2 April 2026. Not opened yet.");
        assertThat(shares.open(FEBRUARY))
                .singleElement()
                .satisfies(made -> assertThat(made.withBudgets()).isFalse());
    }

    @Test
    void ends_a_link() {
        shares.make(FEBRUARY, 30, false);
        open();

        test(button("End")).click();

        assertThat(shares.open(FEBRUARY)).isEmpty();
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("End"));
    }

    @Test
    void offers_budgets_to_managers() {
        open();

        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    @WithMockUser(username = "Emma", roles = "EDITOR")
    void offers_no_budgets_to_others() {
        open();

        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "Vera", roles = "VIEWER")
    void is_not_there_for_viewers() {
        assertThat(buttons.button(Locale.ENGLISH, () -> FEBRUARY, () -> "")).isEmpty();
    }
}
