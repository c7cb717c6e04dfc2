package nl.koers.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.i18n.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The page of the design system shows what the components are; {@code -Ddesign.page=write} writes it anew. */
@UiTest
@WithMockUser(roles = "VIEWER")
class DesignPageTest extends SpringBrowserlessTest {

    private static final Path PAGE = Path.of("docs/design.html");

    @Autowired
    Texts texts;

    @BeforeEach
    void in_english() {
        com.vaadin.flow.component.UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void the_page_in_the_documents_is_what_the_components_make() throws IOException {
        String html = new DesignPage(texts).html();
        if ("write".equals(System.getProperty("design.page"))) {
            Files.writeString(PAGE, html);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(html);
    }
}
