package nl.koers.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.koers.access.OneTimeLinks;

/** Signs in whoever opens a sign-in link, once. */
@Route("sign-in/:secret")
@AnonymousAllowed
class SignInLinkView extends Div implements BeforeEnterObserver {

    private final transient OneTimeLinks links;

    SignInLinkView(OneTimeLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        links.enter(secret)
                .ifPresentOrElse(SessionStart::toOverview, () -> event.rerouteToError(NotFoundException.class));
    }
}
