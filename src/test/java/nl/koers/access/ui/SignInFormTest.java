package nl.koers.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.ZoneId;
import java.util.Locale;
import nl.koers.KoersTest;
import nl.koers.access.SetUp;
import nl.koers.access.SetUpData;
import nl.koers.access.SystemIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@KoersTest
class SignInFormTest {

    private static final String PASSWORD = "a sentence to remember";
    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SetUp setUp;

    @Autowired
    SystemIdentity system;

    MockMvcTester web;
    final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void ann() {
        setUp.complete(
                system.call(setUp::newLink).orElseThrow(),
                new SetUpData(
                        Locale.ENGLISH, "Museum", ZoneId.of("Europe/Amsterdam"), "Ann", "ann@museum.org", PASSWORD));
        web = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void the_right_password_opens_the_overview_in_a_session_with_another_number() {
        String before = session.getId();
        MvcTestResult answer = signIn(PASSWORD, true);
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute(CONTEXT)).isNotNull();
    }

    @Test
    void a_wrong_password_leads_back_to_the_form() {
        assertThat(signIn("wrong", true)).hasStatus(302).hasRedirectedUrl("/sign-in?error");
        assertThat(session.getAttribute(CONTEXT)).isNull();
    }

    @Test
    void a_forged_sign_in_is_refused() {
        assertThat(web.post()
                        .uri("/sign-in")
                        .session(session)
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", "ann@museum.org")
                        .param("password", PASSWORD))
                .hasStatus(403);
        assertThat(session.getAttribute(CONTEXT)).isNull();
    }

    @Test
    void a_forged_sign_out_is_refused_and_a_real_one_ends_the_session() {
        signIn(PASSWORD, true);
        web.post().uri("/logout").session(session).exchange();
        assertThat(session.isInvalid()).isFalse();
        web.post().uri("/logout").session(session).with(csrf()).exchange();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_is_no_key_to_the_api() {
        signIn(PASSWORD, true);
        assertThat(web.get().uri("/api/v1/goals").session(session).exchange()).hasStatus(401);
    }

    private MvcTestResult signIn(String password, boolean withToken) {
        MockMvcTester.MockMvcRequestBuilder form = web.post()
                .uri("/sign-in")
                .session(session)
                .param("username", "ann@museum.org")
                .param("password", password);
        return withToken ? form.with(csrf()).exchange() : form.exchange();
    }
}
