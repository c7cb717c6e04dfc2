package nl.koers.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Calls the API as a program does, through the security in front of it. */
final class Api {

    private static final String BOUNDARY = "--------koers";

    private final MockMvcTester mvc;
    private final SecurityContext asker;

    Api(WebApplicationContext context) {
        asker = SecurityContextHolder.getContext();
        mvc = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    MvcTestResult get(String path) {
        return exchange(mvc.get().uri(URI.create(path)));
    }

    MvcTestResult get(String path, String header, String value) {
        return exchange(mvc.get().uri(URI.create(path)).header(header, value));
    }

    MvcTestResult send(HttpMethod method, String path) {
        return exchange(mvc.method(method).uri(URI.create(path)));
    }

    MvcTestResult post(String path, String json) {
        return post(path, json, "en");
    }

    MvcTestResult post(String path, String json, String language) {
        return exchange(mvc.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", language)
                .content(json));
    }

    MvcTestResult put(String path, String json) {
        return exchange(mvc.put()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    MvcTestResult upload(String name, byte[] content, Map<String, String> fields) {
        return multipart(form(name, content, fields));
    }

    /** By somebody who reads that language. */
    MvcTestResult uploadIn(String language, String name, byte[] content) {
        return exchange(request(form(name, content, Map.of())).header("Accept-Language", language));
    }

    MvcTestResult multipart(byte[] body) {
        return exchange(request(body));
    }

    private MockMvcTester.MockMvcRequestBuilder request(byte[] body) {
        return mvc.post()
                .uri("/api/v1/imports")
                .contentType("multipart/form-data; boundary=" + BOUNDARY)
                .content(body);
    }

    /** Each request as whoever opened this; the test itself stays who it was. */
    private MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder request) {
        try {
            return request.with(securityContext(asker)).exchange();
        } finally {
            SecurityContextHolder.setContext(asker);
        }
    }

    /** The bytes a client sends for a file and some fields. */
    static byte[] form(String name, byte[] content, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                        + "\r\n"));
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
