package nl.koers.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** 500: our fault. Shows the number under which the log tells more, and nothing else. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends PageFrame implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        title(getTranslation("shell.failed.title"));
        lead(getTranslation("shell.failed.text", Incident.log(parameter.getException())));
        add(new Anchor("", getTranslation("shell.toOverview")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
