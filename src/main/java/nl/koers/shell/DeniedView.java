package nl.koers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** 403: signed in, but not allowed to see this. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends PageFrame implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        title(getTranslation("shell.denied.title"));
        lead(getTranslation("shell.denied.text"));
        clear();
        add(new Anchor("", getTranslation("shell.toOverview")));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
