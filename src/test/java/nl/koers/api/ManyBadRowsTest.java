package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

/** T72. A file of which every row is wrong is told about in full, in a report that stays small. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class ManyBadRowsTest {

    private static final int BAD = 100_000;
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Channels channels;

    @Autowired
    SystemIdentity koers;

    @Test
    void counts_every_bad_row_and_shows_the_first_thousand() throws Exception {
        koers.run(() -> channels.create(ChannelData.of(Platform.X, "X")));
        Api api = new Api(context);
        byte[] file =
                ("date,channel,metric,value\n" + "2026-02-30,X,views,5\n".repeat(BAD)).getBytes(StandardCharsets.UTF_8);

        var refused = api.upload("bad.csv", file, Map.of());

        assertThat(refused).hasStatus(422).bodyJson().extractingPath("$.code").isEqualTo("DATE");
        assertThat(refused.getResponse().getContentAsByteArray()).hasSizeLessThan(MEGABYTE);
        var history = api.get("/api/v1/imports");
        assertThat(history).bodyJson().extractingPath("$[0].rows.rejected").isEqualTo(BAD);
        assertThat(history).bodyJson().extractingPath("$[0].errors.length()").isEqualTo(1_000);
        assertThat(history.getResponse().getContentAsByteArray()).hasSizeLessThan(MEGABYTE);
    }
}
