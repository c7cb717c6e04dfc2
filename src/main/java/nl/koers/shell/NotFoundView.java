package nl.koers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** 404: nothing at this address. Lists no routes. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends PageFrame implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        title(getTranslation("shell.notFound.title"));
        lead(getTranslation("shell.notFound.text"));
        clear();
        add(new Anchor("", getTranslation("shell.toOverview")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
