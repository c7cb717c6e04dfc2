package nl.koers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.koers.KoersTest;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.inbox.WatchedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.web.context.WebApplicationContext;

@KoersTest
@WithMockUser(roles = "EDITOR")
class SourceApiTest {

    private static final String SOURCES = "/api/v1/sources";

    @Autowired
    WebApplicationContext context;

    @Autowired
    WatchedFolder folder;

    @Autowired
    Channels channels;

    private Api api;

    @BeforeEach
    void open() throws IOException {
        api = new Api(context);
        folder.clear();
    }

    @Test
    void tells_how_each_folder_is_doing() throws IOException {
        channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn"));
        folder.put("LinkedIn/figures.csv", "date,followers\n2026-03-01,700\n");
        folder.take();
        folder.put("Other/figures.csv", "no table at all");
        folder.take();

        assertThat(api.get(SOURCES)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                [{"folder": "", "channel": null, "cadenceDays": 7, "lastFile": null, "coveredUpTo": null,
                  "nextDue": null, "stale": false, "failing": false, "quarantined": 0},
                 {"folder": "LinkedIn", "channel": "LinkedIn", "profile": null, "cadenceDays": 7, "dateOrder": null,
                  "decimal": null, "lastFile": {"name": "figures.csv", "status": "DONE"},
                  "coveredUpTo": "2026-03-01", "nextDue": "2026-03-10", "stale": false, "failing": false},
                 {"folder": "Other", "channel": null, "lastFile": {"name": "figures.csv", "status": "REFUSED",
                  "importId": null}, "failing": true, "quarantined": 1}]""");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void is_for_everybody_who_may_read() {
        assertThat(api.get(SOURCES)).hasStatusOk();
        assertThat(api.get(SOURCES + "?folder=x")).hasStatus(400);
    }

    @Test
    @WithAnonymousUser
    void asks_strangers_for_a_token() {
        assertThat(api.get(SOURCES)).hasStatus(401);
    }
}
