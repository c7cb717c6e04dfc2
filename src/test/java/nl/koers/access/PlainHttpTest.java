package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PlainHttpTest {

    @ParameterizedTest
    @CsvSource({
        "http, localhost, false",
        "http, koers.localhost, false",
        "http, 127.0.0.1, false",
        "http, [::1], false",
        "http, koers.museum.example, true",
        "http, 192.168.1.20, true",
        "http, localhost.evil.example, true",
        "https, koers.museum.example, false"
    })
    void knows_which_connections_others_can_read(String scheme, String host, boolean readable) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);

        assertThat(PlainHttp.isReadableOnTheWay(request)).isEqualTo(readable);
    }
}
