package nl.koers.imports.ui;

import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.database.DataFolder;
import nl.koers.imports.Imports;
import nl.koers.imports.Uploads;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;

/** T79, T82. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class FileReceptionTest {

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    DataFolder folder;

    @Autowired
    DSLContext sql;

    private final List<Reception> seen = new ArrayList<>();

    private MockHttpServletResponse drop(MockHttpServletRequest request) throws IOException {
        FileReception reception = new FileReception(uploads, seen::add);
        MockHttpServletResponse response = new MockHttpServletResponse();
        VaadinServletService service = new VaadinServletService(null, null) {};
        reception.handleRequest(
                new VaadinServletRequest(request, service),
                new VaadinServletResponse(response, service),
                new VaadinSession(service),
                new Element("vaadin-upload"));
        return response;
    }

    private static MockHttpServletRequest raw(String name, String content) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/VAADIN/dynamic/resource/0/1/upload");
        request.setContentType("text/csv");
        request.addHeader("X-Filename", name);
        request.setContent(content.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    @Test
    void keeps_the_bytes_under_a_name_of_its_own_and_reads_nothing_yet() throws IOException {
        MockHttpServletResponse response = drop(raw("..%2F..%2Fetc%2Fempty.csv", ""));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(seen).singleElement().isInstanceOfSatisfying(Reception.Received.class, received -> {
            assertThat(received.upload().originalName()).isEqualTo("empty.csv");
            assertThat(received.upload().file()).exists().hasParent(folder.spool());
            received.upload().close();
        });
        assertThat(imports.recent(10)).isEmpty();
    }

    @Test
    @WithMockUser(username = "Vera", roles = "VIEWER")
    void refuses_a_viewer_who_sends_to_the_address_an_editor_had() throws IOException {
        MockHttpServletResponse response = drop(raw("x.csv", "date,value\n"));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(seen).isEmpty();
        assertThat(folder.spool()).isEmptyDirectory();
        assertThat(sql.selectFrom(AUDIT_ENTRY).fetch())
                .extracting(entry -> entry.getActor(), entry -> entry.getAction(), entry -> entry.getSubject())
                .containsExactly(tuple("Vera", "DENIED", "Uploads.receive"));
    }

    @Test
    void takes_no_form_whose_limits_are_not_ours() throws IOException {
        MockHttpServletRequest form = raw("x.csv", "date,value\n");
        form.setContentType("multipart/form-data; boundary=x");

        assertThat(drop(form).getStatus()).isEqualTo(415);
        assertThat(seen).isEmpty();
    }
}
