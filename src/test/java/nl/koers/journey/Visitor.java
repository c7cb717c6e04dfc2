package nl.koers.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** Somebody at a browser: finds things by what they are called, as people and screen readers do. */
final class Visitor implements AutoCloseable {

    private final Installation koers;
    private final BrowserContext context;
    private final Page page;

    Visitor(Installation koers, Chromium chromium) {
        this.koers = koers;
        this.context = chromium.visitor("en-GB", 1280, ColorScheme.LIGHT);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Opens an address of the installation, or a whole one. */
    Visitor open(String address) {
        page.navigate(address.startsWith("http") ? address : koers.url(address));
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses from a list that can be typed in. */
    void choose(Locator where, String label, String option) {
        Locator field = where.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .first();
        field.fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /** Chooses from a list that cannot be typed in. */
    void select(Locator where, String label, String option) {
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    @Override
    public void close() {
        context.close();
    }
}
