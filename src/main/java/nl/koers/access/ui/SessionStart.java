package nl.koers.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Signs somebody in from a page of Vaadin: a new session number, a new CSRF token, and the overview. */
final class SessionStart {

    private SessionStart() {}

    /** Puts the person into this browser's session, whoever was there before, and keeps the page. */
    static void keepPage(Authentication person) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** As {@link #keepPage}, and goes to the overview in a fresh page. */
    static void toOverview(Authentication person) {
        keepPage(person);
        String home = VaadinServletRequest.getCurrent().getHttpServletRequest().getContextPath() + "/";
        UI.getCurrent().getPage().setLocation(home);
    }
}
