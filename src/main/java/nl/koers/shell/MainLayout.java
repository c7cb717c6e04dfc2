package nl.koers.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.access.PlainHttp;
import nl.koers.access.Role;
import nl.koers.action.Actions;
import nl.koers.demo.Example;

/** The frame round every screen: brand, menu of what there is, language, who is signed in. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String ACTIONS = "/actions";

    private final transient AuthenticationContext authentication;
    private final transient Actions actions;
    private final ActionCount count = new ActionCount();
    private final ExampleBanner banner;
    private final Main content = new Main();

    MainLayout(
            AuthenticationContext authentication,
            CurrentUser currentUser,
            LanguageSwitch languages,
            Actions actions,
            Example example,
            MenuOfRole menu) {
        this.authentication = authentication;
        this.actions = actions;
        this.banner = new ExampleBanner(example, currentUser.has(Role.ADMIN));
        addClassName("app");
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        Header side = new Header(brand());
        side.addClassName("side");
        if (authentication.isAuthenticated()) {
            side.add(menu(menu.entries()));
        } else {
            addClassName("guest");
        }
        side.add(account(currentUser, languages));
        add(skipLink(), side, content);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Script.FRAME.loadInto(attach.getUI());
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.getElement().removeAllChildren();
        if (isReadableOnTheWay()) {
            content.add(new Message(Glyph.Sign.ALERT, Tone.RISK, getTranslation("shell.insecure")));
        }
        content.add(banner);
        content.getElement().appendChild(screen.getElement());
    }

    /** What there is to do may have changed with every step. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (authentication.isAuthenticated()) {
            count.show(actions.count());
            banner.show(event.getLocation());
        }
    }

    private static boolean isReadableOnTheWay() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && PlainHttp.isReadableOnTheWay(request.getHttpServletRequest());
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip");
        return skip;
    }

    private Component brand() {
        Span dot = new Span(".");
        dot.addClassName("dot");
        Anchor brand = new Anchor("", new Span(getTranslation("app.name")), dot);
        brand.addClassName("brand");
        return brand;
    }

    private Component menu(List<MenuEntry> entries) {
        Nav menu = new Nav();
        menu.addClassName("menu");
        menu.setAriaLabel(getTranslation("shell.menu"));
        entries.stream()
                .filter(entry -> !SettingsMenu.isPage(entry))
                .sorted(Comparator.comparing(MenuEntry::order))
                .map(this::link)
                .forEach(menu::add);
        List<MenuEntry> pages = SettingsMenu.pages(entries);
        if (!pages.isEmpty()) {
            menu.add(settings(pages));
        }
        return menu;
    }

    private RouterLink link(MenuEntry entry) {
        RouterLink link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        if (entry.path().equals(ACTIONS)) {
            link.add(count);
        }
        link.setHighlightCondition(
                link.getHref().isEmpty() ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        return marked(link);
    }

    /** One entry for all pages of the settings. */
    private RouterLink settings(List<MenuEntry> pages) {
        RouterLink link =
                new RouterLink(getTranslation("settings.menu"), pages.getFirst().menuClass());
        Set<String> paths = pages.stream().map(MenuEntry::path).collect(Collectors.toSet());
        link.setHighlightCondition(
                (item, event) -> paths.contains("/" + event.getLocation().getPath()));
        return marked(link);
    }

    private static RouterLink marked(RouterLink link) {
        link.setHighlightAction((item, here) -> {
            if (here) {
                item.getElement().setAttribute("aria-current", "page");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    private Component account(CurrentUser currentUser, LanguageSwitch languages) {
        Div row = new Div(languages);
        row.addClassName("row");
        Div account = new Div();
        account.addClassName("account");
        if (authentication.isAuthenticated()) {
            account.add(who(currentUser));
            row.add(signOut());
        }
        account.add(row);
        return account;
    }

    private Component who(CurrentUser currentUser) {
        Div who = new Div(new Anchor("account", currentUser.name()));
        who.addClassName("who");
        Arrays.stream(Role.values())
                .filter(currentUser::has)
                .max(Comparator.naturalOrder())
                .ifPresent(role -> who.add(new Span(getTranslation("role." + role))));
        return who;
    }

    private NativeButton signOut() {
        NativeButton signOut = new NativeButton(getTranslation("shell.signOut"), click -> authentication.logout());
        signOut.addClassName("plain");
        return signOut;
    }
}
